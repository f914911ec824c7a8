package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.inbound.internal.mapi.InboundHandlers;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what an agency serves. Not for many threads at once. */
public final class InboundPortalBuilder {

  private static final int THIRTY_TWO_MEBIBYTES = 32 * 1024 * 1024;
  private static final int SIXTY_FOUR_KIBIBYTES = 64 * 1024;

  /** Their messages have a few members and no papers. */
  private static final Set<String> SHORT_MESSAGES =
      Set.of(InboundPaths.STATUS_SEARCH, InboundPaths.BILL_INQUIRY, InboundPaths.PAYMENT_RESULT);

  /** Their answers tell of people to whoever can guess a dossier's number. */
  private static final Set<String> TELL_OF_PEOPLE =
      Set.of(InboundPaths.STATUS_SEARCH, InboundPaths.BILL_INQUIRY);

  private final InboundHandlers intakes = new InboundHandlers(new Json());
  private final Map<String, CallbackHandler> handlers = new LinkedHashMap<>();
  private @Nullable InboundHandler<AmendedPromotion> amendments;
  private @Nullable InboundHandler<LandTaxReceipt> receipts;
  private @Nullable FileShare files;
  private final Map<String, CallerGuard> guards = new LinkedHashMap<>();
  private final Map<String, Integer> bodyLimits = new LinkedHashMap<>();
  private @Nullable CallerGuard guard;
  private CallerGuard fileGuard = CallerGuard.everybody();
  private InboundListener listener = event -> {};
  private String basePath = "";
  private int bodyLimit = THIRTY_TWO_MEBIBYTES;
  private Clock clock = Clock.systemUTC();

  InboundPortalBuilder() {}

  /** Answers the portal's search page. Wire: {@code search/call}. */
  public InboundPortalBuilder onStatusSearch(StatusSearch search) {
    return on(InboundPaths.STATUS_SEARCH, intakes.statusSearch(search));
  }

  /** Takes in promotions that were filed on the portal. Wire: {@code addtthcKhuyenMai}. */
  public InboundPortalBuilder onPromotion(InboundHandler<PromotionDossier> handler) {
    return on(InboundPaths.PROMOTION, intakes.promotions(handler));
  }

  /** Takes in amended promotions. Wire: {@code nhanhsdvcqg}. */
  public InboundPortalBuilder onAmendedPromotion(InboundHandler<AmendedPromotion> handler) {
    this.amendments = handler;
    return on(InboundPaths.AMENDMENT, intakes.amendments(amendments, receipts));
  }

  /**
   * Takes in receipts for land tax. Wire: {@code nhanhsdvcqg}, service {@code NhanChungTuThueDat}.
   */
  public InboundPortalBuilder onLandTaxReceipt(InboundHandler<LandTaxReceipt> handler) {
    this.receipts = handler;
    return on(InboundPaths.AMENDMENT, intakes.amendments(amendments, receipts));
  }

  /** Takes in notices of land tax. Wire: {@code nhantbthuedvcqg}. */
  public InboundPortalBuilder onLandTaxNotice(InboundHandler<LandTaxNotice> handler) {
    return on(InboundPaths.LAND_TAX_NOTICE, intakes.landTaxNotices(handler));
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

  /**
   * Who may call; asked before the body is read. Stands before all calls but downloads. Everybody
   * unless you say, but bill inquiries and status searches do not start so: their answers tell of
   * people, and the numbers of dossiers can be guessed.
   */
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

  /**
   * The most bytes of a body, for calls that have no limit of their own; 32 MiB unless you say,
   * since papers come inside the messages. Status searches, bill inquiries and payment results have
   * no papers: theirs is 64 KiB at most.
   */
  public InboundPortalBuilder bodyLimit(int bytes) {
    this.bodyLimit = checked(bytes);
    return this;
  }

  /** The most bytes of a body of the call of that name, one of {@link InboundPaths} or your own. */
  public InboundPortalBuilder bodyLimit(String name, int bytes) {
    bodyLimits.put(name, checked(bytes));
    return this;
  }

  private static int checked(int bytes) {
    if (bytes < 1 || bytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A body has at least one byte, and an end.");
    }
    return bytes;
  }

  /** What time it is. */
  public InboundPortalBuilder clock(Clock tells) {
    this.clock = tells;
    return this;
  }

  /**
   * Builds the {@link InboundPortal}.
   *
   * @throws IllegalStateException when bill inquiries or status searches are answered and nobody
   *     said to whom
   */
  public InboundPortal build() {
    for (String name : handlers.keySet()) {
      if (guard == null && !guards.containsKey(name) && isOneOf(TELL_OF_PEOPLE, name)) {
        throw new IllegalStateException(
            name
                + " tells of people: say who may call with guard(..). Where nobody but the portal's"
                + " security server can reach this address, guard(CallerGuard.everybody()) says so.");
      }
    }
    return new InboundPortal(this);
  }

  /** Hosts may serve a call in a folder of their own, {@code ppdvcqg/dpnhankqthanhtoanhs}. */
  private static boolean isOneOf(Set<String> names, String name) {
    return names.contains(name) || names.contains(name.substring(name.lastIndexOf('/') + 1));
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
    return guard == null ? CallerGuard.everybody() : guard;
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

  /** The limit of each name that is served. */
  Map<String, Integer> limits() {
    Map<String, Integer> limits = new LinkedHashMap<>();
    for (String name : handlers.keySet()) {
      int usual =
          isOneOf(SHORT_MESSAGES, name) ? Math.min(SIXTY_FOUR_KIBIBYTES, bodyLimit) : bodyLimit;
      limits.put(name, bodyLimits.getOrDefault(name, usual));
    }
    return Map.copyOf(limits);
  }

  Clock time() {
    return clock;
  }
}
