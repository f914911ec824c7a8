package dev.npsp.sdk.examples.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.FiledDossier;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The steps of {@link InboundExample}: the portal calls, the agency answers and reports, the portal
 * shows.
 */
final class InboundScenario {

  /** How many promotions meet a fault on their way. */
  static final int FAULTS = 3;

  private static final byte[] LETTER =
      "%PDF-1.4 (letter of the agency)\n".getBytes(StandardCharsets.US_ASCII);
  private static final long TAX = 1_500_000;
  private static final ProcedureCode OTHER = ProcedureCode.of("2.000815");
  private static final int ONLINE_FILES = 2;

  private final PortalClient portal;
  private final AgencyCode agency;
  private final PromotionStore store;
  private final SandboxControl sandbox;
  private final URI ownAddress;
  private final ScenarioOutput output;
  private final Clock clock = Clock.systemUTC();
  private int shown;
  private int downloads;

  InboundScenario(
      PortalClient portal,
      AgencyCode agency,
      PromotionStore store,
      SandboxControl sandbox,
      URI ownAddress,
      ScenarioOutput output) {
    this.portal = portal;
    this.agency = agency;
    this.store = store;
    this.sandbox = sandbox;
    this.ownAddress = ownAddress;
    this.output = output;
  }

  /** 0 when everything was confirmed. */
  int run(int count) throws IOException, InterruptedException {
    String last = "";
    for (int i = 0; i < count; i++) {
      last = file(i);
      decide(last);
    }
    boolean amended = amend(last);
    FiledOnline online = fileOther();
    boolean taxed = landTax(last);
    boolean searched = search(last);
    boolean confirmed =
        store.promotions().size() == count
            && shown == count
            && downloads == count
            && amended
            && online.isWhole()
            && taxed
            && searched;
    output.done(
        confirmed
            ? "Done: " + count + " promotions stored once each, and the portal shows their status."
            : "Not everything was confirmed.",
        "confirmed",
        confirmed,
        "filed",
        count,
        "stored",
        store.promotions().size(),
        "shown",
        shown,
        "downloads",
        downloads,
        "repeats",
        store.heard(InboundOutcome.REPEATED),
        "foreign",
        store.heard(InboundOutcome.FOREIGN_CALLER),
        "amended",
        amended,
        "filed_online",
        online.filed(),
        "stored_online",
        store.others().size(),
        "files_fetched",
        online.files(),
        "registered",
        online.registered(),
        "shown_online",
        online.shown(),
        "land_tax",
        taxed,
        "searched",
        searched);
    return confirmed ? 0 : 1;
  }

  /** A trader files on the portal; the first three meet a lost answer, a repeat, and a forgery. */
  private String file(int index) throws IOException, InterruptedException {
    String fault =
        switch (index) {
          case 0 -> "lost-agency-answer";
          case 1 -> "repeated-agency-call";
          case 2 -> "forged-agency-key";
          default -> "";
        };
    if (!fault.isEmpty()) {
      sandbox.misbehave(fault);
    }
    JsonNode call = sandbox.filePromotion("Công ty Ví Dụ " + index, "0100000000", "Tết " + index);
    String number = call.path("reference").asText();
    if (!call.path("acknowledged").asBoolean()) {
      output.tell(
          "refused",
          "Refused a call about " + number + " with HTTP " + call.path("status").asInt() + ".",
          "number",
          number,
          "status",
          call.path("status").asInt());
      call = sandbox.bringAgain(number);
    }
    output.tell(
        "filed",
        "The portal brought " + number + (fault.isEmpty() ? "." : " in spite of " + fault + "."),
        "number",
        number,
        "fault",
        fault,
        "acknowledged",
        call.path("acknowledged").asBoolean());
    return number;
  }

