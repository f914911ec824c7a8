package dev.npsp.sdk.inbound;

import dev.npsp.sdk.banking.EtaxEndpoint;
import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.inbound.internal.mapi.FiledIntake;
import dev.npsp.sdk.inbound.internal.mapi.InboundHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what an agency serves. Not for many threads at once. */
public final class InboundPortalBuilder {

  private static final int THIRTY_TWO_MEBIBYTES = 32 * 1024 * 1024;
  private static final int SIXTY_FOUR_KIBIBYTES = 64 * 1024;

  /** Their messages have a few members and no papers. */
  private static final Set<String> SHORT_MESSAGES =
      Set.of(InboundPaths.STATUS_SEARCH, InboundPaths.BILL_INQUIRY, InboundPaths.PAYMENT_RESULT);

  private final InboundHandlers intakes = new InboundHandlers(new Json());
  private final Map<String, CallbackHandler> handlers = new LinkedHashMap<>();
  private @Nullable InboundHandler<PromotionDossier> promotions;
  private @Nullable InboundHandler<AmendedPromotion> amendments;
  private @Nullable InboundHandler<LandTaxReceipt> receipts;
  private @Nullable FiledIntake filed;
  private @Nullable FileShare files;
  private final Map<String, CallerGuard> guards = new LinkedHashMap<>();
  private final Map<String, Integer> bodyLimits = new LinkedHashMap<>();
  private final List<InboundEndpoint> callers = new ArrayList<>();
  private final CallerGuard guard;
  private CallerGuard fileGuard = CallerGuard.everybody();
  private InboundListener listener = event -> {};
  private String basePath = "";
  private int bodyLimit = THIRTY_TWO_MEBIBYTES;
  private Clock clock = Clock.systemUTC();

  InboundPortalBuilder(CallerGuard guard) {
    this.guard = guard;
  }

  /** Answers the portal's search page. Wire: {@code search/call}. */
  public InboundPortalBuilder onStatusSearch(StatusSearch search) {
    return on(InboundPaths.STATUS_SEARCH, intakes.statusSearch(search));
  }

  /**
   * Takes in every dossier that was filed on the portal, each once: promotions, their amendments,
   * and any other procedure in the reference form of this library. A handler for one form alone,
   * {@link #onPromotion} or {@link #onAmendedPromotion}, goes before this one. What comes by a feed
   * reaches the same host through {@link FiledDossierHandler#ofFeeds}.
   *
   * <p>Wire: {@code addtthcKhuyenMai}; {@code nhanhsdvcqg}, with the service {@code NhanHoSoDVCQG}
   * for the reference form, which is a proposal.
   */
  public InboundPortalBuilder onFiledDossier(FiledDossierHandler handler) {
    this.filed = handler.intake();
    if (promotions == null) {
      on(InboundPaths.PROMOTION, intakes.filedPromotions(handler.intake()));
    }
    return onAmendment();
  }

  /** Takes in promotions that were filed on the portal. Wire: {@code addtthcKhuyenMai}. */
  public InboundPortalBuilder onPromotion(InboundHandler<PromotionDossier> handler) {
    this.promotions = handler;
    return on(InboundPaths.PROMOTION, intakes.promotions(handler));
  }

  /** Takes in amended promotions. Wire: {@code nhanhsdvcqg}. */
  public InboundPortalBuilder onAmendedPromotion(InboundHandler<AmendedPromotion> handler) {
    this.amendments = handler;
    return onAmendment();
  }

  /**
   * Takes in receipts for land tax. Wire: {@code nhanhsdvcqg}, service {@code NhanChungTuThueDat}.
   */
  public InboundPortalBuilder onLandTaxReceipt(InboundHandler<LandTaxReceipt> handler) {
    this.receipts = handler;
    return onAmendment();
  }

  private InboundPortalBuilder onAmendment() {
    return on(InboundPaths.AMENDMENT, intakes.amendments(amendments, receipts, filed));
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
   * Gives out numbers and takes in applications for judicial records, with {@code
   * feeds().judicialRecords().endpoint(..)}. Wire: {@code LayMaHoSo}, {@code TaoHoSo}.
   */
  public InboundPortalBuilder onJudicialRecord(InboundEndpoint endpoint) {
    return on(endpoint);
  }

  /** Answers the tax authority's messages to a bank. Wire: {@code api/v1/init-payment} and more. */
  public InboundPortalBuilder onTaxAuthority(EtaxEndpoint endpoint) {
    return on(endpoint);
  }

  /** Answers what the Payment Platform asks of a bank. Wire: {@code bank/create} and more. */
  public InboundPortalBuilder onBankPlatform(PlatformEndpoint endpoint) {
    return on(endpoint);
  }

  /**
   * Answers calls at any other name, {@code "kpdvcqg/dptracuuthanhtoanhs"}, below the base path.
   */
  public InboundPortalBuilder on(String name, CallbackHandler handler) {
    handlers.put(name, handler);
    return this;
  }

  /** Answers the calls of any other caller; of two that serve a name, the first one answers. */
  public InboundPortalBuilder on(InboundEndpoint endpoint) {
    callers.add(endpoint);
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
   * Who may call this name, besides being admitted by the general guard: for a key that the portal
   * shows at some calls only, {@code guard(InboundPaths.LAND_TAX_NOTICE,
   * CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, keys))}; or for one of several callers,
   * {@code guard("TaoHoSo", CallerGuard.addresses(..))}.
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
   * no papers: theirs is 64 KiB at most. The calls of other callers than the portal have limits of
   * their own.
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

  /** Builds the {@link InboundPortal}. */
  public InboundPortal build() {
    return new InboundPortal(this);
  }

  /** Hosts may serve a call in a folder of their own, {@code ppdvcqg/dpnhankqthanhtoanhs}. */
  private static boolean isOneOf(Set<String> names, String name) {
    return names.contains(name) || names.contains(name.substring(name.lastIndexOf('/') + 1));
  }

  /** The portal's own calls, by their names. */
  Map<String, InboundRoute> routes() {
    Map<String, InboundRoute> routes = new LinkedHashMap<>();
    handlers.forEach(
        (name, handler) ->
            routes.put(
                name,
                guarded(
                    InboundRoute.builder(name, handler)
                        .bodyLimit(limitOf(name))
                        .refusals(new PortalRefusals())
                        .build())));
    return Map.copyOf(routes);
  }

  /** Downloads, and the calls of other callers. */
  List<InboundEndpoint> endpoints() {
    List<InboundEndpoint> all = new ArrayList<>();
    if (files != null) {
      all.add(new FileDownloads(files, fileGuard, clock));
    }
    for (InboundEndpoint caller : callers) {
      all.add(name -> caller.route(name).map(this::limited).map(this::guarded));
    }
    return List.copyOf(all);
  }

  private InboundRoute guarded(InboundRoute route) {
    CallerGuard own = guards.get(route.name());
    return route.behind(own == null ? guard : guard.and(own));
  }

  private InboundRoute limited(InboundRoute route) {
    Integer limit = bodyLimits.get(route.name());
    return limit == null ? route : route.toBuilder().bodyLimit(limit).build();
  }

  private int limitOf(String name) {
    int usual =
        isOneOf(SHORT_MESSAGES, name) ? Math.min(SIXTY_FOUR_KIBIBYTES, bodyLimit) : bodyLimit;
    return bodyLimits.getOrDefault(name, usual);
  }

  InboundListener inboundListener() {
    return listener;
  }

  String basePath() {
    return basePath;
  }

  Clock time() {
    return clock;
  }
}
