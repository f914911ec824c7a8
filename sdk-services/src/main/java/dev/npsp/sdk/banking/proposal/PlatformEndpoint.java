package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.internal.proposal.PlatformMapping;
import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.PlatformRequest;
import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.internal.text.LastFour;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the platform asks of a bank. The operations are attested by name (3.1 and 3.3 to
 * 3.9), their messages are our proposal. {@code InboundPortal.builder(..).onBankPlatform(..)}
 * serves it; each call is answered with HTTP 200:
 *
 * <pre>
 * bank/create       3.1  binds a bill to a payment
 * bank/status       3.3  how a payment stands
 * bank/receipt      3.4  a link to the receipt; unknown, unpaid and no receipt yet told apart
 * bank/account      3.5  who holds an account
 * bank/refund       3.6  sends money back
 * bank/payer        3.7  which account paid
 * bank/disburse     3.8  pays out
 * bank/day-file     3.9  the day file
 * </pre>
 *
 * <p>Every request has an {@code x-request-id} and is proven by a {@link RequestSignature} before
 * anything of it is looked at. The same id with the same content gets the same bytes again; with
 * another content it is refused.
 *
 * <p>What core, store or files of the host throw passes through: answer HTTP 500. It is never
 * remembered as an answer, so that the same request with the same id asks the core again.
 */
