package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The three wires of payments: replies, and results with and without their signatures. */
final class PaymentTargets {

  private static final Secret KEY = Secret.of("KHOA-BI-MAT-THU-NGHIEM");
  private static final URI BACK = URI.create("https://dvc.example.test/tra-ve");

  private PaymentTargets() {}

  private static Map<String, PaymentAccount> accounts() {
    return Map.of(
        "platform",
        PaymentSettings.builder("DT-THU-NGHIEM", KeyRing.of(KEY), "192.0.2.10").build(),
        "keypay",
        KeyPaySettings.builder(
                "CLIENT-THU-NGHIEM", KeyRing.of(Secret.of("KHOA-1")), KeyRing.of(KEY), BACK)
            .build(),
        "paygov",
        PayGovSettings.builder("PAYGOV-THU", Secret.of("KHOA-TRUY-CAP"), KeyRing.of(KEY), "DV01")
            .returnUri(BACK)
            .ownAddress("192.0.2.10")
            .build());
  }

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    accounts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(account -> add(all, account.getKey(), account.getValue()));
    return all;
  }

  private static void add(List<Target> all, String wire, PaymentAccount account) {
    String reference = wire.equals("paygov") ? Orders.PAY_GOV : Orders.PLATFORM;
    String[] seeds = {"pay-init", "pay-b", "pay-keypay3-create", "pay-paygov-create", "http-"};
    all.add(call(wire + " open", account, at -> at.open(Orders.of(reference)), seeds));
    all.add(call(wire + " query", account, at -> at.query(Orders.of(reference)), seeds));
    all.add(call(wire + " receipt", account, at -> at.receipt(Orders.of(reference)), seeds));
    PaymentsClient client = client(Line.ofCalls(), account);
    all.add(result(wire + " verify", client, input -> input));
    all.add(result(wire + " verify, signed", client, input -> SignedResult.of(wire, input)));
    all.add(
        Target.of(
            "payment " + wire + " explain",
            input -> client.explainChecksum(CallbackRequest.of(input)),
            "pay-confirm",
            "pay-keypay3",
            "pay-paygov"));
    all.add(
        Target.of(
            "payment " + wire + " inquiry",
            input ->
                client.answerInquiry(CallbackRequest.of(input), code -> BillAnswer.nothingDue()),
            "pay-inquiry"));
  }

  private static Target result(String name, PaymentsClient client, Function<byte[], byte[]> sign) {
    return Target.of(
        "payment " + name,
        input -> client.verify(CallbackRequest.of(sign.apply(input)), Orders.ANY),
        "pay-confirm-request",
        "pay-b20",
        "pay-keypay3-callback",
        "pay-paygov-callback");
  }

  private static Target call(
      String name, PaymentAccount account, Function<PaymentsClient, ?> call, String... seeds) {
    Line line = Line.ofCalls();
    PaymentsClient client = client(line, account);
    return Target.of(
        "payment " + name,
        input -> {
          line.answers(input);
          Object unused = call.apply(client);
        },
        seeds);
  }

  private static PaymentsClient client(Line line, PaymentAccount account) {
    PortalClient portal = Portals.over(line, builder -> builder.payments(account));
    return portal.payments();
  }
}
