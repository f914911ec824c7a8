package dev.npsp.sdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.dossiers.Paper;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.InboundEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * The steps of {@link Inbound}: the portal calls, the agency answers and reports, the portal shows.
 */
final class InboundStory {

  /** How many promotions meet a fault on their way. */
  static final int FAULTS = 3;

  private static final byte[] LETTER =
      "%PDF-1.4 (letter of the agency)\n".getBytes(StandardCharsets.US_ASCII);
  private static final long TAX = 1_500_000;

  private final PortalClient portal;
  private final PromotionOffice office;
  private final SandboxControl sandbox;
  private final URI ownAddress;
  private final Story story;
  private final Clock clock = Clock.systemUTC();
  private int shown;
  private int downloads;

  InboundStory(
      PortalClient portal,
      PromotionOffice office,
      SandboxControl sandbox,
      URI ownAddress,
      Story story) {
    this.portal = portal;
    this.office = office;
    this.sandbox = sandbox;
    this.ownAddress = ownAddress;
    this.story = story;
  }

  /** 0 when everything was confirmed. */
  int run(int count) throws IOException, InterruptedException {
    String last = "";
    for (int i = 0; i < count; i++) {
      last = file(i);
      decide(last);
    }
    boolean amended = amend(last);
    boolean taxed = landTax(last);
    boolean searched = search(last);
    boolean confirmed =
        office.promotions().size() == count
            && shown == count
            && downloads == count
            && amended
            && taxed
            && searched;
    story.done(
        confirmed
            ? "Done: " + count + " promotions stored once each, and the portal shows their status."
            : "Not everything was confirmed.",
        "confirmed",
        confirmed,
        "filed",
        count,
        "stored",
        office.promotions().size(),
        "shown",
        shown,
        "downloads",
        downloads,
        "repeats",
        office.heard(InboundEvent.Kind.REPEATED),
        "foreign",
        office.heard(InboundEvent.Kind.FOREIGN_CALLER),
        "amended",
        amended,
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
      story.tell(
          "refused",
          "Refused a call about " + number + " with HTTP " + call.path("status").asInt() + ".",
          "number",
          number,
          "status",
          call.path("status").asInt());
      call = sandbox.bringAgain(number);
    }
    story.tell(
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
        office.files().share("tiep-nhan.pdf", "application/pdf", LETTER, Duration.ofHours(1));
    URI address = letter.at(ownAddress);
    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder(number, DossierStatus.RECEIVED)
                .at(clock.instant())
                .localNumber(office.localNumber(number))
                .note("Đã tiếp nhận")
                .addPaper(Paper.link("tiep-nhan.pdf", address))
                .build());
    JsonNode dossier = sandbox.dossier(number);
    boolean isShown =
        dossier.path("status").asText().equals(DossierStatus.RECEIVED.code())
            && dossier.path("localCode").asText().equals(office.localNumber(number));
    JsonNode file = sandbox.download(address.toString());
    boolean isFetched = file.path("bytes").asInt() == LETTER.length;
    shown += isShown ? 1 : 0;
    downloads += isFetched ? 1 : 0;
    story.tell(
        "decided",
        "Told the portal: received; it "
            + (isShown ? "shows" : "does not show")
            + " "
            + number
            + " as "
            + office.localNumber(number)
            + ".",
        "number",
        number,
        "shown",
        isShown,
        "fetched",
        isFetched);
  }

  private boolean amend(String number) throws IOException, InterruptedException {
    JsonNode call = sandbox.amendPromotion(number, "Tết lớn", "Thêm hàng");
    String own = call.path("reference").asText();
    boolean taken = call.path("acknowledged").asBoolean() && office.hasAmendment(own);
    story.tell(
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
    boolean settled = owed && !wrong && paid && office.hasTaxPaid(number);
    story.tell(
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
    story.tell(
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
