package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.inbound.FiledDossierHandler;
import dev.npsp.sdk.inbound.FiledFiles;
import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.ExpectedPayment;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentOrders;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.testing.Growth.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Everything that reads what nobody has proven: replies, what comes in, files. */
final class UnprovenReaders {

  static final URI NOWHERE = URI.create("https://portal.invalid/");
  private static final URI BACK = URI.create("https://dvc.example.test/tra-ve");
  private static final Secret KEY = Secret.of("KHOA-BI-MAT-THU-NGHIEM");
  private static final PaymentOrders ORDERS =
      reference -> Optional.of(ExpectedPayment.of(reference, Vnd.of(150_000)));

  /**
   * A reader of JSON.
   *
   * @param sample a sound message, to which a member is added
   * @param reader the reader
   */
  record OfJson(String sample, Reader<byte[]> reader) {}

  private UnprovenReaders() {}

  static Map<String, OfJson> ofJson() {
    Map<String, OfJson> all = new LinkedHashMap<>();
    ReplyReaders.putAll(all);
    putPayments(all);
    putInbound(all);
    all.put("judicial record", new OfJson(sample("feed-lltp-push"), judicialRecord()));
    FileReaders.putJson(all);
    BankReaders.putAll(all);
    return all;
  }

  static PortalClientBuilder withFeeds(PortalClientBuilder builder) {
    return builder.feeds(
        FeedSettings.builder(FeedInbox.inMemory(() -> DossierCode.of("H99.001-251103-0001")))
            .judicialRecord(
                JudicialRecordSettings.builder(
                        NOWHERE,
                        "99",
                        "Tỉnh Mẫu",
                        CallerGuard.queryParameter(
                            JudicialRecordFeed.CODE, KeyRing.of(Secret.of("ma-chung"))))
                    .build())
            .socialProtection(
                SocialProtectionSettings.builder(
                        NOWHERE,
                        Secret.of("khoa"),
                        "99",
                        Clock.systemUTC().instant().minusSeconds(60))
                    .build())
            .build());
  }

  static PortalClient portal(byte[][] answer, UnaryOperator<PortalClientBuilder> change) {
    return change
        .apply(
            PortalClient.builder(
                    PortalEnvironment.mapi(NOWHERE),
                    AgencyCode.of("000.00.00.H00"),
                    Credentials.password("user", Secret.of("password")))
                .transport(
                    call ->
                        new HttpReply(
                            200,
                            Headers.none(),
                            call.uri().getPath().endsWith("login")
                                ? "{\"session\":\"s-1\",\"error_code\":0}".getBytes(UTF_8)
                                : answer[0]))
                .retry(RetryPolicy.none())
                .sleeper(pause -> {}))
        .build();
  }

  private static Map<String, PaymentAccount> accounts() {
    return Map.of(
        "pay-confirm-request",
        PaymentSettings.builder("DT-THU-NGHIEM", KeyRing.of(KEY), "192.0.2.10").build(),
        "pay-keypay3-callback",
        KeyPaySettings.builder(
                "CLIENT-THU-NGHIEM", KeyRing.of(Secret.of("KHOA-1")), KeyRing.of(KEY), BACK)
            .build(),
        "pay-paygov-callback",
        PayGovSettings.builder("PAYGOV-THU", Secret.of("KHOA-TRUY-CAP"), KeyRing.of(KEY), "DV01")
            .returnUri(BACK)
            .ownAddress("192.0.2.10")
            .build());
  }

  private static PaymentsClient payments(byte[][] answer, PaymentAccount account) {
    return portal(answer, builder -> builder.payments(account)).payments();
  }

  private static void putPayments(Map<String, OfJson> all) {
    accounts()
        .forEach(
            (callback, account) -> {
              byte[][] answer = new byte[1][];
              PaymentsClient client = payments(answer, account);
              all.put(
                  callback,
                  new OfJson(
                      sample(callback), body -> client.verify(InboundRequest.of(body), ORDERS)));
              all.put(
                  callback + ", as an inquiry",
                  new OfJson(
                      sample("pay-inquiry-request"),
                      body ->
                          client.answerInquiry(
                              InboundRequest.of(body), code -> BillAnswer.nothingDue())));
              all.put(
                  callback + ", explained",
                  new OfJson(
                      sample(callback), body -> client.explainChecksum(InboundRequest.of(body))));
              PaymentOrder order = order(callback);
              Map<String, Consumer<PaymentsClient>> calls =
                  Map.of(
                      "opening", at -> at.open(order),
                      "a query", at -> at.query(order),
                      "a receipt", at -> at.receipt(order));
              calls.forEach(
                  (call, ask) ->
                      all.put(
                          "reply to " + call + " of " + callback,
                          new OfJson(
                              sample(Objects.requireNonNull(REPLIES.get(callback))),
                              body -> {
                                answer[0] = body;
                                ask.accept(client);
                              })));
            });
  }

  private static final Map<String, String> REPLIES =
      Map.of(
          "pay-confirm-request", "pay-init-response-direct",
          "pay-keypay3-callback", "pay-keypay3-create-response",
          "pay-paygov-callback", "pay-paygov-create-response");

