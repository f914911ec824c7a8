package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallbackAnswer;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.internal.text.LastFour;
import dev.npsp.sdk.inbound.InboundEvent.Kind;
import dev.npsp.sdk.wire.HostFailure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the calls that the portal makes to the agency: bytes in, bytes out, behind any HTTP
 * server. Give it what you serve; the rest is answered as not served.
 *
 * <pre>{@code
 * InboundPortal inbound = InboundPortal.builder()
 *     .onStatusSearch(dossiers::statusOf)
 *     .onPromotion(promotions::take)
 *     .onPaymentResult(portal.payments().resultHandler(orders, this::record))
 *     .files(files)
 *     .guard(CallerGuard.addresses("10.20.0.0/16"))
 *     .listener(event -> log.info("{}", event))
 *     .build();
 * }</pre>
 *
 * <p>Every call ends in an answer and in one {@link InboundEvent}. Safe for many threads; starts
 * none.
 */
public final class InboundPortal {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  private final Map<String, CallbackHandler> handlers;
  private final InboundPath paths;
  private final Optional<FileShare> files;
  private final CallerGuard guard;
  private final Map<String, CallerGuard> guards;
  private final CallerGuard fileGuard;
  private final InboundListener listener;
  private final Map<String, Integer> limits;
  private final Clock clock;

  InboundPortal(InboundPortalBuilder built) {
    this.handlers = built.handlers();
    this.paths = new InboundPath(built.basePath());
    this.files = built.fileShare();
    this.guard = built.callerGuard();
    this.guards = built.guards();
    this.fileGuard = built.fileGuard();
    this.listener = built.inboundListener();
    this.limits = built.limits();
    this.clock = built.time();
  }

  /** A builder of an inbound portal that serves nothing yet. */
  public static InboundPortalBuilder builder() {
    return new InboundPortalBuilder();
  }

  /**
   * The answer to a call. Path, method and guard come before the body: what is turned away is not
   * read. Whatever a handler throws is answered with HTTP 500 and told to the listener.
   */
  public InboundReply answer(InboundRequest request) {
    String name = paths.nameOf(request.path());
    Optional<String> ticket = InboundPath.ticketIn(name);
    if (ticket.isPresent() && files.isPresent()) {
      return download(request, ticket.get(), files.get());
    }
    CallbackHandler handler = handlers.get(name);
    if (handler == null) {
      tell(request, Kind.NOT_SERVED, "");
      return InboundReply.refusal(404, "Dịch vụ không được cung cấp");
    }
    return call(request, name, handler);
  }

  private InboundReply call(InboundRequest request, String name, CallbackHandler handler) {
    if (!request.method().equals("POST")) {
      tell(request, Kind.NOT_SERVED, name);
      return InboundReply.wrongMethod("POST");
    }
    int limit = Objects.requireNonNull(limits.get(name));
    try {
      return admitted(request.limitedTo(limit), name, limit, handler);
    } catch (InboundBody.TooLarge e) {
      return tooLarge(request, name);
    } catch (InboundBody.Incomplete e) {
      tell(request, Kind.INCOMPLETE, name);
      return InboundReply.refusal(400, "Nội dung không đầy đủ");
    } catch (CallbackRejected e) {
      tell(
          InboundEvent.builder(Kind.REJECTED, name, clock.instant(), request)
              .id(e.requestId())
              .reason(e.reason())
              .referenceEnd(e.referenceEnd()));
      return InboundReply.json(e.acknowledgement());
    } catch (RuntimeException | Error e) {
      tellFailure(request, name, e);
      return InboundReply.lastError();
    }
  }

  private InboundReply admitted(
      InboundRequest request, String name, int limit, CallbackHandler handler) {
    if (!admits(request, name)) {
      tell(request, Kind.FOREIGN_CALLER, name);
      return InboundReply.refusal(403, "Từ chối truy cập");
    }
    return request.announcesMoreThan(limit)
        ? tooLarge(request, name)
        : answered(request, name, handler.answer(request.message()));
  }

  private InboundReply tooLarge(InboundRequest request, String name) {
    tell(request, Kind.TOO_LARGE, name);
    return InboundReply.refusal(413, "Nội dung quá lớn");
  }

  private boolean admits(InboundRequest request, String name) {
    CallerGuard own = guards.getOrDefault(name, CallerGuard.everybody());
    return guard.admits(request) && own.admits(request);
  }

  private InboundReply answered(InboundRequest request, String name, CallbackAnswer answer) {
    answer.failure().ifPresent(failure -> logFailure(name, failure));
    tell(
        InboundEvent.builder(kindOf(answer), name, clock.instant(), request)
            .reference(answer.reference())
            .referenceEnd(answer.reference().map(LastFour::of))
            .failure(answer.failure()));
    return InboundReply.json(answer.body());
  }

  private static Kind kindOf(CallbackAnswer answer) {
    return switch (answer.outcome()) {
      case ACCEPTED -> Kind.ACCEPTED;
      case REPEATED -> Kind.REPEATED;
      case UNKNOWN_REFERENCE -> Kind.UNKNOWN_REFERENCE;
      case REFUSED -> Kind.REFUSED;
      case NOT_SERVED -> Kind.NOT_SERVED;
      case FAILED -> Kind.HOST_FAILED;
    };
  }

  /** Whatever is wrong, the portal hears 204 and learns nothing else. */
  private InboundReply download(InboundRequest request, String ticket, FileShare share) {
    String name = InboundPaths.DOWNLOAD;
    if (!request.method().equals("GET")) {
      tell(request, Kind.NOT_SERVED, name);
      return InboundReply.wrongMethod("GET");
    }
    try {
      if (!fileGuard.admits(request)) {
        tell(request, Kind.FOREIGN_CALLER, name);
        return InboundReply.noContent();
      }
      Optional<SharedFile> file = FileTicket.parse(ticket).flatMap(given -> open(given, share));
      tell(request, file.isPresent() ? Kind.ACCEPTED : Kind.UNKNOWN_REFERENCE, name);
      return file.map(InboundReply::file).orElseGet(InboundReply::noContent);
    } catch (RuntimeException | Error e) {
      tellFailure(request, name, e);
      return InboundReply.noContent();
    }
  }

  /** The store may compare as it likes; here it is done once more, whole and in constant time. */
  private Optional<SharedFile> open(FileTicket ticket, FileShare share) {
    String fingerprint = ticket.fingerprint();
    return share
        .find(fingerprint)
        .filter(file -> isSame(file.fingerprint(), fingerprint))
        .filter(file -> clock.instant().isBefore(file.expires()));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private void tell(InboundRequest request, Kind kind, String name) {
    tell(InboundEvent.builder(kind, name, clock.instant(), request));
  }

  private void tellFailure(InboundRequest request, String name, Throwable failure) {
    logFailure(name, failure);
    tell(InboundEvent.builder(Kind.HOST_FAILED, name, clock.instant(), request).failure(failure));
  }

  /** The class alone: a message may hold anything. The listener gets the whole. */
  private static void logFailure(String name, Throwable failure) {
    LOG.warn("{}: the host failed with {}", name, failure.getClass().getName());
  }

  /** A listener of the host's must not take an answer away, nor one that does not link. */
  private void tell(InboundEvent.Builder news) {
    InboundEvent event = news.build();
    LOG.debug("{}", event);
    try {
      listener.onEvent(event);
    } catch (RuntimeException | Error e) {
      LOG.warn("{} of the host failed: {}", listener.getClass().getName(), HostFailure.kind(e));
    }
  }
}
