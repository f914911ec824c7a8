package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.wire.ServiceText;
import java.util.UUID;

/**
 * What a browser brought back from a pay page names no payment. That says nothing about the
 * payment: the payer may have paid all the same.
 */
public final class BrowserReturnRejected extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why no payment can be read from it. */
  public enum Reason {
    /** The field {@code data} is not there, or is empty, or is there twice. */
    NO_DATA,
    /** It is longer than 32,768 characters. */
    TOO_LARGE,
    /** It is no base64. */
    NOT_BASE64,
    /** What stands in it is no JSON object, or one that could be read in two ways. */
    NOT_AN_OBJECT,
    /** It names no payment, or nothing that has the form of a reference. */
    NO_REFERENCE
  }

  private final Reason reason;

  /** Made where a return is read. */
  public BrowserReturnRejected(Reason reason) {
    super(
        new Origin("payments.browserReturn (data)", UUID.randomUUID().toString()),
        ServiceText.BROWSER_RETURN.text(text(reason).text()),
        ServiceText.BROWSER_RETURN.remedy(),
        null);
    this.reason = reason;
  }

  /** Why no payment can be read from it. */
  public Reason reason() {
    return reason;
  }

  /** Always false: the same text reads in the same way. */
  @Override
  public boolean retryCanHelp() {
    return false;
  }

  private static ServiceText text(Reason reason) {
    return switch (reason) {
      case NO_DATA -> ServiceText.RETURN_WITHOUT_DATA;
      case TOO_LARGE -> ServiceText.RETURN_TOO_LARGE;
      case NOT_BASE64 -> ServiceText.NOT_BASE64;
      case NOT_AN_OBJECT -> ServiceText.NO_OBJECT;
      case NO_REFERENCE -> ServiceText.RETURN_WITHOUT_REFERENCE;
    };
  }
}
