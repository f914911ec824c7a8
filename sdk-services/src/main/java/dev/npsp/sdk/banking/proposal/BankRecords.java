package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.internal.proposal.StoredPaymentCodec;
import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What lies in the store, and how it changes: read, change, put back if nobody was faster, else
 * once more.
 */
final class BankRecords {

  static final String PAYMENT = "PAYMENT";
  private static final String BILL = "BILL";
  private static final String POINTER = "POINTER";
  private static final String DISBURSEMENT = "DISBURSEMENT";
  private static final String REFUND = "REFUND";

  private final BankStore store;
  private final StoredPaymentCodec codec = new StoredPaymentCodec();

  BankRecords(BankStore store) {
    this.store = store;
  }

  /** Which attempt of a bill is the latest; 1 before there is any. */
  int attemptOf(BillKey bill) {
    return store.find(BILL, bill.toString()).map(BankRecords::attempt).orElse(1);
  }

  /** The attempt behind that one; whoever comes second gets the same. */
  int nextAttempt(BillKey bill, int over) {
    String next = Integer.toString(over + 1);
    Optional<StoredRecord> known = store.find(BILL, bill.toString());
    if (known.isEmpty()) {
      store.insert(StoredRecord.builder(BILL, bill.toString(), next).build());
    } else if (attempt(known.get()) == over) {
      store.replace(known.get().toBuilder().body(next).build());
    }
    return attemptOf(bill);
  }

  private static int attempt(StoredRecord record) {
    return Integer.parseInt(record.body());
  }

  /** Lets a text lead to a payment; false when it leads to another one. */
  boolean point(String text, String number) {
    return store.insert(StoredRecord.builder(POINTER, text, number).build())
        || store.find(POINTER, text).filter(known -> known.body().equals(number)).isPresent();
  }

  /** Lets a text that leads elsewhere lead to that payment. */
  void pointAnew(String text, String number) {
    store
        .find(POINTER, text)
        .ifPresent(known -> store.replace(known.toBuilder().body(number).build()));
  }

  /** Takes the number of a refund for a payment; false when another payment has it. */
  boolean claimRefund(String id, String number) {
    return store.insert(StoredRecord.builder(REFUND, id, number).build())
        || store.find(REFUND, id).filter(known -> known.body().equals(number)).isPresent();
  }

  Optional<BankPayment> pointed(String text) {
    return store.find(POINTER, text).flatMap(known -> payment(known.body()));
  }

  Optional<BankPayment> payment(String number) {
    return store.find(PAYMENT, number).map(this::payment);
  }

  List<BankPayment> page(String afterNumber, int limit) {
    return store.page(PAYMENT, afterNumber, limit).stream().map(this::payment).toList();
  }

  List<BankPayment> due(Instant until, int limit) {
    return store.due(PAYMENT, until, limit).stream().map(this::payment).toList();
  }

  /** Adds a payment unless it is there. */
  void insert(BankPayment payment) {
    store.insert(record(payment, 1));
  }

  /** Changes a payment. The step may be asked several times; what it throws passes through. */
  BankPayment change(String number, String operation, UnaryOperator<BankPayment> step) {
    while (true) {
      StoredRecord known =
          store.find(PAYMENT, number).orElseThrow(() -> new BankRefused(operation, Reason.UNKNOWN));
      BankPayment before = payment(known);
      BankPayment after = step.apply(before);
      if (after.equals(before) || store.replace(record(after, known.version()))) {
        return after;
      }
    }
  }

  Optional<Disbursement> disbursement(String id) {
    return store.find(DISBURSEMENT, id).map(record -> codec.disbursement(record.body()));
  }

  /** A disbursement as the store gives it back, with texts in NFC: a repeat is compared as that. */
  Disbursement asKept(Disbursement asked) {
    return codec.disbursement(codec.body(asked));
  }

  /** Adds a disbursement, or gives the one that is there. */
  Disbursement insertOrFind(Disbursement asked) {
    return store.insert(record(asked, 1)) ? asked : disbursement(asked.id()).orElse(asked);
  }

  Disbursement changeDisbursement(String id, UnaryOperator<Disbursement> step) {
    while (true) {
      StoredRecord known =
          store
              .find(DISBURSEMENT, id)
              .orElseThrow(() -> new BankRefused("disburse", Reason.UNKNOWN));
      Disbursement before = codec.disbursement(known.body());
      Disbursement after = step.apply(before);
      if (after.equals(before) || store.replace(record(after, known.version()))) {
        return after;
      }
    }
  }

  private BankPayment payment(StoredRecord record) {
    return codec.payment(record.body());
  }

  private StoredRecord record(BankPayment payment, long version) {
    return StoredRecord.builder(PAYMENT, payment.number(), codec.body(payment))
        .version(version)
        .due(
            payment
                .notice()
                .filter(notice -> notice.state() == NoticeState.WAITING)
                .map(Notice::due))
        .build();
  }

  private StoredRecord record(Disbursement disbursement, long version) {
    return StoredRecord.builder(DISBURSEMENT, disbursement.id(), codec.body(disbursement))
        .version(version)
        .build();
  }
}
