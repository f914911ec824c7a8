package dev.npsp.sdk.banking.proposal;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One attempt to pay one bill, as the bank holds it at one moment. */
@PublicType
@Value.Immutable
public abstract class BankPayment {

  BankPayment() {}

  /** The bank's own number; the same for the same bill and attempt. */
  public abstract String number();

  /** What is paid. */
  public abstract BillKey bill();

  /** 1 for the first attempt; another one begins when the one before was cancelled or let go. */
  public abstract int attempt();

  /** How much, and to whom, as told last before the payer agreed. */
  public abstract BillTerms terms();

  /** Where it stands. */
  public abstract BankPaymentState state();

  /** How often a hold was asked of the core. */
  public abstract int holds();

  /** The account that pays. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> payerAccount();

  /**
   * The core's code when it refused to move the money, while that is let go; empty otherwise. It is
   * what {@link BillPaymentService#settle} ends with once the money is free.
   */
  public abstract Optional<String> captureRefusal();

  /** The core's number of the transaction, once it is paid. Wire: {@code MaGiaoDich}. */
  public abstract Optional<String> transaction();

  /** When it was paid. Whole milliseconds. Wire: {@code ThoiGianGD}. */
  public abstract Optional<Instant> settledAt();

  /** What went back, or was to. */
  public abstract List<Refund> refunds();

  /** The receipt, once it is issued. */
  public abstract Optional<String> receipt();

  /** How the platform was told; empty before it is paid. */
  public abstract Optional<Notice> notice();

  /**
   * Whether an officer allowed that the same bill is paid once more; see {@link
   * BillPaymentService#letGo}.
   */
  public abstract boolean letGo();

  /**
   * The number under which the platform knows it: its own number of the bill when it gave one, else
   * the first look-up code, else the bank's number. Wire: {@code MaThamChieu}, {@code MaHoaDon}.
   */
  public abstract String reference();

  /** What was sent back, or is being sent back. */
  public final Vnd refunded() {
    return refunds().stream()
        .filter(refund -> refund.state() != RefundState.REFUSED)
        .map(Refund::amount)
        .reduce(Vnd.ZERO, Vnd::plus);
  }

  /** Whether the receipt still counts: it does not once money went back. */
  public final boolean isReceiptActive() {
    return receipt().isPresent()
        && refunds().stream().noneMatch(refund -> refund.state() == RefundState.DONE);
  }

  /** What the core knows the latest hold by. */
  public final String holdId() {
    return number() + "-" + holds();
  }

  /** A payment of nothing yet, for fakes in a host's tests. */
  public static Builder builder(String number, BillKey bill, BillTerms terms) {
    return new Builder()
        .number(number)
        .bill(bill)
        .terms(terms)
        .reference(terms.invoice().or(terms::lookupCode).orElse(number));
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableBankPayment.Builder {
    Builder() {
      attempt(1).state(BankPaymentState.OPEN).holds(0).letGo(false);
    }
  }
}
