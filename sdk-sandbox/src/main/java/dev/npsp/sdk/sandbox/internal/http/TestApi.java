package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.petitions.PetitionOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/**
 * The test API over HTTP, for a sandbox in another process. Ours, not the portal's; see the root
 * package.
 */
final class TestApi {
  private static final String JSON = "application/json;charset=UTF-8";

  private static final String FEEDS = "feeds/";
  private static final String REPORTING = "reporting/";
  private static final String DIRECTIONS = "directions/";
  private static final String PETITIONS = "petitions/";

  private final Rooms rooms;
  private final FeedTestApi feeds;
  private final DirectionTestApi directions;

  TestApi(Rooms rooms) {
    this.rooms = rooms;
    this.feeds = new FeedTestApi(rooms.feeds());
    this.directions = new DirectionTestApi(rooms.hub());
  }

  void answer(Exchange exchange, String what) throws IOException {
    try {
      byte[] answer = exchange.method().equals("POST") ? act(exchange, what) : tell(exchange, what);
      exchange.send(200, JSON, answer);
    } catch (NoSuchElementException e) {
      exchange.send(404, JSON, error(e));
    } catch (IllegalArgumentException | IllegalStateException | CompletionException e) {
      exchange.send(400, JSON, error(e));
    } catch (UncheckedIOException e) {
      exchange.send(502, JSON, error(e)); // the agency or the bank did not answer
    }
  }

  private byte[] act(Exchange exchange, String what) throws IOException {
    if (what.startsWith(FEEDS)) {
      return feeds.act(exchange, what.substring(FEEDS.length()));
    }
    if (what.startsWith(REPORTING)) {
      return decide(exchange, what.substring(REPORTING.length()));
    }
    if (what.startsWith(DIRECTIONS)) {
      return directions.act(exchange, what.substring(DIRECTIONS.length()));
    }
    if (what.startsWith(PETITIONS)) {
      return petition(exchange, what.substring(PETITIONS.length()));
    }
    switch (what) {
      case "fault" -> rooms.misbehave(count(exchange), fault(exchange));
      case "expire-sessions" -> rooms.endSessions();
      case "reset" -> rooms.reset();
      case "withdraw-procedure" -> rooms.procedures().withdraw(exchange.parameter("code"));
      case "change-fee" ->
          rooms
              .procedures()
              .change(
                  exchange.parameter("code"),
                  seed -> seed.withFeeOnline(exchange.parameter("amount")));
      case "bank" -> rooms.bank().bankIsAt(URI.create(exchange.parameter("url")));
      case "agency" -> rooms.agencyIsAt(URI.create(exchange.parameter("url")));
      default -> {
        return actAndTell(exchange, what);
      }
    }
    return TestApiJson.done();
  }

  /** The officer of the reporting office decides on a report. */
  private byte[] decide(Exchange exchange, String status) {
    if (!Set.of("approved", "returned", "locked").contains(status)) {
      throw new NoSuchElementException("no such decision: " + status);
    }
    rooms
        .reporting()
        .decide(
            exchange.parameter("regime"),
            exchange.parameter("agency"),
            exchange.parameter("period"),
            status,
            exchange.parameter("note"));
    return TestApiJson.done();
  }

  /** A citizen files a petition, gives more, or rates how it was handled. */
  private byte[] petition(Exchange exchange, String action) {
    PetitionOffice office = rooms.petitions();
    String code = exchange.parameter("code");
    switch (action) {
      case "file" ->
          code =
              office.file(
                  exchange.parameter("agency"),
                  new PetitionOffice.Filing(
                      exchange.parameter("name"),
                      exchange.parameter("phone"),
                      exchange.parameter("title"),
                      exchange.parameter("content"),
                      exchange.parameter("category")),
                  number(exchange, "daysAgo", 0));
      case "supplement" -> office.supplement(code, exchange.parameter("text"));
      case "rate" -> office.rate(code, exchange.parameter("rating"));
      default -> throw new NoSuchElementException("no such petition action: " + action);
    }
    return office.tell(code);
  }

  private byte[] actAndTell(Exchange exchange, String what) throws IOException {
    return switch (what) {
      case "file" -> TestApiJson.dossier(file(exchange));
      case "pay" -> TestApiJson.payment(settle(exchange, SandboxPayment.State.PAID));
      case "refuse" -> TestApiJson.payment(settle(exchange, SandboxPayment.State.FAILED));
      case "pay-bill" -> TestApiJson.payment(rooms.bank().payBill(exchange.parameter("dossier")));
      case "collect" -> TestApiJson.payment(rooms.bank().collect(exchange.parameter("reference")));
      case "ask-bank" ->
          rooms.bank().ask(exchange.parameter("route"), requestId(exchange), exchange.body());
      case "refund" ->
          rooms
              .bank()
              .refund(
                  exchange.parameter("reference"),
                  exchange.parameter("id"),
                  number(exchange, "amount", 0))
              .getBytes(StandardCharsets.UTF_8);
      case "inquire-bill" ->
          rooms
              .payments()
              .settler()
              .inquireBill(exchange.parameter("dossier"))
              .getBytes(StandardCharsets.UTF_8);
      case "deliver" -> TestApiJson.delivery(deliver(exchange));
      default -> TestApiAgency.act(rooms.agencyCaller(), exchange, what);
    };
  }