  private static PaymentOrder order(String callback) {
    ServiceFee fee =
        ServiceFee.builder(
                DossierCode.of("000.00.00.H00-260101-0001"),
                ProcedureReference.of(
                    ProcedureCode.of("9.000001"), "Thủ tục thử nghiệm", "G01", "Lĩnh vực"),
                AgencyCode.of("000.00.00.H00"),
                "Đơn vị thử nghiệm")
            .serviceName("Dịch vụ công thử nghiệm")
            .fees(List.of(FeeLine.fee("Phí thẩm định", Vnd.of(150_000))))
            .build();
    return PaymentOrder.forDossier(
            fee,
            Vnd.of(150_000),
            Payee.of("0000000000001", "00000000", "TAI KHOAN THU NGHIEM"),
            Person.builder("Nguyễn Văn Thử")
                .personalId(PersonalId.of("000000000000"))
                .address(PostalAddress.of("Số 1"))
                .build())
        .reference(
            PaymentReference.of(
                callback.contains("paygov")
                    ? "100011768444245000"
                    : "dvc000000H0026010100120260115093045"))
        .orderedAt(VietnamTime.of(2026, 1, 15, 9, 30))
        .build();
  }

  private static final Map<String, String> INBOUND =
      Map.of(
          InboundPaths.PROMOTION,
          "cb-addtthcKhuyenMai-request",
          InboundPaths.AMENDMENT,
          "cb-NhanChungTuThueDat-request",
          InboundPaths.LAND_TAX_NOTICE,
          "cb-NhanThongBaoThueDat-request",
          InboundPaths.STATUS_SEARCH,
          "cb-search-call-request",
          InboundPaths.BILL_INQUIRY,
          "pay-inquiry-request",
          InboundPaths.PAYMENT_RESULT,
          "pay-confirm-request");

  private static void putInbound(Map<String, OfJson> all) {
    InboundPortal inbound = inbound(CallerGuard.everybody());
    INBOUND.forEach(
        (name, sample) ->
            all.put("inbound " + name, new OfJson(sample(sample), post(inbound, name))));
    InboundPortal filing =
        InboundPortal.builder(CallerGuard.everybody())
            .onFiledDossier(
                FiledDossierHandler.of(
                    CallbackLedger.inMemory(),
                    FiledFiles.from(URI.create("https://portal.example.invalid/")),
                    filed -> InboundResult.accepted()))
            .build();
    all.put(
        "inbound filed dossier",
        new OfJson(sample("cb-NhanHoSoDVCQG-request"), post(filing, InboundPaths.AMENDMENT)));
  }

  private static Reader<byte[]> post(InboundPortal inbound, String name) {
    return body ->
        inbound.answer(
            InboundRequest.of("POST", "/" + name, Map.of(), new ByteArrayInputStream(body)));
  }

  private static InboundPortal inbound(CallerGuard guard) {
    PaymentsClient payments =
        payments(
            new byte[1][],
            PaymentSettings.builder("DT-THU-NGHIEM", KeyRing.of(KEY), "192.0.2.10").build());
    return InboundPortal.builder(guard)
        .onStatusSearch(question -> Optional.empty())
        .onPromotion(brought -> InboundResult.accepted())
        .onAmendedPromotion(brought -> InboundResult.accepted())
        .onLandTaxReceipt(brought -> InboundResult.accepted())
        .onLandTaxNotice(brought -> InboundResult.accepted())
        .onBillInquiry(payments.inquiryHandler(code -> BillAnswer.nothingDue()))
        .onPaymentResult(payments.resultHandler(ORDERS, verified -> {}))
        .build();
  }

  /** Those whose messages are short: 64 KiB are more than any has. */
  static Map<String, Reader<byte[]>> ofShortMessages() {
    InboundPortal open = inbound(CallerGuard.everybody());
    Map<String, Reader<byte[]>> all = new LinkedHashMap<>();
    all.put("search", post(open, InboundPaths.STATUS_SEARCH));
    all.put("result", post(open, InboundPaths.PAYMENT_RESULT));
    all.put("bill inquiry", post(open, InboundPaths.BILL_INQUIRY));
    all.put(
        "search with a key",
        post(
            inbound(CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, KeyRing.of(KEY))),
            InboundPaths.STATUS_SEARCH));
    return all;
  }

  private static Reader<byte[]> judicialRecord() {
    InboundEndpoint endpoint =
        portal(new byte[1][], UnprovenReaders::withFeeds)
            .feeds()
            .judicialRecords()
            .endpoint(arrival -> {});
    return body ->
        endpoint.route("TaoHoSo").orElseThrow().handler().answer(InboundRequest.of(body));
  }

  /** The XML inside a notice of land tax. */
  static Reader<byte[]> ofXml() {
    InboundPortal inbound = inbound(CallerGuard.everybody());
    String sample = sample("cb-NhanThongBaoThueDat-request");
    return xml ->
        post(inbound, InboundPaths.LAND_TAX_NOTICE)
            .read(
                sample
                    .replaceAll(
                        "(\"FileThongBaoThue\"\\s*:\\s*\")[^\"]*",
                        "$1" + Base64.getEncoder().encodeToString(xml))
                    .getBytes(UTF_8));
  }

  static String sample(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            UnprovenReaders.class.getResourceAsStream("/samples/" + name + ".json"), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
