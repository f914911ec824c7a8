package dev.npsp.sdk.examples.pay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.examples.support.SandboxControl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the platform has of the bills of a run, as its test API tells it.
 *
 * @param payments its payments, all attempts
 * @param sum of all its accounts: zero
 * @param disagreement by how much its books differ among themselves: zero
 * @param owedByBank what the bank owes it for all bills, those of others too
 */
record PlatformRecords(List<Payment> payments, long sum, long disagreement, long owedByBank) {

  /**
   * A payment.
   *
   * @param reference of the attempt
   * @param bill the dossier
   * @param state PENDING, PAID or FAILED
   * @param amount what is due
   * @param held what was collected and not sent back
   * @param acknowledged whether the ministry acknowledged how it ended
   */
  record Payment(
      String reference, String bill, String state, long amount, long held, boolean acknowledged) {

    boolean isPaid() {
      return state.equals("PAID");
    }

    boolean isPending() {
      return state.equals("PENDING");
    }
  }

  static PlatformRecords of(SandboxControl sandbox, BillIndex bills)
      throws IOException, InterruptedException {
    JsonNode collections = sandbox.read("collections").path("collections");
    List<Payment> payments = new ArrayList<>();
    for (JsonNode one : sandbox.read("payments").path("payments")) {
      String reference = one.path("reference").asText();
      String bill = one.path("dossierCode").asText();
      if (bills.isOurs(bill)) {
        payments.add(
            new Payment(
                reference,
                bill,
                one.path("state").asText(),
                one.path("amount").asLong(),
                collections.path(reference).asLong(),
                one.path("acknowledged").asBoolean()));
      }
    }
    JsonNode ledger = sandbox.ledger("");
    return new PlatformRecords(
        List.copyOf(payments),
        ledger.path("sum").asLong(),
        ledger.path("difference").asLong(),
        owedByBank(ledger));
  }

  static long owedByBank(JsonNode ledger) {
    for (JsonNode account : ledger.path("accounts")) {
      if (account.path("book").asText().equals("PLATFORM")
          && account.path("name").asText().equals("owed-by-bank")) {
        return account.path("balance").asLong();
      }
    }
    return 0;
  }

  /** Whether everything that ended was told to the ministry, and acknowledged. */
  boolean isAcknowledged() {
    return payments.stream().allMatch(payment -> payment.isPending() || payment.acknowledged());
  }
}
