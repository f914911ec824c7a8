package dev.npsp.sdk.together;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FileShare;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.inbound.LandTaxNotice;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.StatusAnswer;
import dev.npsp.sdk.inbound.StatusQuestion;
import dev.npsp.sdk.inbound.TicketedFileShare;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An agency that stores what the portal brings, each thing once. */
final class InboundOffice {
  static final String DOSSIER = "000.00.00.H56-261122-00017";

  final Map<String, PromotionDossier> promotions = new ConcurrentHashMap<>();
  final Map<String, AmendedPromotion> amendments = new ConcurrentHashMap<>();
  final Map<String, LandTaxNotice> notices = new ConcurrentHashMap<>();
  final Map<String, LandTaxReceipt> receipts = new ConcurrentHashMap<>();
  final List<InboundEvent> heard = new CopyOnWriteArrayList<>();
  final TicketedFileShare files = FileShare.inMemory(Clock.systemUTC());
  final InboundPortal inbound;
  volatile boolean closed;

  InboundOffice(String key) {
    inbound =
        InboundPortal.builder(
                CallerGuard.addresses("127.0.0.0/8", "::1")
                    .and(
                        CallerGuard.sharedKey(
                            InboundPortal.SECURITY_KEY, KeyRing.of(Secret.of(key)))))
            .onStatusSearch(this::statusOf)
            .onPromotion(this::take)
            .onAmendedPromotion(this::amend)
            .onLandTaxNotice(notice -> once(notices, notice.dossierNumber(), notice))
            .onLandTaxReceipt(receipt -> once(receipts, receipt.dossierNumber(), receipt))
            .files(files)
            .listener(heard::add)
            .bodyLimit(100_000)
            .build();
  }

  List<InboundOutcome> outcomes() {
    return heard.stream().map(InboundEvent::outcome).toList();
  }

  private InboundResult take(PromotionDossier promotion) {
    if (closed) {
      throw new IllegalStateException("the books are closed");
    }
    return once(promotions, promotion.portalNumber(), promotion);
  }

  private InboundResult amend(AmendedPromotion amended) {
    String original = amended.original().portalNumber().orElse("");
    return promotions.containsKey(original)
        ? once(amendments, amended.portalNumber(), amended)
        : InboundResult.unknownReference();
  }

  private Optional<StatusAnswer> statusOf(StatusQuestion question) {
    return question.number().equals(DOSSIER)
        ? Optional.of(
            StatusAnswer.builder(
                    DOSSIER,
                    ProcedureReference.of(
                        ProcedureCode.of("2.000815"),
                        "Chứng thực bản sao",
                        "G15-CT01",
                        "Chứng thực"),
                    ApplicantKind.CITIZEN,
                    DossierStatus.PROCESSING)
                .build())
        : Optional.empty();
  }

  private static <T> InboundResult once(Map<String, T> shelf, String number, T brought) {
    return shelf.putIfAbsent(number, brought) == null
        ? InboundResult.accepted()
        : InboundResult.repeated();
  }
}
