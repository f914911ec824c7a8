package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.LastFour;
import dev.npsp.sdk.internal.bankproposal.GateMapping;
import dev.npsp.sdk.internal.bankproposal.GateRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the platform asks of a bank. The operations are attested by name (3.1 and 3.3 to
 * 3.9), their messages are our proposal; each method of {@link #answer} takes a request as it
 * arrived under a route and gives what to answer with, HTTP 200:
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
public final class BankGate {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  /** The header that makes a request repeatable. */
  public static final String REQUEST_ID = "x-request-id";

  private static final String REQUEST = "REQUEST";
  private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

  private final BankDesk desk;
  private final BankStore store;
  private final CoreBanking core;
  private final RequestSignature signature;
  private final Optional<ReceiptLinks> links;
  private final DayFiles files;
  private final Clock clock;
  private final GateMapping mapping = new GateMapping();

  private BankGate(
      BankDesk desk,
      BankStore store,
      CoreBanking core,
      RequestSignature signature,
      Optional<ReceiptLinks> links,
      DayFiles files,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.core = core;
    this.signature = signature;
    this.links = links;
    this.files = files;
    this.clock = clock;
  }

  /**
   * A gate to that desk, which lets in whom the signature proves. It has no receipts and no day
   * files until it is given them.
   *
   * @param store where requests are remembered; the desk's own will do
   * @param core who holds an account
   */
  public static BankGate to(
      BankDesk desk, BankStore store, CoreBanking core, RequestSignature signature) {
    return new BankGate(
        desk,
        store,
        CheckedCore.of(core),
        signature,
        Optional.empty(),
        DayFiles.none(),
        Clock.systemUTC());
  }

  /** The same, with links to receipts. */
  public BankGate withReceipts(ReceiptLinks receipts) {
    return new BankGate(desk, store, core, signature, Optional.of(receipts), files, clock);
  }

  /** The same, with day files. */
  public BankGate withDayFiles(DayFiles dayFiles) {
    return new BankGate(desk, store, core, signature, links, dayFiles, clock);
  }

  /** The same, with another clock. */
  public BankGate withClock(Clock another) {
    return new BankGate(desk, store, core, signature, links, files, another);
  }

  /** Answers a request that came to that route: {@code bank/create}. */
  public GateAnswer answer(String route, CallbackRequest request) {
    String id = request.headers().first(REQUEST_ID).orElse("").strip();
    byte[] body;
    if (!signature.isGenuine(route, id, request)) {
      LOG.warn(
          "a bank request was refused, its signature does not fit; its {} ends in {}",
          REQUEST_ID,
          LastFour.of(id));
      body = mapping.refusal(GateMapping.NOT_AUTHENTIC);
    } else if (!ID.matcher(id).matches()) {
      LOG.warn("a bank request was refused, its {} has not its form", REQUEST_ID);
      body = mapping.refusal(GateMapping.BAD_FORMAT);
    } else {
      body = onlyOnce(route, id, request.body());
    }
    return new GateAnswer(body, Map.of(RequestSignature.HEADER, signature.of(route, id, body)));
  }

  /** Questions are asked anew each time; orders are remembered with their answers. */
  private byte[] onlyOnce(String route, String id, byte[] content) {
    if (!GateMapping.ORDERS.contains(route)) {
      return attempt(route, id, content);
    }
    String print = mapping.fingerprint(route, content);
    StoredRecord empty = StoredRecord.builder(REQUEST, id, print + "\n").build();
    store.insert(empty);
    StoredRecord known = store.find(REQUEST, id).orElse(empty);
    int end = known.body().indexOf('\n');
    if (!known.body().substring(0, end).equals(print)) {
      return mapping.refusal(new BankRefused(route, Reason.REQUEST_REUSED));
    }
    String remembered = known.body().substring(end + 1);
    if (!remembered.isEmpty()) {
      return remembered.getBytes(StandardCharsets.UTF_8);
    }
    byte[] answer = attempt(route, id, content);
    return mapping.isFinal(answer) ? remembered(known, print, answer) : answer;
  }

  /** The answer for ever; that of whoever was faster, when two came at once. */
  private byte[] remembered(StoredRecord known, String print, byte[] answer) {
    String text = print + "\n" + new String(answer, StandardCharsets.UTF_8);
    if (store.replace(known.toBuilder().body(text).build())) {
      return answer;
    }
    return store
        .find(REQUEST, known.key())
        .map(record -> record.body().substring(record.body().indexOf('\n') + 1))
        .filter(first -> !first.isEmpty())
        .map(first -> first.getBytes(StandardCharsets.UTF_8))
        .orElse(answer);
  }

  /** What a request asks for, once all of it was read: the only part where the host's code runs. */
  @FunctionalInterface
  private interface Step {
    byte[] carryOut();
  }

  /**
   * What the request says wrongly is refused before anything is asked of desk or core. What these
   * throw is no answer: it passes through, is not remembered, and the same request asks again.
   */
  private byte[] attempt(String route, String id, byte[] content) {
    Step step;
    try {
      step = understood(route, mapping.read(content), id);
    } catch (JsonUnreadable | IllegalArgumentException | ArithmeticException e) {
      return mapping.refusal(GateMapping.BAD_FORMAT);
    }
    try {
      return step.carryOut();
    } catch (BankRefused e) {
      return mapping.refusal(e);
    }
  }

  private Step understood(String route, GateRequest request, String id) throws JsonUnreadable {
    return switch (route) {
      case GateMapping.CREATE -> create(request);
      case GateMapping.STATUS -> known(request, mapping::payment);
      case GateMapping.RECEIPT -> known(request, this::receipt);
      case GateMapping.ACCOUNT -> account(request);
      case GateMapping.REFUND -> refund(request, id);
      case GateMapping.PAYER -> known(request, mapping::payer);
      case GateMapping.DISBURSE -> disburse(request, id);
      case GateMapping.DAY_FILE -> dayFile(request);
      default -> () -> mapping.refusal(GateMapping.BAD_FORMAT);
    };
  }

  private Step create(GateRequest request) throws JsonUnreadable {
    mapping.requireInTime(request, clock.instant());
    BillKey bill = mapping.bill(request);
    BillTerms terms = mapping.terms(request);
    return () -> mapping.payment(desk.bind(bill, terms));
  }

  private Step known(GateRequest request, Function<BankPayment, byte[]> answer)
      throws JsonUnreadable {
    String number = mapping.number(request);
    return () -> answer.apply(find(number, request));
  }

  private BankPayment find(String number, GateRequest request) {
    return desk.find(number)
        .filter(payment -> mapping.fits(request, payment))
        .orElseThrow(() -> new BankRefused("find", Reason.UNKNOWN));
  }

  private Step account(GateRequest request) throws JsonUnreadable {
    String account = mapping.account(request);
    return () -> mapping.account(core.account(account));
  }

  private Step refund(GateRequest request, String id) throws JsonUnreadable {
    String number = mapping.number(request);
    Refund wanted = mapping.refund(request, id, clock.instant());
    return () -> {
      BankPayment payment = find(number, request);
      Refund refund = desk.refund(payment.number(), wanted);
      return mapping.refund(refund, desk.find(payment.number()).orElse(payment));
    };
  }

  private Step disburse(GateRequest request, String id) throws JsonUnreadable {
    Disbursement wanted = mapping.disbursement(request, id);
    return () -> mapping.disbursement(desk.disburse(wanted));
  }

  private Step dayFile(GateRequest request) throws JsonUnreadable {
    GateMapping.Day day = mapping.day(request);
    return () -> mapping.dayFile(files.find(day.day(), day.type(), day.service(), day.channel()));
  }

  private byte[] receipt(BankPayment payment) {
    Standing standing = Standing.of(payment);
    Optional<URI> link =
        standing == Standing.PAID
            ? links.map(known -> known.issue(payment.number()))
            : Optional.empty();
    return mapping.receipt(standing, link);
  }
}
