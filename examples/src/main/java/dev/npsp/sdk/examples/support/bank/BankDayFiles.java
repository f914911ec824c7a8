package dev.npsp.sdk.examples.support.bank;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankPaymentState;
import dev.npsp.sdk.banking.proposal.BillPaymentService;
import dev.npsp.sdk.banking.proposal.DayFile;
import dev.npsp.sdk.banking.proposal.DayFiles;
import dev.npsp.sdk.banking.proposal.Disbursement;
import dev.npsp.sdk.banking.proposal.Refund;
import dev.npsp.sdk.banking.proposal.RefundState;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.reconciliation.DayFileLayout;
import dev.npsp.sdk.reconciliation.DayFileRow;
import dev.npsp.sdk.reconciliation.DayFileSubject;
import dev.npsp.sdk.reconciliation.DayFileTrailer;
import dev.npsp.sdk.reconciliation.DayFileType;
import dev.npsp.sdk.reconciliation.DayFileWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Writes the bank's day files from its payments. */
public final class BankDayFiles implements DayFiles {

  /** All kinds of service in one file, and the one channel of this bank. */
  public static final String SERVICE = "DVC";

  public static final String CHANNEL = "APP";
  private static final int PAGE = 500;
  private static final String DONE = "1";

  private final BillPaymentService billPayments;
  private final String partner;
  private final String bank;
  private final Function<Instant, LocalDate> accountingDay;
  private final DayFileLayout layout = DayFileLayout.standard();
  private final ConcurrentLinkedQueue<String> disbursements = new ConcurrentLinkedQueue<>();

  /**
   * Files of the payments of that service.
   *
   * @param accountingDay to which day something belongs that happened at that moment
   */
  BankDayFiles(
      BillPaymentService billPayments,
      String partner,
      String bank,
      Function<Instant, LocalDate> accountingDay) {
    this.billPayments = billPayments;
    this.partner = partner;
    this.bank = bank;
    this.accountingDay = accountingDay;
  }

  /** A disbursement that belongs into the files of its day. */
  public void paidOut(String id) {
    disbursements.add(id);
  }

  public String name(LocalDate day, DayFileType type) {
    return layout.fileName(subject(day, type));
  }

  /** Writes the file of a day. */
  public DayFileTrailer write(LocalDate day, DayFileType type, OutputStream out)
      throws IOException {
    try (DayFileWriter file = DayFileWriter.to(out, subject(day, type), layout)) {
      for (DayFileRow row : rows(day, type)) {
        file.write(row);
      }
      return file.finish();
    }
  }

  @Override
  public Optional<DayFile> find(LocalDate day, String type, String service, String channel) {
    DayFileType wanted = DayFileType.of(type);
    if (!wanted.isKnown() || !service.equals(SERVICE) || !channel.equals(CHANNEL)) {
      return Optional.empty();
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      write(day, wanted, bytes);
      return Optional.of(DayFile.of(name(day, wanted), bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  private static DayFileSubject subject(LocalDate day, DayFileType type) {
    return new DayFileSubject(day, SERVICE, type, CHANNEL);
  }

  private List<DayFileRow> rows(LocalDate day, DayFileType type) {
    List<DayFileRow> rows = new ArrayList<>();
    if (type.equals(DayFileType.DISBURSEMENT)) {
      disbursements.forEach(
          id ->
              billPayments
                  .disbursement(id)
                  .filter(d -> isOn(day, d.askedAt()))
                  .ifPresent(d -> rows.add(disbursed(day, d))));
      return rows;
    }
    String after = "";
    List<BankPayment> page = billPayments.page(after, PAGE);
    while (!page.isEmpty()) {
      for (BankPayment payment : page) {
        add(rows, day, type, payment);
        after = payment.number();
      }
      page = billPayments.page(after, PAGE);
    }
    return rows;
  }

  private void add(List<DayFileRow> rows, LocalDate day, DayFileType type, BankPayment payment) {
    boolean settled = payment.state() == BankPaymentState.SETTLED;
    if (type.equals(DayFileType.COLLECTION)
        && settled
        && isOn(day, payment.settledAt().orElseThrow())) {
      rows.add(
          row(day, payment, payment.terms().amount(), payment.settledAt().orElseThrow())
              .transaction(payment.transaction())
              .build());
    }
    if (type.equals(DayFileType.REFUND)) {
      for (Refund refund : payment.refunds()) {
        if (refund.state() == RefundState.DONE && isOn(day, refund.askedAt())) {
          rows.add(
              row(day, payment, refund.amount(), refund.askedAt())
                  .platformTransaction(refund.id())
                  .transaction(refund.transaction())
                  .original(payment.transaction())
                  .build());
        }
      }
    }
  }

  private DayFileRow.Builder row(LocalDate day, BankPayment payment, Vnd amount, Instant time) {
    return DayFileRow.builder(payment.reference(), amount, DONE, time, day)
        .partner(partner)
        .bank(bank)
        .invoice(payment.terms().invoice())
        .bill(payment.bill().number())
        .payeeAccount(payment.terms().payeeAccount())
        .payeeBank(payment.terms().payeeBank())
        .narration(payment.terms().narration());
  }

  private DayFileRow disbursed(LocalDate day, Disbursement paid) {
    String state =
        switch (paid.state()) {
          case SUCCESS -> DONE;
          case PENDING -> "3";
          case FAILED -> "4";
        };
    return DayFileRow.builder(paid.id(), paid.amount(), state, paid.askedAt(), day)
        .partner(partner)
        .bank(bank)
        .platformTransaction(paid.id())
        .transaction(paid.transaction())
        .original(paid.original())
        .payeeAccount(paid.payeeAccount())
        .payeeBank(paid.payeeBank())
        .narration(paid.narration())
        .build();
  }

  private boolean isOn(LocalDate day, Instant moment) {
    return accountingDay.apply(moment).equals(day);
  }
}