public final class PlatformEndpoint implements InboundEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  /** The header that makes a request repeatable. */
  public static final String REQUEST_ID = "x-request-id";

  private static final int OK = 200;
  private static final String FOLDER = "bank/";
  private static final String REQUEST = "REQUEST";
  private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

  private final BillPaymentService service;
  private final BankStore store;
  private final CoreBanking core;
  private final RequestSignature signature;
  private final Optional<ReceiptLinks> links;
  private final DayFiles files;
  private final Clock clock;
  private final PlatformMapping mapping = new PlatformMapping();

  private PlatformEndpoint(
      BillPaymentService service,
      BankStore store,
      CoreBanking core,
      RequestSignature signature,
      Optional<ReceiptLinks> links,
      DayFiles files,
      Clock clock) {
    this.service = service;
    this.store = store;
    this.core = core;
    this.signature = signature;
    this.links = links;
    this.files = files;
    this.clock = clock;
  }

  /**
   * An endpoint over that service, which answers requests whose signature proves the platform. It
   * has no receipts and no day files until it is given them.
   *
   * @param store where requests are remembered; the service's own will do
   * @param core who holds an account
   */
  public static PlatformEndpoint to(
      BillPaymentService service, BankStore store, CoreBanking core, RequestSignature signature) {
    return new PlatformEndpoint(
        service,
        store,
        CheckedCore.of(core),
        signature,
        Optional.empty(),
        DayFiles.none(),
        Clock.systemUTC());
  }

  /** An endpoint that also gives links to receipts. */
  public PlatformEndpoint withReceipts(ReceiptLinks receipts) {
    return new PlatformEndpoint(
        service, store, core, signature, Optional.of(receipts), files, clock);
  }

  /** An endpoint that also gives day files. */
  public PlatformEndpoint withDayFiles(DayFiles dayFiles) {
    return new PlatformEndpoint(service, store, core, signature, links, dayFiles, clock);
  }

  /** An endpoint with another clock. */
  public PlatformEndpoint withClock(Clock another) {
    return new PlatformEndpoint(service, store, core, signature, links, files, another);
  }

  /** The route of every name below {@code bank/}; one that is unknown is answered 02. */
  @Override
  public Optional<InboundRoute> route(String name) {
    return name.startsWith(FOLDER)
        ? Optional.of(InboundRoute.builder(name, request -> answer(name, request)).build())
        : Optional.empty();
  }

  /**
   * Answers a request that came to that route, {@code bank/create}, for who routes by himself. The
   * reply carries the signature as a header field.
   */
  public InboundReply answer(String route, InboundRequest request) {
    String id = request.headers().first(REQUEST_ID).orElse("").strip();
    InboundReply reply;
    if (!signature.isGenuine(route, id, request)) {
      LOG.warn(
          "a bank request was refused, its signature does not fit; its {} ends in {}",
          REQUEST_ID,
          LastFour.of(id));
      reply = rejected(PlatformMapping.NOT_AUTHENTIC);
    } else if (!ID.matcher(id).matches()) {
      LOG.warn("a bank request was refused, its {} has not its form", REQUEST_ID);
      reply = rejected(PlatformMapping.BAD_FORMAT);
    } else {
      reply = onlyOnce(route, id, request.body()).about(id);
    }
    return reply.withHeader(RequestSignature.HEADER, signature.of(route, id, reply.body()));
  }

  private InboundReply rejected(String code) {
    return InboundReply.of(InboundOutcome.REJECTED, OK, mapping.refusal(code));
  }

  private InboundReply refused(BankRefused why) {
    return InboundReply.refused(mapping.refusal(why));
  }

  /** Questions are asked anew each time; orders are remembered with their answers. */
  private InboundReply onlyOnce(String route, String id, ByteBuffer content) {
    if (!PlatformMapping.ORDERS.contains(route)) {
      return attempt(route, id, content);
    }
    String print = mapping.fingerprint(route, content);
    StoredRecord empty = StoredRecord.builder(REQUEST, id, print + "\n").build();
    store.insert(empty);
    StoredRecord known = store.find(REQUEST, id).orElse(empty);
    int end = known.body().indexOf('\n');
    if (!known.body().substring(0, end).equals(print)) {
      return refused(new BankRefused(route, Reason.REQUEST_REUSED));
    }
    String remembered = known.body().substring(end + 1);
    if (!remembered.isEmpty()) {
      return InboundReply.repeated(remembered.getBytes(StandardCharsets.UTF_8));
    }
    InboundReply reply = attempt(route, id, content);
    return mapping.isFinal(reply.body()) ? remembered(known, print, reply) : reply;
  }

  /** The answer for ever; that of whoever was faster, when two came at once. */
  private InboundReply remembered(StoredRecord known, String print, InboundReply reply) {
    String text = print + "\n" + new String(reply.body(), StandardCharsets.UTF_8);
    if (store.replace(known.toBuilder().body(text).build())) {
      return reply;
    }
    return store
        .find(REQUEST, known.key())
        .map(record -> record.body().substring(record.body().indexOf('\n') + 1))
        .filter(first -> !first.isEmpty())
        .map(first -> InboundReply.repeated(first.getBytes(StandardCharsets.UTF_8)))
        .orElse(reply);
  }

  /** What a request asks for, once all of it was read: the only part where the host's code runs. */
  @FunctionalInterface
  private interface Step {
    byte[] carryOut();
  }

  /**
   * What the request says wrongly is refused before anything is asked of service or core. What
   * these throw is no answer: it passes through, is not remembered, and the same request asks
   * again.
   */
  private InboundReply attempt(String route, String id, ByteBuffer content) {
    Step step;
    try {
      step = understood(route, mapping.read(content), id);
    } catch (JsonUnreadable | IllegalArgumentException | ArithmeticException e) {
      return rejected(PlatformMapping.BAD_FORMAT);
    }
    try {
      return InboundReply.accepted(step.carryOut());
    } catch (BankRefused e) {
      return refused(e);
    }
  }

  private Step understood(String route, PlatformRequest request, String id) throws JsonUnreadable {
    return switch (route) {
      case PlatformMapping.CREATE -> create(request);
      case PlatformMapping.STATUS -> known(request, mapping::payment);
      case PlatformMapping.RECEIPT -> known(request, this::receipt);
      case PlatformMapping.ACCOUNT -> account(request);
      case PlatformMapping.REFUND -> refund(request, id);
      case PlatformMapping.PAYER -> known(request, mapping::payer);
      case PlatformMapping.DISBURSE -> disburse(request, id);
      case PlatformMapping.DAY_FILE -> dayFile(request);
      default -> () -> mapping.refusal(PlatformMapping.BAD_FORMAT);
    };
  }

  private Step create(PlatformRequest request) throws JsonUnreadable {
    mapping.requireInTime(request, clock.instant());
    BillKey bill = mapping.bill(request);
    BillTerms terms = mapping.terms(request);
    return () -> mapping.payment(service.bind(bill, terms));
  }

  private Step known(PlatformRequest request, Function<BankPayment, byte[]> answer)
      throws JsonUnreadable {
    String number = mapping.number(request);
    return () -> answer.apply(find(number, request));
  }

  private BankPayment find(String number, PlatformRequest request) {
    return service
        .find(number)
        .filter(payment -> mapping.fits(request, payment))
        .orElseThrow(() -> new BankRefused("find", Reason.UNKNOWN));
  }

  private Step account(PlatformRequest request) throws JsonUnreadable {
    String account = mapping.account(request);
    return () -> mapping.account(core.account(account));
  }

  private Step refund(PlatformRequest request, String id) throws JsonUnreadable {
    String number = mapping.number(request);
    Refund wanted = mapping.refund(request, id, clock.instant());
    return () -> {
      BankPayment payment = find(number, request);
      Refund refund = service.refund(payment.number(), wanted);
      return mapping.refund(refund, service.find(payment.number()).orElse(payment));
    };
  }

  private Step disburse(PlatformRequest request, String id) throws JsonUnreadable {
    Disbursement wanted = mapping.disbursement(request, id);
    return () -> mapping.disbursement(service.disburse(wanted));
  }

  private Step dayFile(PlatformRequest request) throws JsonUnreadable {
    PlatformMapping.Day day = mapping.day(request);
    return () -> mapping.dayFile(files.find(day.day(), day.type(), day.service(), day.channel()));
  }

  private byte[] receipt(BankPayment payment) {
    ReceiptAvailability availability = ReceiptAvailability.of(payment);
    Optional<URI> link =
        availability == ReceiptAvailability.PAID
            ? links.map(known -> known.issue(payment.number()))
            : Optional.empty();
    return mapping.receipt(availability, link);
  }
}
