package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.ReplyForm;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.inbound.FiledFileRejected.Reason;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Where the files of filed dossiers may lie, and how they are fetched: from the given addresses
 * alone, without following redirects, and no further than a limit. What a message says is a
 * stranger's word; without this list it could make the agency call anything in its own network.
 */
@PublicType
@Value.Immutable
public abstract class FiledFiles {

  static final String OPERATION = "inbound.filedFile";
  private static final int OK = 200;

  /** Files that may be HTML: offices save it under the names of documents and sheets too. */
  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.(?:x?html?|doc|xls)");

  FiledFiles() {}

  /**
   * Addresses whose scheme, host and port a file may have: the portal's, or the adapter's before
   * it. None allows no file by address.
   */
  public abstract List<URI> hosts();

  /** The most bytes of a file; 32 MiB by default, since a file is held in memory as a whole. */
  @Value.Default
  public long limit() {
    return HttpCall.DEFAULT_MAX_REPLY_BYTES;
  }

  /** How long a file may take from the first byte to the last; one minute by default. */
  @Value.Default
  public Duration timeout() {
    return Duration.ofMinutes(1);
  }

  /** What fetches them; a {@code Transport.builder().build()} by default. It stays the host's. */
  @Value.Default
  @Value.Auxiliary
  @Value.Redacted
  public Transport transport() {
    return Transport.builder().build();
  }

  @Value.Check
  void check() {
    if (limit() < 1 || timeout().isNegative() || timeout().isZero()) {
      throw new IllegalArgumentException("A file has at least one byte and some time.");
    }
  }

  @Value.Lazy
  Set<String> origins() {
    return Set.copyOf(hosts().stream().map(WebAddress::origin).toList());
  }

  /** Files that lie at one of these addresses. */
  public static FiledFiles from(URI... hosts) {
    return builder(List.of(hosts)).build();
  }

  /** No file by address. */
  public static FiledFiles none() {
    return builder(List.of()).build();
  }

  /** Files that lie at one of these addresses, and more to say about them. */
  public static Builder builder(Collection<URI> hosts) {
    return new Builder().hosts(hosts);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Whether a file may lie there. */
  public boolean allows(URI file) {
    return !HostName.namesAUser(file) && origins().contains(WebAddress.origin(file));
  }

  /**
   * The paper with its content in memory: what came as bytes as it is, what has an address fetched
   * from there. Nothing says that it is what its name promises: let a scanner see it.
   *
   * @throws FiledFileRejected when its address is not allowed, nothing is there or a web page in
   *     its place, or it is too large
   * @throws NotSent when there was no connection
   * @throws NoAnswer when it did not come whole
   */
  public Document fetch(Attachment paper) {
    Document document = paper.document();
    if (document.bytes().isPresent()) {
      return document;
    }
    URI address =
        document
            .link()
            .filter(this::allows)
            .orElseThrow(() -> new FiledFileRejected(Reason.ADDRESS_NOT_ALLOWED));
    HttpReply reply = get(address);
    if (reply.status() != OK || isPageInItsPlace(reply, document)) {
      throw new FiledFileRejected(Reason.NOT_THERE);
    }
    return document.toBuilder()
        .content(new Document.Bytes(reply.body()))
        .mediaType(document.mediaType().or(() -> mediaType(reply)))
        .build();
  }

  /** A firewall and a login answer 200 as well. */
  private static boolean isPageInItsPlace(HttpReply reply, Document document) {
    return ReplyForm.of(reply).kind() == ReplyForm.Kind.PAGE
        && !PAGE_NAME.matcher(document.name()).matches();
  }

  private HttpReply get(URI address) {
    HttpCall call =
        HttpCall.get(address, Headers.none()).withTimeout(timeout()).withMaxReplyBytes(limit());
    try {
      return transport().send(call);
    } catch (ReplyTooLargeException e) {
      throw new FiledFileRejected(Reason.TOO_LARGE);
    } catch (NotConnectedException e) {
      throw new NotSent(
          origin(), ServiceText.FILED_FILE_LOST.text(), ServiceText.FILED_FILE_LOST.remedy(), e);
    } catch (IOException e) {
      throw lost(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw lost(e);
    }
  }

  private static NoAnswer lost(Exception e) {
    return new NoAnswer(
        origin(), ServiceText.FILED_FILE_LOST.text(), ServiceText.FILED_FILE_LOST.remedy(), e);
  }

  private static Origin origin() {
    return new Origin(OPERATION, UUID.randomUUID().toString());
  }

  private static Optional<String> mediaType(HttpReply reply) {
    return reply.headers().first("Content-Type").filter(type -> !type.isBlank());
  }

  /** Builds {@link FiledFiles}. */
  public static final class Builder extends ImmutableFiledFiles.Builder {
    Builder() {}
  }
}
