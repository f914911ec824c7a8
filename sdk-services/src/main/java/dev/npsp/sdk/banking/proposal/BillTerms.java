package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.core.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be paid for a bill, and to whom. */
@PublicType
@Value.Immutable
public abstract class BillTerms {

  BillTerms() {}

  /** How much, more than zero. */
  public abstract Vnd amount();

  /** The platform's own number of the bill. Wire: {@code MaHoaDon}. */
  public abstract Optional<String> invoice();

  /** The number of the look-up, another one each time. Wire: {@code MaTraCuuTT}. */
  public abstract Optional<String> lookupCode();

  /** The account to be credited. Wire: {@code TKThuHuong}. */
  public abstract Optional<String> payeeAccount();

  /** Its bank or treasury. Wire: {@code MaNHThuHuong}. */
  public abstract Optional<String> payeeBank();

  /** Its holder. Wire: {@code TenTKThuHuong}. */
  public abstract Optional<String> payeeName();

  /** What the statement says; no {@code |}. Wire: {@code ThongTinGiaoDich}. */
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

  @Value.Check
  void check() {
    if (amount().equals(Vnd.ZERO)) {
      throw new IllegalArgumentException("Nothing is to be paid.");
    }
  }

  /** Collects terms. */
  public static final class Builder extends ImmutableBillTerms.Builder {
    Builder() {}
  }
}
