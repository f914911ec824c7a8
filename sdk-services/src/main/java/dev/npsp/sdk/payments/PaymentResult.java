package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How an attempt to pay ended, as the platform tells it in a CONFIRM. By itself it proves nothing:
 * a method that marks an order as paid asks for a {@code Verified<PaymentResult>}, which only the
 * verifier makes.
 */
@PublicType
@Value.Immutable
public abstract class PaymentResult {

  /** The code of success. */
  private static final String SUCCESS = "00";

  private static final Pattern UNCLEAR = Pattern.compile("\\s*+(?:[+-]?+0*+(?:[.,]0*+)?+)\\s*+");

  PaymentResult() {}

  /** The attempt. Wire: {@code MaThamChieu}, signed. */
  public abstract PaymentReference reference();

  /** The amount. Wire: {@code SoTien}, signed. */
  public abstract Vnd amount();

  /**
   * {@code 00} for success, that spelling alone; no list of the others is public, see {@link
   * #outcomeUnclear}. Wire: {@code MaLoi}, signed; KeyPay's {@code status}, whose {@code 0} is
   * {@code 00} here, is not signed.
   */
  public abstract String code();

  /** The transaction at the platform or bank; may be empty. Wire: {@code MaGiaoDich}, signed. */
  public abstract String transactionId();

  /** The bank that the payer used; may be empty. Wire: {@code MaNganHang}, signed. */
  public abstract String bank();

  /**
   * The time as the platform wrote it, which a look-up of the receipt names again. Wire: {@code
   * ThoiGianGD}, signed.
   */
  public abstract String transactionTime();

  /** {@link #transactionTime} as a moment; empty when it has none of the known forms. */
  public abstract Optional<Instant> paidAt();

  /** What the bank statement says. Wire: {@code ThongTinGiaoDich}, signed. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String narration();

  /**
   * The dossier, when the message names one in a field of its own. Wire: {@code MaHoSo},
   * <em>not</em> signed.
   */
  public abstract Optional<DossierCode> dossier();

  /**
   * Where the message says that the receipt is. Wire: {@code UrlBienLai}, <em>not</em> signed: do
   * not fetch it by yourself, ask {@code payments().receipt(..)}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<URI> receiptUri();

  /**
   * Whether the checksum covers {@link #code}. Where it does not (KeyPay 3), what the message tells
   * is a reason to ask the provider and no proof, though the message itself is genuine.
   */
  @Value.Default
  public boolean outcomeSigned() {
    return true;
  }

  /** Whether the message says that the payer has paid; see {@link #outcomeSigned}. */
  public final boolean succeeded() {
    return SUCCESS.equals(code());
  }

  /**
   * Whether {@link #code} says neither success nor failure: it is none, or a zero in another
   * spelling than {@code 00}. Ask the provider; unknown is not failed.
   */
  public final boolean outcomeUnclear() {
    return !succeeded() && isNoneOrZero(code());
  }

  /** Whether a code is none, or a zero in any spelling: it never stands for a failure. */
  static boolean isNoneOrZero(String code) {
    return UNCLEAR.matcher(code).matches();
  }

  /** A result. */
  public static Builder builder(PaymentReference reference, Vnd amount, String code) {
    return new Builder().reference(reference).amount(amount).code(code);
  }

  /** Collects a result. */
  public static final class Builder extends ImmutablePaymentResult.Builder {
    Builder() {
      transactionId("").bank("").transactionTime("").narration("");
    }
  }
}
