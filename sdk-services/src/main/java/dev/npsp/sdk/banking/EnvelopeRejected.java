package dev.npsp.sdk.banking;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
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
        what(reason),
        remedy(reason),
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

  private static String what(Reason reason) {
    return switch (reason) {
      case MALFORMED -> "the message is no signed envelope.";
      case NOT_SIGNED -> "the envelope carries no signature.";
      case SIGNER_NOT_TRUSTED -> "the signer is not one that the host trusts.";
      case CERTIFICATE_OUT_OF_DATE -> "the signer's certificate is not valid now.";
      case WRONG_SIGNATURE -> "the signature does not fit the content.";
    };
  }

  private static String remedy(Reason reason) {
    return switch (reason) {
      case MALFORMED, NOT_SIGNED ->
          "answer with a refusal; pass on the raw bytes, before any parsing.";
      case SIGNER_NOT_TRUSTED ->
          "if the other side has a new certificate, get it on a way of its own and add it to the"
              + " trust; never take it from the message.";
      case CERTIFICATE_OUT_OF_DATE ->
          "ask the other side for its new certificate; check the clock.";
      case WRONG_SIGNATURE -> "answer with a refusal and do nothing of what the message says.";
    };
  }
}
