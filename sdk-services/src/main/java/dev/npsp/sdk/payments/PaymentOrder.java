package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One attempt to have something paid. Store {@link #reference}, {@link #orderedAt} and {@link
 * #amount} before the payer is sent to the pay page: with them the result is checked, and the
 * payment can be looked up when no result comes.
 */
@AmountsAgree
@PublicType
@Value.Immutable
public abstract class PaymentOrder implements ExpectedPayment {

  PaymentOrder() {}

  /** What is paid for. Wire: {@code ThongTinBienLai}. */
  @Valid public abstract PaymentPurpose purpose();

  /** How much, in whole dong. Wire: {@code SoTien}, digits as text; {@code MaTienTe} is VND. */
  @Override
  public abstract Vnd amount();

  /** The account that is credited. */
  @Valid public abstract Payee payee();

  /** Who pays. */
  @Valid public abstract Payer payer();

  /**
   * When the attempt began. Wire: {@code ThoiGianGD}, {@code yyyyMMddHHmmss}; a look-up has to name
   * it again. Default: the moment at which the order is built. Whole seconds.
   */
  @Value.Default
  public Instant orderedAt() {
    return Instant.now();
  }

  /** The number of the attempt. Wire: {@code MaThamChieu}. Default: a new, unique one. */
  @Override
  @Value.Default
  public PaymentReference reference() {
    return PaymentReference.unique(purpose().number(), orderedAt());
  }

  /**
   * What the bank statement says, best without diacritics; no {@code |} and no line break. Wire:
   * {@code ThongTinGiaoDich}, {@code NoiDungThanhToan}. Default: {@code THANH TOAN HO SO} and the
   * number of the dossier.
   */
  @NotBlank @CleanText
  @SignedText
  @Size(max = 255) @Value.Default
  @Value.Redacted
  public String narration() {
    return "THANH TOAN HO SO " + purpose().number();
  }

  /**
   * The lines of the receipt. Wire: {@code DSKhoanNop}. Their sum is the amount. Default: one line
   * with the narration and the whole amount.
   */
  @Value.Default
  public List<@Valid PaymentLine> lines() {
    return List.of(PaymentLine.of(narration(), amount()));
  }

  /**
   * The bank to pay with. Wire: {@code MaNganHang}. Default: {@code PAYMENT}, which lets the payer
   * choose (inferred).
   */
  @NotBlank @SignedText
  @Size(max = 50) @Value.Default
  public String bank() {
    return "PAYMENT";
  }

  /**
   * Until when the payer may begin to pay; from then on a {@link PaymentTracker} offers the page no
   * more. Not on the wire: no provider takes such a field. Default: the tracker's own time for
   * pages, {@link PaymentTracker.Builder#pageTime}.
   */
  public abstract Optional<Instant> expiresAt();

  /** The fees of a dossier. */
  public static Builder forDossier(ServiceFee fee, Vnd amount, Payee payee, Payer payer) {
    return new Builder().purpose(fee).amount(amount).payee(payee).payer(payer);
  }

  /** A fine. */
  public static Builder forFine(AdministrativeFine fine, Vnd amount, Payee payee, Payer payer) {
    return new Builder().purpose(fine).amount(amount).payee(payee).payer(payer);
  }

  /** A builder with these values; a new attempt needs a new {@link Builder#reference}. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an order. */
  public static final class Builder extends ImmutablePaymentOrder.Builder {
    Builder() {}
  }
}