  private byte[] tell(Exchange exchange, String what) {
    if (what.startsWith(FEEDS)) {
      return feeds.tell(exchange, what.substring(FEEDS.length()));
    }
    if (what.startsWith(DIRECTIONS)) {
      return directions.tell(exchange, what.substring(DIRECTIONS.length()));
    }
    return switch (what) {
      case "dossier" ->
          TestApiJson.dossier(
              rooms
                  .dossiers()
                  .find(exchange.parameter("code"))
                  .orElseThrow(() -> new NoSuchElementException("no such dossier")));
      case "payment" ->
          TestApiJson.payment(
              rooms
                  .payments()
                  .find(exchange.parameter("reference"))
                  .orElseThrow(() -> new NoSuchElementException("no such payment")));
      case "payments" -> TestApiJson.payments(rooms.payments().all());
      case "pushed-results" ->
          TestApiJson.texts("results", rooms.results().pushedAbout(exchange.parameter("code")));
      case "petitions" -> rooms.petitions().tellCounts();
      case "petition" -> rooms.petitions().tell(exchange.parameter("code"));
      case "summaries" -> TestApiJson.summaries(rooms.months().all());
      case "stats" -> TestApiJson.stats(rooms);
      case "agency-calls" ->
          TestApiAgency.calls(rooms.agencyCaller().callsAbout(exchange.parameter("reference")));
      case "ledger" -> TestApiJson.ledger(rooms.bank().ledger(), exchange.parameter("reference"));
      case "collections" -> TestApiJson.collections(rooms.bank().ledger());
      case "bills" -> rooms.bank().seeds();
      default -> throw new NoSuchElementException("nothing to tell at " + what);
    };
  }

  private SandboxDossier file(Exchange exchange) {
    String agency = exchange.parameter("agency");
    String procedure = exchange.parameter("procedure");
    String applicant = exchange.parameter("applicant");
    String code = exchange.parameter("code");
    return code.isEmpty()
        ? rooms.citizens().file(agency, procedure, applicant)
        : rooms.citizens().file(code, agency, procedure, applicant);
  }

  private SandboxPayment settle(Exchange exchange, SandboxPayment.State result) {
    return rooms.payments().settler().settleAndWait(exchange.parameter("reference"), result);
  }

  private CallbackDelivery deliver(Exchange exchange) throws IOException {
    String raw = new String(exchange.body(), StandardCharsets.UTF_8);
    JsonObject message = Wire.object(raw);
    String reference = message == null ? "" : message.text("MaThamChieu");
    return rooms.payments().settler().deliver(raw, reference);
  }

  private static String requestId(Exchange exchange) {
    String given = exchange.parameter("request");
    return given.isEmpty() ? UUID.randomUUID().toString() : given;
  }

  private static int count(Exchange exchange) {
    String count = exchange.parameter("count");
    return count.isEmpty() ? 1 : Integer.parseInt(count);
  }

  private static Fault fault(Exchange exchange) {
    String kind = exchange.parameter("kind").toUpperCase(Locale.ROOT).replace('-', '_');
    Duration seconds = Duration.ofSeconds(number(exchange, "seconds", 0));
    return switch (Fault.Kind.valueOf(kind)) {
      case RESET_BEFORE_HANDLING -> Fault.resetBeforeHandling();
      case RESET_AFTER_HANDLING -> Fault.resetAfterHandling();
      case STALL -> Fault.stall(seconds);
      case STALL_BODY -> Fault.stallBody(seconds);
      case TRUNCATED_JSON -> Fault.truncatedJson();
      case HTML_PAGE -> Fault.htmlPage();
      case FIREWALL_PAGE -> Fault.firewallPage(number(exchange, "status", 200));
      case EXPIRED_SESSION -> Fault.expiredSession();
      case BARE_ERROR -> Fault.bareError();
      case SERVER_ERROR -> Fault.serverError(number(exchange, "status", 500), seconds);
      case DUPLICATE_CALLBACK -> Fault.duplicateCallback();
      case LOST_AGENCY_ANSWER -> Fault.lostAgencyAnswer();
      case FORGED_AGENCY_KEY -> Fault.forgedAgencyKey();
      case REPEATED_AGENCY_CALL -> Fault.repeatedAgencyCall();
    };
  }

  private static int number(Exchange exchange, String name, int otherwise) {
    String value = exchange.parameter(name);
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  private static byte[] error(RuntimeException e) {
    return TestApiJson.error(String.valueOf(e.getMessage()));
  }
}
