package dev.npsp.sdk.banking;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.wire.ServiceText;
import java.util.UUID;

/**
 * A signed envelope is not accepted: nothing of its content was shown and nothing may be done with
 * it.
 */
public final class EnvelopeRejected extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why it was not accepted. */
  public enum Reason {
    /** The bytes are no envelope, or a part of it is no Base64, or it is too large. */
    MALFORMED,
    /** There is no signature. */
    NOT_SIGNED,
    /** The certificate is none of those that the host trusts, or does not lead to its anchor. */
    SIGNER_NOT_TRUSTED,
    /** The host trusts the certificate, but it is not valid now. */
    CERTIFICATE_OUT_OF_DATE,
    /** The signature does not fit the content. */
    WRONG_SIGNATURE
  }

  private final Reason reason;

  EnvelopeRejected(Reason reason) {
    super(
        new Origin("banking.envelope (duLieu)", UUID.randomUUID().toString()),
        text(reason).text(),
        text(reason).remedy(),
        null);
    this.reason = reason;
  }

  /** Why it was not accepted. */
  public Reason reason() {
    return reason;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }

  private static ServiceText text(Reason reason) {
    return switch (reason) {
      case MALFORMED -> ServiceText.ENVELOPE_MALFORMED;
      case NOT_SIGNED -> ServiceText.ENVELOPE_NOT_SIGNED;
      case SIGNER_NOT_TRUSTED -> ServiceText.ENVELOPE_SIGNER_NOT_TRUSTED;
      case CERTIFICATE_OUT_OF_DATE -> ServiceText.ENVELOPE_CERTIFICATE_OUT_OF_DATE;
      case WRONG_SIGNATURE -> ServiceText.ENVELOPE_WRONG_SIGNATURE;
    };
  }
}
