package dev.npsp.sdk.examples.pay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.TrackedPayment;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The bills of a run by the numbers that messages name them by. */
final class BillIndex {

  private final PaymentStore store;
  private final Map<String, Integer> byDossier = new ConcurrentHashMap<>();
  private final ObjectMapper mapper = new ObjectMapper();

  BillIndex(PaymentStore store) {
    this.store = store;
  }

  void add(String dossier, int bill) {
    byDossier.put(dossier, bill);
  }

  boolean isOurs(String dossier) {
    return byDossier.containsKey(dossier);
  }

  OptionalInt find(String dossier) {
    Integer bill = byDossier.get(dossier);
    return bill == null ? OptionalInt.empty() : OptionalInt.of(bill);
  }

  /**
   * Which bill a message is about: it names the attempt, or the dossier. Other messages, logins
   * say, are about none.
   */
  OptionalInt about(byte[] body) {
    JsonNode message = json(body);
    OptionalInt bill = find(message.path("MaHoSo").asText(message.path("MaTraCuu").asText()));
    String reference = message.path("MaThamChieu").asText();
    if (bill.isPresent() || !PaymentReference.isWellFormed(reference)) {
      return bill;
    }
    return store
        .findByReference(PaymentReference.of(reference))
        .map(TrackedPayment::number)
        .map(this::find)
        .orElse(OptionalInt.empty());
  }

  private JsonNode json(byte[] body) {
    try {
      return mapper.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
