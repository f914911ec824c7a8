package dev.npsp.sdk.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A way to misbehave. Most hit the next call of {@code mapi/g} or {@code pp/..} or of a feed,
 * logins spared; {@link #duplicateCallback()} hits the next result of a payment, and the three with
 * "agency" in their names the next call that the portal makes to the agency.
 */
public final class Fault {

  /** The ways there are. */
  public enum Kind {
    RESET_BEFORE_HANDLING,
    RESET_AFTER_HANDLING,
    STALL,
    STALL_BODY,
    TRUNCATED_JSON,
    HTML_PAGE,
    FIREWALL_PAGE,
    EXPIRED_SESSION,
    BARE_ERROR,
    SERVER_ERROR,
    DUPLICATE_CALLBACK,
    LOST_AGENCY_ANSWER,
    FORGED_AGENCY_KEY,
    REPEATED_AGENCY_CALL
  }

  private final Kind kind;
  private final Duration duration;
  private final int status;

  private Fault(Kind kind, Duration duration, int status) {
    this.kind = kind;
    this.duration = Objects.requireNonNull(duration, "duration");
    this.status = status;
  }

  /** The next call: the connection is reset before anything is done. */
  public static Fault resetBeforeHandling() {
    return new Fault(Kind.RESET_BEFORE_HANDLING, Duration.ZERO, 0);
  }

  /** The next call: it is carried out, then the connection is reset before the answer. */
  public static Fault resetAfterHandling() {
    return new Fault(Kind.RESET_AFTER_HANDLING, Duration.ZERO, 0);
  }

  /**
   * The next call: it is carried out, but no byte of the answer comes; after this time the
   * connection is closed.
   */
  public static Fault stall(Duration duration) {
    return new Fault(Kind.STALL, duration, 0);
  }

  /**
   * The next call: it is carried out, headers and half of the answer come, then nothing; after this
   * time the connection is closed.
   */
  public static Fault stallBody(Duration duration) {
    return new Fault(Kind.STALL_BODY, duration, 0);
  }

  /** The next call: it is carried out, but the answer's JSON stops half way. */
  public static Fault truncatedJson() {
    return new Fault(Kind.TRUNCATED_JSON, Duration.ZERO, 0);
  }

  /** The next call: not carried out; a proxy's HTML page comes with HTTP 200. */
  public static Fault htmlPage() {
    return new Fault(Kind.HTML_PAGE, Duration.ZERO, 200);
  }

  /**
   * The next call: not carried out; the page of a web application firewall comes, "Request
   * Rejected", with HTTP 200.
   */
  public static Fault firewallPage() {
    return firewallPage(200);
  }

  /** The same page with HTTP 200 or 403. */
  public static Fault firewallPage(int status) {
    if (status != 200 && status != 403) {
      throw new IllegalArgumentException("a firewall's page comes with 200 or 403, not " + status);
    }
    return new Fault(Kind.FIREWALL_PAGE, Duration.ZERO, status);
  }

  /** The next call: not carried out; its session ends, and the answer says so. */
  public static Fault expiredSession() {
    return new Fault(Kind.EXPIRED_SESSION, Duration.ZERO, 0);
  }

  /** The next call: not carried out; a non-zero code without a message. */
  public static Fault bareError() {
    return new Fault(Kind.BARE_ERROR, Duration.ZERO, 0);
  }

  /** The next call: not carried out; this HTTP status, 500 to 599. */
  public static Fault serverError(int status) {
    return serverError(status, Duration.ZERO);
  }

  /** The next call: not carried out; this HTTP status with {@code Retry-After} in whole seconds. */
  public static Fault serverError(int status, Duration retryAfter) {
    if (status < 500 || status > 599) {
      throw new IllegalArgumentException("a server error is 500 to 599, not " + status);
    }
    return new Fault(Kind.SERVER_ERROR, retryAfter, status);
  }

  /** The next callback: it is delivered once more although it was acknowledged. */
  public static Fault duplicateCallback() {
    return new Fault(Kind.DUPLICATE_CALLBACK, Duration.ZERO, 0);
  }

  /** The answer to the portal's next call to the agency is lost, and the portal calls again. */
  public static Fault lostAgencyAnswer() {
    return new Fault(Kind.LOST_AGENCY_ANSWER, Duration.ZERO, 0);
  }

  /** The next call to the agency comes from a stranger, with a key of their own. */
  public static Fault forgedAgencyKey() {
    return new Fault(Kind.FORGED_AGENCY_KEY, Duration.ZERO, 0);
  }

  /** The portal's next call to the agency is repeated although it was acknowledged. */
  public static Fault repeatedAgencyCall() {
    return new Fault(Kind.REPEATED_AGENCY_CALL, Duration.ZERO, 0);
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it waits for the next callback, not for the next call. */
  public boolean hitsCallback() {
    return kind == Kind.DUPLICATE_CALLBACK;
  }

  /** Whether it waits for the next call that the portal makes to the agency. */
  public boolean hitsAgency() {
    return kind == Kind.LOST_AGENCY_ANSWER
        || kind == Kind.FORGED_AGENCY_KEY
        || kind == Kind.REPEATED_AGENCY_CALL;
  }

  /** How long a stalled connection is held. */
  public Duration hold() {
    return duration;
  }

  /** The HTTP status of a server error or a page; 0 for other kinds. */
  public int status() {
    return status;
  }

  public Optional<Duration> retryAfter() {
    return kind == Kind.SERVER_ERROR && !duration.isZero()
        ? Optional.of(duration)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return kind + (status == 0 ? "" : " " + status) + (duration.isZero() ? "" : " " + duration);
  }
}
