package dev.npsp.sdk.banking.proposal;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.SignableText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be paid for a bill, and to whom. */
@PublicType
@Value.Immutable
public abstract class BillTerms {

  BillTerms() {}

  /** How much, more than zero. */
  public abstract Vnd amount();

  /**
   * The platform's own number of the bill: at most 100 characters, no {@code |} and no control
   * character, since the notice signs it; {@link BillPaymentService#bind} refuses another. Wire:
   * {@code MaHoaDon}.
   */
  public abstract Optional<String> invoice();

  /**
   * The number of the look-up, another one each time; of the same form as {@link #invoice}. Wire:
   * {@code MaTraCuuTT}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> lookupCode();

  /** The account to be credited. Wire: {@code TKThuHuong}. */
  @Value.Redacted
  public abstract Optional<String> payeeAccount();

  /** Its bank or treasury. Wire: {@code MaNHThuHuong}. */
  public abstract Optional<String> payeeBank();

  /** Its holder. Wire: {@code TenTKThuHuong}. */
  public abstract Optional<String> payeeName();

  /**
   * What the statement says, as the notice to the platform signs it. A narration that was told with
   * signs that cannot be signed does not keep the payer from paying; it is cleaned when terms are
   * built: NFC, no blanks around it; where it holds {@code |}, a control character (tab, line
   * break) or half of a surrogate pair, each run of these and of blanks is one blank; cut behind
   * 255 characters; none when nothing is left. Wire: {@code ThongTinGiaoDich}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> narration();

  /** Kind of service. Wire: {@code MaDichVu}. */
  public abstract Optional<String> service();

  /** Terms to be completed. */
  public static Builder builder(Vnd amount) {
    return new Builder().amount(amount);
  }

  /** The terms that an agency told. */
  public static BillTerms of(DueBill bill) {
    return builder(bill.amount())
        .lookupCode(bill.lookupCode())
        .payeeAccount(bill.payeeAccount())
        .payeeBank(bill.payeeBank())
        .payeeName(bill.payeeName())
        .narration(bill.narration())
        .service(bill.service())
        .build();
  }

  /** These terms; what they leave out is as it was before, and the first invoice stays. */
  final BillTerms over(BillTerms before) {
    return builder(amount())
        .invoice(before.invoice().or(this::invoice))
        .lookupCode(lookupCode().or(before::lookupCode))
        .payeeAccount(payeeAccount().or(before::payeeAccount))
        .payeeBank(payeeBank().or(before::payeeBank))
        .payeeName(payeeName().or(before::payeeName))
        .narration(narration().or(before::narration))
        .service(service().or(before::service))
        .build();
  }

  /** What these terms have that a checksum could not cover; empty when they can be bound. */
  final List<Violation> violations() {
    return SignableText.all(
        SignableText.brokenNumber(invoice(), "terms.invoice"),
        SignableText.brokenNumber(lookupCode(), "terms.lookupCode"));
  }

  /** Whether a payer who agreed to these terms pays into the same account as with those. */
  final boolean paysTheSameAs(BillTerms other) {
    return isSame(payeeAccount(), other.payeeAccount()) && isSame(payeeBank(), other.payeeBank());
  }

  /** What was kept comes back in NFC. */
  private static boolean isSame(Optional<String> one, Optional<String> other) {
    return one.map(VietnameseText::nfc).equals(other.map(VietnameseText::nfc));
  }

  @Value.Check
  BillTerms checked() {
    if (amount().equals(Vnd.ZERO)) {
      throw new IllegalArgumentException("Nothing is to be paid.");
    }
    Optional<String> clean = narration().flatMap(SignableText::narration);
    return clean.equals(narration()) ? this : new Builder().from(this).narration(clean).build();
  }

  /** Collects terms. */
  public static final class Builder extends ImmutableBillTerms.Builder {
    Builder() {}
  }
}
