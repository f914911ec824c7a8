package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.FiledDossierHandler;
import dev.npsp.sdk.inbound.FiledFiles;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.payments.BillAnswer;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the portal, the tax authority and banks send to an agency, through its one entry. */
final class InboundTargets {

  private static final List<String> NAMES =
      List.of(
          InboundPaths.STATUS_SEARCH,
          InboundPaths.PROMOTION,
          InboundPaths.AMENDMENT,
          InboundPaths.LAND_TAX_NOTICE,
          InboundPaths.BILL_INQUIRY,
          InboundPaths.PAYMENT_RESULT);

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(ProcedureCode.of("2.000000"), "Ví dụ", "G05-XX01", "Ví dụ");

  private InboundTargets() {}

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    for (String name : NAMES) {
      Inbound inbound = new Inbound(CallerGuard.everybody());
      all.add(
          Target.of(
              "inbound " + name,
              input -> inbound.post(name, input),
              "cb-",
              "pay-inquiry-request",
              "pay-confirm-request",
              "nfc-search",
              "land-tax"));
    }
    Inbound inbound = new Inbound(CallerGuard.everybody());
    all.add(
        Target.of(
            "inbound XML of a notice",
            input -> inbound.post(InboundPaths.LAND_TAX_NOTICE, notice(input)),
            "notice"));
    Inbound keyed =
        new Inbound(
            CallerGuard.sharedKey(
                InboundPortal.SECURITY_KEY, KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM"))));
    all.add(
        Target.of(
            "inbound shared key",
            input -> keyed.post(InboundPaths.STATUS_SEARCH, input),
            "cb-search-call-request"));
    all.add(Target.of("inbound path and headers", inbound::anywhere, "text-"));
    all.add(
        Target.of(
            "inbound filed dossier",
            input -> inbound.post(InboundPaths.AMENDMENT, input),
            "cb-NhanHoSoDVCQG"));
    return all;
  }

  private static byte[] notice(byte[] xml) {
    String sample = new String(Corpus.bytes("cb-NhanThongBaoThueDat-request.json"), UTF_8);
    String text = Base64.getEncoder().encodeToString(xml);
    return sample
        .replaceAll("(\"FileThongBaoThue\"\\s*:\\s*\")[^\"]*", "$1" + text)
        .getBytes(UTF_8);
  }

  /** An entry that serves everything, and what its listener heard of failures. */
  private static final class Inbound {

    private final List<InboundEvent> heard = new ArrayList<>();
    private final InboundPortal portal;

    Inbound(CallerGuard guard) {
      PortalClient client =
          Portals.over(
              Line.ofCalls(),
              builder ->
                  builder.payments(
                      PaymentSettings.builder(
                              "DT-THU-NGHIEM",
                              KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM")),
                              "192.0.2.10")
                          .build()));
      PaymentsClient payments = client.payments();
      this.portal =
          InboundPortal.builder(guard)
              .onStatusSearch(question -> Optional.empty())
              .onPromotion(brought -> InboundResult.accepted())
              .onAmendedPromotion(brought -> InboundResult.accepted())
              .onLandTaxReceipt(
                  brought -> {
                    brought.documentBehind(URI.create("http://adapter.invalid/"));
                    return InboundResult.accepted();
                  })
              .onLandTaxNotice(brought -> InboundResult.accepted())
              .onFiledDossier(
                  FiledDossierHandler.of(
                      CallbackLedger.inMemory(1),
                      FiledFiles.from(URI.create("https://portal.example.invalid/")),
                      Inbound::registered))
              .onBillInquiry(payments.inquiryHandler(code -> BillAnswer.nothingDue()))
              .onPaymentResult(payments.resultHandler(Orders.ANY, verified -> {}))
              .listener(heard::add)
              .clock(Portals.CLOCK)
              .build();
    }

    /** What a host makes of it next. */
    private static InboundResult registered(FiledDossier filed) {
      Dossier unused = filed.toDossier(Messages.DOSSIER, PROCEDURE, Portals.CLOCK.instant());
      StatusUpdate unusedToo =
          filed.statusUpdate(DossierStatus.RECEIVED, Portals.CLOCK.instant()).build();
      return InboundResult.accepted();
    }

    void post(String name, byte[] input) throws Escaped {
      ask(InboundRequest.of("POST", "/" + name, Map.of(), input));
    }

    /** The input as the path and as whatever an adapter passes on of it. */
    void anywhere(byte[] input) throws Escaped {
      String text = Texts.of(input);
      ask(InboundRequest.of("POST", text, Map.of("X-Any", List.of(text)), input));
      ask(InboundRequest.of(text, "/" + InboundPaths.PROMOTION, Map.of(), input));
      ask(
          InboundRequest.of("POST", "/" + InboundPaths.PROMOTION, Map.of(), input)
              .withCaller(text));
    }

    /** A failure of a handler is an answer to the caller; here only ours can have failed. */
    private void ask(InboundRequest request) throws Escaped {
      heard.clear();
      portal.answer(request);
      for (InboundEvent event : heard) {
        if (event.failure().isPresent()) {
          throw new Escaped(event.failure().get());
        }
      }
    }
  }

  /** What was answered with HTTP 500 and told to the listener alone. */
  static final class Escaped extends Exception {
    private static final long serialVersionUID = 1L;

    Escaped(Throwable cause) {
      super(cause);
    }
  }
}
