package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundRefusals;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.time.Clock;
import java.util.Optional;

/** Hands shared files out. Whatever is wrong, the portal hears 204 and learns nothing else. */
final class FileDownloads implements InboundEndpoint {

  private static final InboundRefusals SILENCE =
      (outcome, status) ->
          outcome == InboundOutcome.NOT_SERVED
              ? new PortalRefusals().answer(outcome, status)
              : InboundReply.noContent(outcome);

  private final FileShare share;
  private final CallerGuard guard;
  private final Clock clock;

  FileDownloads(FileShare share, CallerGuard guard, Clock clock) {
    this.share = share;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public Optional<InboundRoute> route(String name) {
    return InboundPath.ticketIn(name)
        .map(
            ticket ->
                InboundRoute.builder(InboundPaths.DOWNLOAD, request -> download(ticket, request))
                    .method("GET")
                    .guard(guard)
                    .refusals(SILENCE)
                    .build());
  }

  private InboundReply download(String ticket, InboundRequest request) {
    return FileTicket.parse(ticket)
        .flatMap(known -> open(known, request))
        .map(FileDownloads::reply)
        .orElseGet(() -> InboundReply.noContent(InboundOutcome.UNKNOWN_REFERENCE));
  }

  /** The store may compare as it likes; here it is done once more, whole and in constant time. */
  private Optional<SharedFile> open(FileTicket ticket, InboundRequest request) {
    String fingerprint = ticket.fingerprint();
    return share
        .find(fingerprint)
        .filter(file -> Digests.areEqual(file.fingerprint(), fingerprint))
        .filter(file -> clock.instant().isBefore(file.expires()))
        .filter(file -> file.isFor(request))
        .filter(file -> !file.isOnceOnly() || share.take(fingerprint)); // last: it is gone then
  }

  /** Nobody's page should guess what it is, run it, or keep it. */
  private static InboundReply reply(SharedFile file) {
    return InboundReply.accepted(file.content())
        .withHeader("Content-Type", file.contentType())
        .withHeader("Content-Disposition", ContentDisposition.attachment(file.name()))
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Cache-Control", "no-store");
  }
}
