package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
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
@PublicType
@Value.Immutable
public abstract class PaymentOrder implements ExpectedPayment, SelfChecked {

  private static final String NOT_BLANK = "jakarta.validation.constraints.NotBlank.message";
  private static final String AMOUNTS = "dev.npsp.sdk.payments.AmountsAgree.message";
  private static final String POSITIVE = "dev.npsp.sdk.payments.AmountsAgree.positive";

  PaymentOrder() {}

  /** What is paid for. Wire: {@code ThongTinBienLai}. */
  @Valid public abstract PaymentPurpose purpose();

  /** How much, in whole dong. Wire: {@code SoTien}, digits as text; {@code MaTienTe} is VND. */
  @Override
  public abstract Vnd amount();

  /** The account that is credited. */
  @Valid public abstract Payee payee();

  /**
   * Who pays, with an address of which at least the {@link PostalAddress#detail detail} is known.
   * Wire: {@code HoTenNguoiNop}; {@code SoCMNDNguoiNop}, the number of a person's identity paper,
   * else the tax code, which is a proposal of ours, else {@code 000000000}, as a peer writes it;
   * {@code DiaChiNguoiNop}, {@code HuyenNguoiNop} and {@code TinhNguoiNop}. Nothing else of a party
   * is sent.
   */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract Party payer();

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
  @PersonalData(BASIC)
  @Value.Redacted
  public String narration() {
    return "THANH TOAN HO SO " + purpose().number();
  }

  /**
   * The lines of the receipt. Wire: {@code DSKhoanNop}, of each {@code NoiDung} and {@code SoTien},
   * digits as text. Their sum is the amount. Default: one line with the narration and the whole
   * amount.
   */
  @Value.Default
  public List<@Valid MoneyLine> lines() {
    return List.of(MoneyLine.of(narration(), amount()));
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

  /** The amounts agree, and the receipt can be addressed. */
  @Override
  public void check(Findings findings) {
    Optional<String> address = payer().address().flatMap(PostalAddress::detail);
    List<FeeLine> fees = purpose() instanceof ServiceFee service ? service.fees() : List.of();
    findings
        .require(amount().amount() > 0, "amount", POSITIVE)
        .require(
            amount().isSumOf(lines().stream().map(MoneyLine::amount).toList()), "lines", AMOUNTS)
        .require(
            fees.isEmpty()
                || amount().isSumOf(fees.stream().map(fee -> fee.line().amount()).toList()),
            "purpose.fees",
            AMOUNTS)
        .require(!address.orElse("").isBlank(), "payer.address.detail", NOT_BLANK);
  }

  /** The fees of a dossier. */
  public static Builder forDossier(ServiceFee fee, Vnd amount, Payee payee, Party payer) {
    return new Builder().purpose(fee).amount(amount).payee(payee).payer(payer);
  }

  /** A fine. */
  public static Builder forFine(AdministrativeFine fine, Vnd amount, Payee payee, Party payer) {
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
