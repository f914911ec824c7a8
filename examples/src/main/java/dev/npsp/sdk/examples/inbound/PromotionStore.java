package dev.npsp.sdk.examples.inbound;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FileShare;
import dev.npsp.sdk.inbound.InMemoryFileShare;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.inbound.LandTaxNotice;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.StatusAnswer;
import dev.npsp.sdk.inbound.StatusQuestion;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The store of an agency for what the portal sends. A real one has tables, each with a unique key
 * on the number: that is what makes a repeat harmless.
 */
final class PromotionStore {

  private static final ProcedureReference PROMOTIONS =
      ProcedureReference.of(
          ProcedureCode.of("2.000033"),
          "Thông báo hoạt động khuyến mại",
          "G15-XT01",
          "Xúc tiến thương mại");

  private final Secret key;
  private final AgencyCode agency;
  private final InMemoryFileShare files = FileShare.inMemory(Clock.systemUTC());
  private final Map<String, PromotionDossier> promotions = new ConcurrentHashMap<>();
  private final Map<String, AmendedPromotion> amendments = new ConcurrentHashMap<>();
  private final Map<String, LandTaxNotice> notices = new ConcurrentHashMap<>();
  private final Map<String, LandTaxReceipt> receipts = new ConcurrentHashMap<>();
  private final Map<InboundOutcome, AtomicInteger> heard = new ConcurrentHashMap<>();

  PromotionStore(Secret key, AgencyCode agency) {
    this.key = key;
    this.agency = agency;
  }

  /** What the portal may call here, and who may. */
  InboundPortal inbound() {
    return InboundPortal.builder(
            CallerGuard.addresses("127.0.0.0/8")
                .and(CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, KeyRing.of(key))))
        .onStatusSearch(this::statusOf)
        .onPromotion(promotion -> once(promotions, promotion.portalNumber(), promotion))
        .onAmendedPromotion(this::amend)
        .onLandTaxNotice(notice -> once(notices, notice.dossierNumber(), notice))
        .onLandTaxReceipt(this::settle)
        .files(files)
        .listener(event -> counter(event.outcome()).incrementAndGet())
        .build();
  }

  InMemoryFileShare files() {
    return files;
  }

  Map<String, PromotionDossier> promotions() {
    return promotions;
  }

  boolean hasAmendment(String number) {
    return amendments.containsKey(number);
  }

  boolean hasTaxPaid(String dossier) {
    return receipts.containsKey(dossier);
  }

  int heard(InboundOutcome kind) {
    return counter(kind).get();
  }

  /** The agency's own number for a promotion. */
  String localNumber(String portalNumber) {
    return agency.root() + "/" + portalNumber;
  }

  private AtomicInteger counter(InboundOutcome kind) {
    return heard.computeIfAbsent(kind, fresh -> new AtomicInteger());
  }

  private InboundResult amend(AmendedPromotion amended) {
    String original = amended.original().portalNumber().orElse("");
    return promotions.containsKey(original)
        ? once(amendments, amended.portalNumber(), amended)
        : InboundResult.unknownReference();
  }

  /** A receipt carries no signature: it must be about a notice that we have, and of its amount. */
  private InboundResult settle(LandTaxReceipt receipt) {
    LandTaxNotice notice = notices.get(receipt.dossierNumber());
    if (notice == null) {
      return InboundResult.unknownReference();
    }
    boolean whole =
        receipt.payment().saysPaid()
            && receipt.payment().amount().equals(notice.lines().get(0).amount());
    return whole
        ? once(receipts, receipt.dossierNumber(), receipt)
        : InboundResult.refused("số tiền không khớp thông báo");
  }

  private Optional<StatusAnswer> statusOf(StatusQuestion question) {
    return Optional.ofNullable(promotions.get(question.number()))
        .map(
            promotion ->
                StatusAnswer.builder(
                        promotion.portalNumber(),
                        PROMOTIONS,
                        ApplicantKind.ENTERPRISE,
                        DossierStatus.RECEIVED)
                    .processingUnit("Phòng Xúc tiến thương mại")
                    .build());
  }

  private static <T> InboundResult once(Map<String, T> shelf, String number, T brought) {
    return shelf.putIfAbsent(number, brought) == null
        ? InboundResult.accepted()
        : InboundResult.repeated();
  }
}
