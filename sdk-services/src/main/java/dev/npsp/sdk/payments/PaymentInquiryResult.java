package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the platform answers when it is asked about an attempt. The answer is protected by TLS alone
 * (how it is signed is not public), so it is a type of its own and never a verified result.
 */
@PublicType
@Value.Immutable
public abstract class PaymentInquiryResult {

  PaymentInquiryResult() {}

  /** The attempt that was asked about. Wire: {@code MaThamChieu}. */
  public abstract PaymentReference reference();

  /** Where it stands; empty when the platform does not say. Wire: {@code TrangThaiGD}. */
  public abstract Optional<ProviderStatusCode> statusCode();

  /**
   * The amount that the platform knows, in whole dong; empty when the answer has none, or one that
   * cannot be read, see {@link #unreadableAmount}. Wire: {@code SoTien}.
   */
  public abstract Optional<Vnd> amount();

  /**
   * The amount as it came, when the answer has one that cannot be read exactly: a sign, a unit,
   * separators of thousands ({@code 10.000} may be ten or ten thousand), a fraction of a dong, more
   * than eighteen digits. Cut to 100 characters. It contradicts whatever amount is expected. Wire:
   * {@code SoTien}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> unreadableAmount();

  /**
   * Whether an answer of this provider gives the amount when it says paid. Where it does, one
   * without an amount is no proof of payment. Default: {@code true}. It is {@code false} for
   * KeyPay's answer, which is on no public sheet: there a missing amount contradicts nothing.
   */
  @Value.Default
  public boolean amountExpected() {
    return true;
  }

  /** The transaction at the platform or bank. Wire: {@code MaGiaoDich}. */
  public abstract Optional<String> transactionId();

  /** The bank that the payer used. Wire: {@code MaNganHang}. */
  public abstract Optional<String> bank();

  /** The time that the platform names. Wire: {@code ThoiGianGD}. */
  public abstract Optional<Instant> transactedAt();

  /** The platform's words. Wire: {@code MoTaLoi}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> message();

  /** Fields of the answer that this version does not know. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /**
   * Whether the platform says that exactly this amount is paid. Not so when it names another amount
   * or one that cannot be read, nor when it names none though its answers have one.
   *
   * @param expected the amount of the attempt that was asked about
   */
  public final boolean saysPaid(Vnd expected) {
    return statusCode().filter(ProviderStatusCode.PAID::equals).isPresent()
        && unreadableAmount().isEmpty()
        && amount().map(expected::equals).orElse(!amountExpected());
  }

  /** A status. */
  public static Builder builder(PaymentReference reference) {
    return new Builder().reference(reference);
  }

  /** Collects a status. */
  public static final class Builder extends ImmutablePaymentInquiryResult.Builder {
    Builder() {}
  }
}
