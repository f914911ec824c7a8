package dev.npsp.sdk.examples.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.domain.DossierCode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * The sandbox's test API over HTTP, the same for a sandbox of our own and for one started
 * elsewhere.
 */
public final class SandboxControl {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int NOT_FOUND = 404;
  private static final int BAD_GATEWAY = 502;

  private final URI sandbox;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private final ObjectMapper mapper = new ObjectMapper();

  public SandboxControl(URI address) {
    this.sandbox = address.resolve("/sandbox/");
  }

  /** Tells the sandbox where the agency is. */
  public void agencyAt(URI agency) throws IOException, InterruptedException {
    post(sandbox.resolve("agency?url=" + encoded(agency.toString())), "");
  }

  /**
   * Plays a citizen who looks the bill up at the portal and pays it; the reference that the
   * platform made.
   */
  public String payBill(DossierCode dossier) throws IOException, InterruptedException {
    JsonNode payment = post(sandbox.resolve("pay-bill?dossier=" + encoded(dossier.value())), "");
    return payment.path("reference").asText();
  }

  /** Misbehaves at the next call of that kind. */
  public void misbehave(String kind) throws IOException, InterruptedException {
    post(sandbox.resolve("fault?kind=" + kind), "");
  }

  /** A trader announces a promotion on the portal; how the agency answered. */
  public JsonNode filePromotion(String trader, String taxCode, String programme)
      throws IOException, InterruptedException {
    return act(
        "promotion?trader=%s&tax=%s&programme=%s",
        encoded(trader), encoded(taxCode), encoded(programme));
  }

  /** The trader changes it; how the agency answered. */
  public JsonNode amendPromotion(String number, String programme, String reason)
      throws IOException, InterruptedException {
    return act(
        "amend?number=%s&programme=%s&reason=%s",
        encoded(number), encoded(programme), encoded(reason));
  }

  /** A citizen files on the portal, with that many files; how the agency answered. */
  public JsonNode fileDossier(String agency, String procedure, String applicant, int files)
      throws IOException, InterruptedException {
    return act(
        "file-dossier?agency=%s&procedure=%s&applicant=%s&files=%s",
        encoded(agency), encoded(procedure), encoded(applicant), Integer.toString(files));
  }

  /** Brings the latest message about that number once more; how the agency answered. */
  public JsonNode bringAgain(String number) throws IOException, InterruptedException {
    return act("bring-again?reference=%s", encoded(number));
  }

  /** Land tax is owed ({@code land-tax-notice}) or paid ({@code land-tax-receipt}). */
  public JsonNode landTax(String what, String dossier, long amount)
      throws IOException, InterruptedException {
    return act("%s?dossier=%s&amount=%s", what, encoded(dossier), Long.toString(amount));
  }

  /** Somebody asks the portal's search page for a dossier; how the agency answered. */
  public JsonNode askStatus(String dossier) throws IOException, InterruptedException {
    return act("ask-status?dossier=%s", encoded(dossier));
  }

  /** The portal fetches a file from the agency. */
  public JsonNode download(String uri) throws IOException, InterruptedException {
    return act("download?url=%s", encoded(uri));
  }

  /** What the portal shows of a dossier. */
  public JsonNode dossier(String number) throws IOException, InterruptedException {
    return get(sandbox.resolve("dossier?code=" + encoded(number)));
  }

  /** Tells the sandbox which bank collects bills. */
  public void bankAt(URI bank) throws IOException, InterruptedException {
    post(sandbox.resolve("bank?url=" + encoded(bank.toString())), "");
  }

  /** From now on no bank collects bills. */
  public void noBank() throws IOException, InterruptedException {
    post(sandbox.resolve("bank?url="), "");
  }

  /**
   * A payer chooses the bank on the page of that payment. False when the bank gave no answer, or
   * the platform does not have the payment: then nothing is certain, and it may be asked again.
   */
  public boolean collect(String reference) throws IOException, InterruptedException {
    return succeeds("collect?reference=" + encoded(reference));
  }

  /**
   * A payer, or the end of the day, closes a payment that nobody paid; false when there is none.
   */
  public boolean refuse(String reference) throws IOException, InterruptedException {
    return succeeds("refuse?reference=" + encoded(reference));
  }

  private boolean succeeds(String what) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = send(sandbox.resolve(what), "");
    if (response.statusCode() == NOT_FOUND || response.statusCode() == BAD_GATEWAY) {
      return false;
    }
    read(response);
    return true;
  }

  /** Lets the platform ask the bank something, over HTTP and well signed. */
  public JsonNode askBank(String route, String requestId, String json)
      throws IOException, InterruptedException {
    return post(
        sandbox.resolve("ask-bank?route=" + encoded(route) + "&request=" + encoded(requestId)),
        json);
  }

  /** Lets the platform send money back through the bank. */
  public JsonNode refund(String reference, String id, long amount)
      throws IOException, InterruptedException {
    String query =
        "refund?reference=" + encoded(reference) + "&id=" + encoded(id) + "&amount=" + amount;
    return post(sandbox.resolve(query), "");
  }

  /** The books of bank, platform and treasury, and what they hold of that payment. */
  public JsonNode ledger(String reference) throws IOException, InterruptedException {
    return get(sandbox.resolve("ledger?reference=" + encoded(reference)));
  }

  /** Which bills without a dossier there are to pay. */
  public JsonNode bills() throws IOException, InterruptedException {
    return get(sandbox.resolve("bills"));
  }

  /** Where those are looked up. */
  public URI issuer() {
    return sandbox.resolve("../bills/");
  }

  /** Looks at an address as a person's browser does; the HTTP status. */
  public int statusOf(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(LIMIT).GET().build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
  }

  private JsonNode get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(LIMIT).GET().build();
    return read(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
  }

  private JsonNode act(String form, String... parameters) throws IOException, InterruptedException {
    return post(sandbox.resolve(String.format(Locale.ROOT, form, (Object[]) parameters)), "");
  }

  /** Whether the agency has acknowledged the result of a payment. */
  public boolean isAcknowledged(String reference) throws IOException, InterruptedException {
    URI uri = sandbox.resolve("payment?reference=" + encoded(reference));
    return get(uri).path("acknowledged").asBoolean();
  }

  /** Asks the sandbox to do something, named with its parameters. */
  public JsonNode act(String what) throws IOException, InterruptedException {
    return post(sandbox.resolve(what), "");
  }

  /** What the sandbox tells of something. */
  public JsonNode read(String what) throws IOException, InterruptedException {
    return get(sandbox.resolve(what));
  }

  /** Posts JSON anywhere, as the platform does to an agency. */
  JsonNode post(URI uri, String json) throws IOException, InterruptedException {
    return read(send(uri, json));
  }

  private HttpResponse<byte[]> send(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(LIMIT)
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode read(HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException(
          "The sandbox answered HTTP "
              + response.statusCode()
              + "; is it a sandbox that --portal names?");
    }
    return mapper.readTree(response.body());
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
