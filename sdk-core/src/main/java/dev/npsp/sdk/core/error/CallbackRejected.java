package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.LastFour;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that claims to come from the portal is not accepted: nothing was recorded and nothing
 * may be marked done. Answer the caller with {@link #acknowledgement}.
 */
public final class CallbackRejected extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why it was not accepted. */
  public enum Reason {
    /** The bytes are not the message that was expected. */
    MALFORMED,
    /** The checksum does not fit the content under any key of the ring. */
    WRONG_CHECKSUM,
    /** The message is for another partner. */
    FOREIGN_PARTNER,
    /** The host does not know the reference. */
    UNKNOWN_REFERENCE,
    /** The amount is not that of the order. */
    AMOUNT_DIFFERS,
    /** The currency is not that of the order. */
    CURRENCY_DIFFERS
  }

  private final Reason reason;
  private final byte[] acknowledgement;
  private final @Nullable String referenceEnd;

  /** For a message that names no reference. */
  public CallbackRejected(
      Origin origin,
      Reason reason,
      LocalizedText what,
      LocalizedText remedy,
      byte[] acknowledgement) {
    this(origin, reason, what, remedy, acknowledgement, null);
  }

  /**
   * For a message that a verifier refused.
   *
   * @param reference the number that the message names, proven or not; its end alone is kept
   */
  public CallbackRejected(
      Origin origin,
      Reason reason,
      LocalizedText what,
      LocalizedText remedy,
      byte[] acknowledgement,
      @Nullable String reference) {
    super(origin, what, remedy, null);
    this.reason = reason;
    this.acknowledgement = acknowledgement.clone();
    this.referenceEnd = reference == null || reference.isEmpty() ? null : LastFour.of(reference);
  }

  /** Why it was not accepted. */
  public Reason reason() {
    return reason;
  }

  /** The body to answer with (HTTP 200): it says no in the protocol's own form. */
  public byte[] acknowledgement() {
    return acknowledgement.clone();
  }

  /**
   * The last four characters of the number that the message names, to find the payment by; what is
   * no letter or digit is a question mark. The message may be forged, and so may they.
   */
  public Optional<String> referenceEnd() {
    return Optional.ofNullable(referenceEnd);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
