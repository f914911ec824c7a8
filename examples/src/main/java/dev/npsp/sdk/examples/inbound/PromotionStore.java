package dev.npsp.sdk.examples.inbound;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackLedger;
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
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.FiledDossierHandler;
import dev.npsp.sdk.inbound.FiledFiles;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.inbound.LandTaxNotice;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.StatusAnswer;
import dev.npsp.sdk.inbound.StatusQuestion;
import dev.npsp.sdk.inbound.TicketedFileShare;
import java.net.URI;
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

  private final FiledFiles portalFiles;
  private final Map<String, FiledDossier> others = new ConcurrentHashMap<>();
  private final Secret key;
  private final AgencyCode agency;
  private final TicketedFileShare files = FileShare.inMemory(Clock.systemUTC());
  private final Map<String, PromotionDossier> promotions = new ConcurrentHashMap<>();
  private final Map<String, AmendedPromotion> amendments = new ConcurrentHashMap<>();
  private final Map<String, LandTaxNotice> notices = new ConcurrentHashMap<>();
  private final Map<String, LandTaxReceipt> receipts = new ConcurrentHashMap<>();
  private final Map<InboundOutcome, AtomicInteger> heard = new ConcurrentHashMap<>();

  /**
   * A store.
   *
   * @param portal where the files lie of what is filed there
   */
  PromotionStore(Secret key, AgencyCode agency, URI portal) {
    this.key = key;
    this.agency = agency;
    this.portalFiles = FiledFiles.from(portal);
  }

  /** What the portal may call here, and who may. */
  InboundPortal inbound() {
    return InboundPortal.builder(
            CallerGuard.addresses("127.0.0.0/8")
                .and(CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, KeyRing.of(key))))
        .onStatusSearch(this::statusOf)
        .onFiledDossier(FiledDossierHandler.of(CallbackLedger.inMemory(), portalFiles, this::take))
        .onLandTaxNotice(notice -> once(notices, notice.dossierNumber(), notice))
        .onLandTaxReceipt(this::settle)
        .files(files)
        .listener(event -> counter(event.outcome()).incrementAndGet())
        .build();
  }

  TicketedFileShare files() {
    return files;
  }

  Map<String, PromotionDossier> promotions() {
    return promotions;
  }

  /** What was filed for other procedures. */
  Map<String, FiledDossier> others() {
    return others;
  }

  /** Where the files lie of what is filed on the portal. */
  FiledFiles portalFiles() {
    return portalFiles;
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

  /** Everything that is filed on the portal, each once. */
  private InboundResult take(FiledDossier filed) {
    if (filed.promotion().isPresent()) {
      return once(promotions, filed.portalNumber(), filed.promotion().get());
    }
    return filed.amendedPromotion().isPresent()
        ? amend(filed.amendedPromotion().get())
        : once(others, filed.portalNumber(), filed);
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
