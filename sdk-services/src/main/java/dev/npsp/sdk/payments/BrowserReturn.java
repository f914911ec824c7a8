package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.payments.internal.BrowserReturnReader;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a payer's browser brings back from a pay page: a hint about which payment to ask, and no
 * more. It is not signed and it passed through the payer's hands, so whatever it claims, nothing is
 * paid by it: ask the platform with {@link PaymentTracker#resolve}, which moves the payment by the
 * platform's own answer.
 *
 * <pre>{@code
 * BrowserReturn hint = BrowserReturn.parse(form);
 * store.findByReference(hint.reference()).ifPresent(payment -> tracker.resolve(payment.number()));
 * }</pre>
 *
 * <p>Wire: the field {@code data} of an HTML form, base64 of a JSON object. Source: one source of
 * low confidence, of the form alone; that the value is JSON with the names of a payment result is
 * inferred.
 */
@PublicType
@Value.Immutable
public abstract class BrowserReturn {

  BrowserReturn() {}

  /** The payment that it is about. It may be made up. Wire: {@code MaThamChieu}. */
  public abstract PaymentReference reference();

  /**
   * What else it claims, by wire name, as text; JSON text where it was a structure. An amount or a
   * code of success among it proves nothing.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> claims();

  /**
   * Reads the body of the form, or the query of the address, {@code data=eyJ..}. Other fields are
   * left alone. A sender that did not escape a {@code +} is understood: it arrives as a blank.
   *
   * <p>The text is UTF-8; where it is not, it is Latin-1, which a page makes with {@code btoa}.
   *
   * @param form at most 32,768 characters
   * @throws BrowserReturnRejected when it is missing, too long, or is no such value
   */
  public static BrowserReturn parse(String form) {
    return BrowserReturnReader.form(form);
  }

  /**
   * Reads the field alone, where a server has already taken the form apart: {@code
   * request.getParameter("data")}.
   *
   * @throws BrowserReturnRejected as {@link #parse}
   */
  public static BrowserReturn parseData(String data) {
    return BrowserReturnReader.data(data);
  }

  /** A hint about that payment. */
  public static Builder builder(PaymentReference reference) {
    return new Builder().reference(reference);
  }

  /** Builds a {@link BrowserReturn}. */
  public static final class Builder extends ImmutableBrowserReturn.Builder {
    Builder() {}
  }
}
