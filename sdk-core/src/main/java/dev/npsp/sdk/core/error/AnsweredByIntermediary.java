package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An intermediary between the host and the portal answered in the portal's place: a proxy, a
 * firewall's page, a gateway, a security server. The portal said nothing, so for a read nothing
 * changed. For a write it is the cause of an {@link OutcomeUnknown}, since the call may have passed
 * before the answer was replaced; for a login the cause of a {@link NotSent}. The message names who
 * answered and the HTTP status, never the text of the page.
 */
public final class AnsweredByIntermediary extends NoAnswer {

  private static final long serialVersionUID = 1L;

  /** Method, length or form of the request were refused: it would be refused again. */
  private static final Set<Integer> ABOUT_THE_REQUEST = Set.of(405, 411, 413, 414, 415, 431);

  private final Intermediary answeredBy;
  private final int status;
  private final boolean isNo;

  /** Made while a call is carried out. */
  public AnsweredByIntermediary(
      Origin origin,
      Intermediary answeredBy,
      int status,
      LocalizedText what,
      LocalizedText remedy,
      @Nullable Throwable cause) {
    this(origin, answeredBy, status, what, remedy, false, cause);
  }

  /** The same, with whether it is a no: where one reads as a guest, a firewall's page is one. */
  public AnsweredByIntermediary(
      Origin origin,
      Intermediary answeredBy,
      int status,
      LocalizedText what,
      LocalizedText remedy,
      boolean isNo,
      @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
    this.answeredBy = answeredBy;
    this.status = status;
    this.isNo = isNo;
  }

  /** Who answered, as far as its answer tells. */
  public Intermediary answeredBy() {
    return answeredBy;
  }

  /** The HTTP status of its answer; 200 is no yes of the portal's. */
  public int status() {
    return status;
  }

  /**
   * Whether the same call may succeed once the other side is in order; false when the method or the
   * size of the request was refused, and when the answer is taken as a no.
   */
  @Override
  public boolean retryCanHelp() {
    return !isNo && !ABOUT_THE_REQUEST.contains(status);
  }
}