  /** The agency accepts, with a letter that the portal fetches; the portal shows it. */
  private void decide(String number) throws IOException, InterruptedException {
    FileTicket letter =
        store.files().share("tiep-nhan.pdf", "application/pdf", LETTER, Duration.ofHours(1));
    URI address = letter.at(ownAddress);
    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder(number, DossierStatus.RECEIVED)
                .at(clock.instant())
                .localNumber(store.localNumber(number))
                .note("Đã tiếp nhận")
                .addPaper(Attachment.link("tiep-nhan.pdf", address))
                .build());
    JsonNode dossier = sandbox.dossier(number);
    boolean isShown =
        dossier.path("status").asText().equals(DossierStatus.RECEIVED.code())
            && dossier.path("localCode").asText().equals(store.localNumber(number));
    JsonNode file = sandbox.download(address.toString());
    boolean isFetched = file.path("bytes").asInt() == LETTER.length;
    shown += isShown ? 1 : 0;
    downloads += isFetched ? 1 : 0;
    output.tell(
        "decided",
        "Told the portal: received; it "
            + (isShown ? "shows" : "does not show")
            + " "
            + number
            + " as "
            + store.localNumber(number)
            + ".",
        "number",
        number,
        "shown",
        isShown,
        "fetched",
        isFetched);
  }

  /** What came of a dossier of another procedure, as the sandbox shows it. */
  private record FiledOnline(int filed, int files, int registered, int shown) {
    boolean isWhole() {
      return filed == 1 && files == ONLINE_FILES && registered == 1 && shown == 1;
    }
  }

  /**
   * A citizen files for another procedure, which comes in the reference form; the agency fetches
   * the files, registers the dossier and reports it.
   */
  private FiledOnline fileOther() throws IOException, InterruptedException {
    JsonNode call =
        sandbox.fileDossier(agency.value(), OTHER.value(), "Nguyễn Văn Ví Dụ", ONLINE_FILES);
    String number = call.path("reference").asText();
    FiledDossier filed = store.others().get(number);
    if (filed == null) {
      output.tell("filed_online", "The agency did not take " + number + ".", "number", number);
      return new FiledOnline(0, 0, 0, 0);
    }
    int files = 0;
    for (Attachment paper : filed.papers()) {
      files += store.portalFiles().fetch(paper).bytes().isPresent() ? 1 : 0;
    }
    Dossier dossier = register(filed);
    boolean isShown =
        sandbox.dossier(number).path("localCode").asText().equals(dossier.code().value());
    boolean isRegistered =
        sandbox.dossier(dossier.code().value()).path("json").asText().contains(OTHER.value());
    output.tell(
        "filed_online",
        "A citizen filed " + number + "; registered as " + dossier.code() + ".",
        "number",
        number,
        "code",
        dossier.code().value(),
        "files",
        files);
    return new FiledOnline(1, files, isRegistered ? 1 : 0, isShown ? 1 : 0);
  }

  private Dossier register(FiledDossier filed) {
    ZonedDateTime now = clock.instant().atZone(VietnamTime.ZONE);
    DossierCode code =
        DossierCode.of(
            agency.value()
                + now.format(DateTimeFormatter.ofPattern("-yyMMdd-HHmmss", Locale.ROOT)));
    Dossier dossier =
        filed
            .toDossier(code, portal.procedures().get(OTHER).reference(), clock.instant())
            .toBuilder()
            .processingUnit("Bộ phận một cửa")
            .build();
    portal.dossiers().submit(dossier);
    portal
        .dossiers()
        .updateStatus(
            filed
                .statusUpdate(DossierStatus.RECEIVED, clock.instant())
                .localNumber(code.value())
                .build());
    return dossier;
  }

  private boolean amend(String number) throws IOException, InterruptedException {
    JsonNode call = sandbox.amendPromotion(number, "Tết lớn", "Thêm hàng");
    String own = call.path("reference").asText();
    boolean taken = call.path("acknowledged").asBoolean() && store.hasAmendment(own);
    output.tell(
        "amended",
        "The trader " + (taken ? "changed " : "could not change ") + number + ".",
        "number",
        own,
        "taken",
        taken);
    return taken;
  }

  private boolean landTax(String number) throws IOException, InterruptedException {
    boolean owed = acknowledged(sandbox.landTax("land-tax-notice", number, TAX));
    boolean wrong = acknowledged(sandbox.landTax("land-tax-receipt", number, TAX - 1));
    boolean paid = acknowledged(sandbox.landTax("land-tax-receipt", number, TAX));
    boolean settled = owed && !wrong && paid && store.hasTaxPaid(number);
    output.tell(
        "land_tax",
        "Land tax: notice taken, a receipt of another amount refused, the right one "
            + (settled ? "taken." : "not taken."),
        "settled",
        settled);
    return settled;
  }

  private boolean search(String number) throws IOException, InterruptedException {
    boolean known = acknowledged(sandbox.askStatus(number));
    boolean unknown = acknowledged(sandbox.askStatus(number + "-none"));
    output.tell(
        "searched",
        "Searched for a known number: "
            + (known ? "found" : "not found")
            + "; for another: "
            + (unknown ? "found." : "not found."),
        "known",
        known,
        "unknown",
        unknown);
    return known && !unknown;
  }

  private static boolean acknowledged(JsonNode call) {
    return call.path("acknowledged").asBoolean();
  }
}
