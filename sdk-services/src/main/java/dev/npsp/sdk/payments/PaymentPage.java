package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Where the payer is sent to. What the browser brings back afterwards is a hint and no proof: only
 * a {@code Verified<PaymentResult>} says that something was paid.
 */
@PublicType
@Value.Immutable
public abstract class PaymentPage {

  PaymentPage() {}

  /**
   * The page, always https unless the platform itself was configured as http. Wire: {@code
   * UrlThanhToan}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract URI uri();

  /** The attempt that the page belongs to. Wire: {@code MaThamChieu}. */
  public abstract PaymentReference reference();

  /** Fields of the answer that this version does not know. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** A page. */
  public static Builder builder(URI uri, PaymentReference reference) {
    return new Builder().uri(uri).reference(reference);
  }

  /** Collects a page. */
  public static final class Builder extends ImmutablePaymentPage.Builder {
    Builder() {}
  }
}
