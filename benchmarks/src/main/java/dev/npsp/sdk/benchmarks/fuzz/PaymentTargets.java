package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.BrowserReturn;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.PaymentsClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The three wires of payments: replies, and results with and without their signatures. */
final class PaymentTargets {

  private static final Secret KEY = Secret.of("KHOA-BI-MAT-THU-NGHIEM");
  private static final URI BACK = URI.create("https://dvc.example.test/tra-ve");

  private static final String[] RESULTS = {
    "pay-confirm-request", "pay-b20", "pay-keypay3-callback", "pay-paygov-callback"
  };
  private static final Map<String, String> PAGES =
      Map.of(
          "platform", "pay-init-page.json",
          "keypay", "pay-keypay3-create-response.json",
          "paygov", "pay-paygov-create-response.json");

  private PaymentTargets() {}

  private static Map<String, PaymentAccount> accounts() {
    Map<String, PaymentAccount> accounts = new LinkedHashMap<>();
    accounts.put(
        "platform",
        PaymentSettings.builder("DT-THU-NGHIEM", KeyRing.of(KEY), "192.0.2.10").build());
    accounts.put(
        "keypay",
        KeyPaySettings.builder(
                "CLIENT-THU-NGHIEM", KeyRing.of(Secret.of("KHOA-1")), KeyRing.of(KEY), BACK)
            .build());
    accounts.put(
        "paygov",
        PayGovSettings.builder("PAYGOV-THU", Secret.of("KHOA-TRUY-CAP"), KeyRing.of(KEY), "DV01")
            .returnUri(BACK)
            .ownAddress("192.0.2.10")
            .build());
    return accounts;
  }

  /** The operations that ask a provider, over each wire. */
  static List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    accounts()
        .forEach(
            (wire, account) ->
                areas.add(
                    new Area(
                        "payments over " + wire,
                        PaymentsClient.class,
                        () -> Line.ofCalls().withFile(Corpus.bytes("receipt-whole.pdf")),
                        line -> client(line, account),
                        arguments(wire),
                        List.of(
                            "pay-init",
                            "pay-b",
                            "pay-keypay3-create",
                            "pay-paygov-create",
                            "receipt-"))));
    areas.add(
        areas
            .get(0)
            .variant(
                "its file",
                () -> Line.ofCalls(Corpus.text("pay-init-receipt.json")),
                arguments("platform"),
                "receipt"));
    return areas;
  }

  private static Arguments arguments(String wire) {
    PaymentOrder order = Orders.of(reference(wire));
    return Arguments.of(
        order,
        order.reference(),
        order.orderedAt(),
        PaymentResult.builder(order.reference(), order.amount(), "00")
            .transactionTime("20260115093212")
            .receiptUri(Portals.NOWHERE.resolve("bien-lai.pdf"))
            .build());
  }

  private static String reference(String wire) {
    return switch (wire) {
      case "paygov" -> Orders.PAY_GOV;
      case "keypay" -> Orders.KEY_PAY;
      default -> Orders.PLATFORM;
    };
  }

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    accounts().forEach((wire, account) -> add(all, wire, account));
    all.add(
        Target.of(
            "browser return",
            input -> {
              BrowserReturn unused = BrowserReturn.parse(Texts.of(input));
            },
            "browser-return"));
    all.add(
        Target.of(
            "browser return, its field",
            input -> {
              String value = Base64.getEncoder().encodeToString(input);
              BrowserReturn unused = BrowserReturn.parseData(value);
            },
            "pay-confirm-request"));
    return all;
  }

  private static void add(List<Target> all, String wire, PaymentAccount account) {
    Line line = Line.ofCalls();
    PaymentsClient client = client(line, account);
    all.add(result(wire + " verify", client, input -> input));
    all.add(result(wire + " verify, signed", client, input -> SignedResult.of(wire, input)));
    all.add(
        Target.of(
            "payment " + wire + " receive, signed",
            input ->
                client.receive(
                    InboundRequest.of(SignedResult.of(wire, input)), Orders.ANY, verified -> {}),
            RESULTS));
    all.add(
        Target.of(
            "payment " + wire + " explain",
            input -> client.explainChecksum(InboundRequest.of(input)),
            "pay-confirm",
            "pay-keypay3",
            "pay-paygov"));
    all.add(
        Target.of(
            "payment " + wire + " inquiry",
            input ->
                client.answerInquiry(InboundRequest.of(input), code -> BillAnswer.nothingDue()),
            "pay-inquiry"));
    all.add(
        Target.of(
            "payment book, " + wire + " receive",
            input ->
                booked(
                    wire,
                    line,
                    client,
                    input,
                    (tracker, told) ->
                        tracker.receiveResult(InboundRequest.of(SignedResult.of(wire, told)))),
            RESULTS));
    all.add(
        Target.of(
            "payment book, " + wire + " resolve",
            input -> booked(wire, line, client, input, (tracker, told) -> tracker.resolve("P1")),
            "pay-init",
            "pay-b",
            "pay-keypay3-create-detail"));
  }

  /**
   * Opened soundly, then the input, with the reference that the tracker chose, is what comes in.
   */
  private static void booked(
      String wire,
      Line line,
      PaymentsClient client,
      byte[] input,
      BiConsumer<PaymentTracker, byte[]> step) {
    line.answers(Corpus.bytes(Objects.requireNonNull(PAGES.get(wire))));
    PaymentTracker tracker =
        PaymentTracker.builder(client, PaymentStore.inMemory())
            .clock(Portals.CLOCK)
            .sleeper(pause -> {})
            .build();
    PaymentOrder order = Orders.of(reference(wire));
    PaymentPage page = tracker.open("P1", order);
    byte[] told =
        new String(input, ISO_8859_1)
            .replace(order.reference().value(), page.reference().value())
            .getBytes(ISO_8859_1);
    line.answers(told);
    step.accept(tracker, told);
  }

  private static Target result(String name, PaymentsClient client, Function<byte[], byte[]> sign) {
    return Target.of(
        "payment " + name,
        input -> client.verify(InboundRequest.of(sign.apply(input)), Orders.ANY),
        RESULTS);
  }

  private static PaymentsClient client(Line line, PaymentAccount account) {
    PortalClient portal = Portals.over(line, builder -> builder.payments(account));
    return portal.payments();
  }
}
