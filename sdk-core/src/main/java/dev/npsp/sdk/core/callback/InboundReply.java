package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.http.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call from outside: status, header fields and body, and what became of the call. A
 * body is not copied when it is given: do not change it afterwards. Otherwise immutable.
 */
public final class InboundReply {

  /** The content type of every body, unless {@link #withHeader} says another one. */
  public static final String JSON = "application/json; charset=UTF-8";

  private static final String CONTENT_TYPE = "Content-Type";
  private static final int OK = 200;
  private static final byte[] NOTHING = {};

  private final InboundOutcome outcome;
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final @Nullable String reference;
  private final @Nullable Throwable failure;

  private InboundReply(
      InboundOutcome outcome,
      int status,
      Map<String, String> headers,
      byte[] body,
      @Nullable String reference,
      @Nullable Throwable failure) {
    this.outcome = outcome;
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.reference = reference;
    this.failure = failure;
  }

  /** An answer with that status and that JSON in UTF-8. */
  public static InboundReply of(InboundOutcome outcome, int status, byte[] json) {
    return new InboundReply(outcome, status, Map.of(CONTENT_TYPE, JSON), json, null, null);
  }

  /** An answer without a body: 204. */
  public static InboundReply noContent(InboundOutcome outcome) {
    return new InboundReply(outcome, 204, Map.of(), NOTHING, null, null);
  }

  /** The message was taken in, or its question answered: 200. */
  public static InboundReply accepted(byte[] json) {
    return of(InboundOutcome.ACCEPTED, OK, json);
  }

  /** The message had been taken in before: 200. */
  public static InboundReply repeated(byte[] json) {
    return of(InboundOutcome.REPEATED, OK, json);
  }

  /** An answer to a message about a reference that the host does not know: 200. */
  public static InboundReply unknownReference(byte[] json) {
    return of(InboundOutcome.UNKNOWN_REFERENCE, OK, json);
  }

  /** The host does not want it, and the protocol has words for that: 200. */
  public static InboundReply refused(byte[] json) {
    return of(InboundOutcome.REFUSED, OK, json);
  }

  /** The host serves nothing of that kind, and the protocol has words for that: 200. */
  public static InboundReply notServed(byte[] json) {
    return of(InboundOutcome.NOT_SERVED, OK, json);
  }

  /** The host failed, and the protocol has words for that: 200. */
  public static InboundReply failed(byte[] json, RuntimeException failure) {
    return of(InboundOutcome.HOST_FAILED, OK, json).because(failure);
  }

  /** The answer that a refused message carries: 200. */
  static InboundReply rejected(CallbackRejected rejected) {
    return of(InboundOutcome.REJECTED, OK, rejected.acknowledgement()).because(rejected);
  }

  /**
   * The same answer with this header field, in place of any of the same name.
   *
   * @throws IllegalArgumentException for what cannot stand in a header, such as a line break
   */
  public InboundReply withHeader(String name, String value) {
    Headers checked = Headers.none().with(name, value);
    Map<String, String> all = new LinkedHashMap<>();
    headers.forEach(
        (known, is) -> {
          if (checked.first(known).isEmpty()) {
            all.put(known, is);
          }
        });
    all.put(name, value);
    return new InboundReply(
        outcome, status, Collections.unmodifiableMap(all), body, reference, failure);
  }

  /** The same answer, with the number that the message gives for what it is about. */
  public InboundReply about(String number) {
    return new InboundReply(outcome, status, headers, body, number, failure);
  }

  /** The same answer, with what was thrown. */
  InboundReply because(Throwable thrown) {
    return new InboundReply(outcome, status, headers, body, reference, thrown);
  }

  /** What became of the call. */
  public InboundOutcome outcome() {
    return outcome;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The header fields; the length is the server's business. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The body, a copy; of length zero with status 204. */
  public byte[] body() {
    return body.clone();
  }

  /** How long the body is, in bytes. */
  public int length() {
    return body.length;
  }

  /** Writes the body, without copying it. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(body);
  }

  /** The number that the message gives for what it is about, as it came. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /**
   * What was thrown: with {@link InboundOutcome#HOST_FAILED} by the host's own code, with {@link
   * InboundOutcome#REJECTED} the {@link CallbackRejected}, where there is one.
   */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** Status and length alone. */
  @Override
  public String toString() {
    return "InboundReply(" + status + ", " + body.length + " bytes)";
  }
}
