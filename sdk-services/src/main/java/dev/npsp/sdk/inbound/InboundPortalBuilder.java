package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.internal.mapi.inbound.InboundDesks;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what an agency serves. Not for many threads at once. */
public final class InboundPortalBuilder {

  private static final int THIRTY_TWO_MEBIBYTES = 32 * 1024 * 1024;

  private final InboundDesks desks = new InboundDesks(new Json());
  private final Map<String, CallbackHandler> handlers = new LinkedHashMap<>();
  private @Nullable IntakeDesk<AmendedPromotion> amendments;
  private @Nullable IntakeDesk<LandTaxReceipt> receipts;
  private @Nullable FileShare files;
  private final Map<String, CallerGuard> guards = new LinkedHashMap<>();
  private CallerGuard guard = CallerGuard.everybody();
  private CallerGuard fileGuard = CallerGuard.everybody();
  private InboundListener listener = event -> {};
  private String basePath = "";
  private int bodyLimit = THIRTY_TWO_MEBIBYTES;
  private Clock clock = Clock.systemUTC();

  InboundPortalBuilder() {}

  /** Answers the portal's search page. Wire: {@code search/call}. */
  public InboundPortalBuilder onStatusSearch(StatusSearch search) {
    return on(InboundPaths.STATUS_SEARCH, desks.statusSearch(search));
  }

  /** Takes in promotions that were filed on the portal. Wire: {@code addtthcKhuyenMai}. */
  public InboundPortalBuilder onPromotion(IntakeDesk<PromotionDossier> desk) {
    return on(InboundPaths.PROMOTION, desks.promotions(desk));
  }

  /** Takes in amended promotions. Wire: {@code nhanhsdvcqg}. */
  public InboundPortalBuilder onAmendedPromotion(IntakeDesk<AmendedPromotion> desk) {
    this.amendments = desk;
    return on(InboundPaths.AMENDMENT, desks.amendments(amendments, receipts));
  }

  /**
   * Takes in receipts for land tax. Wire: {@code nhanhsdvcqg}, service {@code NhanChungTuThueDat}.
   */
  public InboundPortalBuilder onLandTaxReceipt(IntakeDesk<LandTaxReceipt> desk) {
    this.receipts = desk;
    return on(InboundPaths.AMENDMENT, desks.amendments(amendments, receipts));
  }

  /** Takes in notices of land tax. Wire: {@code nhantbthuedvcqg}. */
  public InboundPortalBuilder onLandTaxNotice(IntakeDesk<LandTaxNotice> desk) {
    return on(InboundPaths.LAND_TAX_NOTICE, desks.landTaxNotices(desk));
  }

  /**
   * Answers what is to be paid for a dossier, with {@code payments().inquiryHandler(..)}. Wire:
   * {@code dptracuuthanhtoanhs}.
   */
  public InboundPortalBuilder onBillInquiry(CallbackHandler handler) {
    return on(InboundPaths.BILL_INQUIRY, handler);
  }

  /**
   * Takes in results of payments, with {@code payments().resultHandler(..)}. Wire: {@code
   * dpnhankqthanhtoanhs}.
   */
  public InboundPortalBuilder onPaymentResult(CallbackHandler handler) {
    return on(InboundPaths.PAYMENT_RESULT, handler);
  }

  /**
   * Answers calls at any other name, {@code "kpdvcqg/dptracuuthanhtoanhs"}, below the base path.
   */
  public InboundPortalBuilder on(String name, CallbackHandler handler) {
    handlers.put(name, handler);
    return this;
  }

  /**
   * Hands files out to whoever has a ticket. The guard does not stand before them: the ticket is
   * what opens, and a download carries no key. Wire: {@code downloadfile/<uuid>}.
   */
  public InboundPortalBuilder files(FileShare share) {
    return files(share, CallerGuard.everybody());
  }

  /** Hands files out to whoever has a ticket and is admitted by this guard. */
  public InboundPortalBuilder files(FileShare share, CallerGuard who) {
    this.files = share;
    this.fileGuard = who;
    return this;
  }

  /** Who may call; everybody unless you say. Stands before all calls but downloads. */
  public InboundPortalBuilder guard(CallerGuard who) {
    this.guard = who;
    return this;
  }

  /**
   * Who may call this name, besides being admitted by the general guard: for a key that the portal
   * shows at some calls only, {@code guard(InboundPaths.LAND_TAX_NOTICE,
   * CallerGuard.sharedKey(keys))}.
   */
  public InboundPortalBuilder guard(String name, CallerGuard who) {
    guards.put(name, who);
    return this;
  }

  /** Hears of every call. */
  public InboundPortalBuilder listener(InboundListener hears) {
    this.listener = hears;
    return this;
  }

  /**
   * Where the calls stand on this server, {@code "/o/rest/v2"}; the root unless you say. The
   * adapters' forward paths are known besides.
   */
  public InboundPortalBuilder basePath(String path) {
    this.basePath = path;
    return this;
  }

  /** The most bytes of a body; 32 MiB unless you say. Papers come inside the messages. */
  public InboundPortalBuilder bodyLimit(int bytes) {
    if (bytes < 1 || bytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A body has at least one byte, and an end.");
    }
    this.bodyLimit = bytes;
    return this;
  }

  /** What time it is. */
  public InboundPortalBuilder clock(Clock tells) {
    this.clock = tells;
    return this;
  }

  /** The door. */
  public InboundPortal build() {
    return new InboundPortal(this);
  }

  Map<String, CallbackHandler> handlers() {
    return Map.copyOf(handlers);
  }

  Optional<FileShare> fileShare() {
    return Optional.ofNullable(files);
  }

  Map<String, CallerGuard> guards() {
    return Map.copyOf(guards);
  }

  CallerGuard callerGuard() {
    return guard;
  }

  CallerGuard fileGuard() {
    return fileGuard;
  }

  InboundListener inboundListener() {
    return listener;
  }

  String basePath() {
    return basePath;
  }

  int limit() {
    return bodyLimit;
  }

  Clock time() {
    return clock;
  }
}
