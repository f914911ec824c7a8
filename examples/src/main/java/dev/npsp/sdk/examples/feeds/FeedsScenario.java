package dev.npsp.sdk.examples.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.feeds.BirthDossier;
import dev.npsp.sdk.feeds.BirthRegistration;
import dev.npsp.sdk.feeds.CivilStatusResult;
import dev.npsp.sdk.feeds.CivilStatusState;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.DeathDossier;
import dev.npsp.sdk.feeds.DeathRegistration;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.JudicialRecordResult;
import dev.npsp.sdk.feeds.JudicialRecordUpdate;
import dev.npsp.sdk.feeds.PullReport;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.feeds.SocialProtectionStep;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The whole way of fifty dossiers, with everything that happens to feeds. */
final class FeedsScenario {

  /** What is filed, in this order. */
  private static final List<Map.Entry<String, Integer>> FILED =
      List.of(
          Map.entry("birth", 18),
          Map.entry("judicial-record", 12),
          Map.entry("death", 10),
          Map.entry("social-protection", 10));

  private static final int LOST = 6;
  private static final int EVERY = 5;
  private static final int PATIENCE = 5;
  private static final byte[] PAPER = "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII);

  private final FeedsClient feeds;
  private final SandboxControl sandbox;
  private final FeedDeliveryCounter counter;
  private final ScenarioOutput output;
  private final Clock clock = Clock.systemUTC();
  private final List<String> numbers = new ArrayList<>();
  private int unfinished;
  private int asked;
  private int lostBefore;

  FeedsScenario(
      FeedsClient feeds,
      SandboxControl sandbox,
      FeedDeliveryCounter counter,
      ScenarioOutput output) {
    this.feeds = feeds;
    this.sandbox = sandbox;
    this.counter = counter;
    this.output = output;
  }

  int run() throws IOException, InterruptedException {
    lookAround();
    sandbox.act("feeds/lose-acknowledgements?count=" + LOST);
    file();
    pull();
    counter.dossiers().forEach(this::receive);
    supplement();
    repeat();
    pull();
    sandbox.act("feeds/not-yet?count=4");
    counter.dossiers().forEach(this::bringToItsResult);
    return tell();
  }

  /** A sandbox that others use has dossiers and counts already. */
  private void lookAround() throws IOException, InterruptedException {
    JsonNode state = sandbox.read("feeds/dossiers");
    lostBefore = state.path("lostAcknowledgements").asInt();
    List<DossierCode> strangers = new ArrayList<>();
    for (JsonNode dossier : state.path("dossiers")) {
      strangers.add(DossierCode.of(dossier.path("number").asText()));
    }
    counter.ignore(strangers);
  }

  private void file() throws IOException, InterruptedException {
    for (Map.Entry<String, Integer> kind : FILED) {
      for (int i = 0; i < kind.getValue(); i++) {
        JsonNode filed = sandbox.act("feeds/file?kind=" + kind.getKey());
        numbers.add(filed.path("number").asText());
      }
    }
  }

  private void pull() {
    pulled("birth and death", feeds.civilStatus().pull(counter));
    pulled("social protection", feeds.socialProtection().pull(counter));
  }

  private void pulled(String feed, PullReport report) {
    unfinished += report.failed().size();
    output.tell(
        "pulled",
        "Pulled "
            + feed
            + ": "
            + report.created()
            + " new, "
            + report.supplemented()
            + " supplemented, "
            + report.repeated()
            + " again.",
        "feed",
        feed,
        "created",
        report.created(),
        "supplemented",
        report.supplemented(),
        "repeated",
        report.repeated());
  }

  private void receive(FeedDossier dossier) {
    DossierCode number = dossier.nationalNumber();
    switch (dossier.feed()) {
      case CIVIL_STATUS -> civil(number, CivilStatusState.RECEIVED);
      case JUDICIAL_RECORD -> judicial(number, DossierStatus.RECEIVED);
      case SOCIAL_PROTECTION -> step(number, DossierStatus.RECEIVED);
    }
  }

  /** Every fifth applicant is asked for more, and brings it. */
  private void supplement() throws IOException, InterruptedException {
    for (int i = 0; i < numbers.size(); i += EVERY) {
      ask(DossierCode.of(numbers.get(i)));
      asked++;
      sandbox.act("feeds/supplement?number=" + SandboxControl.encoded(numbers.get(i)));
    }
  }

  private void ask(DossierCode number) {
    Instant now = clock.instant();
    String what = "Thiếu thành phần hồ sơ (mẫu)";
    switch (feedOf(number)) {
      case CIVIL_STATUS ->
          told(
              () ->
                  feeds
                      .civilStatus()
                      .report(
                          CivilStatusUpdate.supplement(
                                  number, what, now.plus(Duration.ofDays(7)), now)
                              .officer("Cán bộ Mẫu")
                              .build()));
      case JUDICIAL_RECORD ->
          told(
              () ->
                  feeds
                      .judicialRecords()
                      .report(JudicialRecordUpdate.supplement(number, what).build()));
      case SOCIAL_PROTECTION -> step(number, DossierStatus.SUPPLEMENT_REQUESTED);
    }
  }

  /** Some that nobody asked for come once more as they were. */
  private void repeat() throws IOException, InterruptedException {
    for (int i = 1; i < numbers.size(); i += 2 * EVERY) {
      sandbox.act("feeds/repeat?number=" + SandboxControl.encoded(numbers.get(i)));
    }
  }

  private FeedKind feedOf(DossierCode number) {
    return counter.dossiers().stream()
        .filter(dossier -> dossier.nationalNumber().equals(number))
        .findFirst()
        .orElseThrow()
        .feed();
  }

  private void bringToItsResult(FeedDossier dossier) {
    DossierCode number = dossier.nationalNumber();
    switch (dossier.feed()) {
      case CIVIL_STATUS -> {
        civil(number, CivilStatusState.ELIGIBLE);
        civil(number, CivilStatusState.FORWARDED);
        told(
            () ->
                feeds
                    .civilStatus()
                    .report(
                        CivilStatusUpdate.registered(number, registration(dossier), clock.instant())
                            .build()));
        civil(number, CivilStatusState.RETURNED);
      }
      case JUDICIAL_RECORD -> {
        judicial(number, DossierStatus.PROCESSING);
        told(
            () ->
                feeds
                    .judicialRecords()
                    .report(
                        JudicialRecordUpdate.builder(number, DossierStatus.RESULT_RETURNED)
                            .result(
                                JudicialRecordResult.issued(
                                        "1/" + number.value(), today(), "1", PAPER)
                                    .build())
                            .build()));
      }
      case SOCIAL_PROTECTION -> {
        step(number, DossierStatus.PROCESSING);
        told(() -> feeds.socialProtection().report(decision(number)));
        step(number, DossierStatus.RESULT_RETURNED);
      }
    }
  }

  private CivilStatusResult registration(FeedDossier dossier) {
    if (dossier instanceof BirthDossier birth) {
      return BirthRegistration.builder(birth.child(), today(), PAPER)
          .mother(birth.mother())
          .father(birth.father())
          .applicant(birth.applicant())
          .entry("01/2026", "1", "1")
          .build();
    }
    DeathDossier death = (DeathDossier) dossier;
    return DeathRegistration.builder(death.deceased(), PAPER)
        .died(death.died())
        .applicant(death.applicant())
        .entry("01/2026", "1", "1")
        .build();
  }

  private SocialProtectionResult decision(DossierCode number) {
    return SocialProtectionResult.builder(
            number,
            "12/QĐ-UBND",
            "Ủy ban nhân dân xã Mẫu",
            today(),
            URI.create("https://example.invalid/quyet-dinh.pdf"))
        .build();
  }

  private void civil(DossierCode number, CivilStatusState state) {
    told(
        () ->
            feeds
                .civilStatus()
                .report(
                    CivilStatusUpdate.builder(number, state, clock.instant())
                        .officer("Cán bộ Mẫu")
                        .build()));
  }

  private void judicial(DossierCode number, DossierStatus status) {
    told(
        () -> feeds.judicialRecords().report(JudicialRecordUpdate.builder(number, status).build()));
  }

  private void step(DossierCode number, DossierStatus status) {
    told(
        () ->
            feeds
                .socialProtection()
                .report(
                    SocialProtectionStep.builder(number, status, "Cán bộ Mẫu", clock.instant())
                        .build()));
  }

  private LocalDate today() {
    return VietnamTime.local(clock.instant()).toLocalDate();
  }

  /** A real office puts "not yet" back into its queue. */
  private void told(Supplier<FeedAnswer> report) {
    for (int i = 0; i < PATIENCE; i++) {
      try {
        FeedAnswer answer = report.get();
        output.tell("reported", "Reported a status.", "already", answer.already());
        return;
      } catch (FeedRefused e) {
        if (!e.retryCanHelp()) {
          throw e;
        }
        output.tell("not_yet", "Not yet: reported again.", "code", e.code());
      }
    }
    unfinished++;
  }

  private int tell() throws IOException, InterruptedException {
    JsonNode state = sandbox.read("feeds/dossiers");
    int results = 0;
    int confirmed = 0;
    for (JsonNode dossier : state.path("dossiers")) {
      if (numbers.contains(dossier.path("number").asText())) {
        results += dossier.path("hasResult").asBoolean() ? 1 : 0;
        confirmed += isConfirmed(dossier) ? 1 : 0;
      }
    }
    int lost = state.path("lostAcknowledgements").asInt() - lostBefore;
    boolean good =
        confirmed == numbers.size()
            && counter.stored() == numbers.size()
            && counter.supplements() == asked
            && counter.duplicates() == 0
            && unfinished == 0;
    output.done(
        String.format(
            Locale.ROOT,
            "%d of %d dossiers stored once and brought to their results; %d arrivals, %d supplements, %d repeats, %d lost acknowledgements, %d duplicates.",
            confirmed,
            numbers.size(),
            counter.taken(),
            counter.supplements(),
            counter.repeats(),
            lost,
            counter.duplicates()),
        "taken",
        counter.taken(),
        "stored",
        counter.stored(),
        "supplements",
        counter.supplements(),
        "repeats",
        counter.repeats(),
        "lost_acknowledgements",
        lost,
        "results",
        results,
        "confirmed",
        confirmed,
        "duplicates",
        counter.duplicates());
    return good ? 0 : 1;
  }

  /** What the national side must have at the end. */
  private static boolean isConfirmed(JsonNode dossier) {
    JsonNode statuses = dossier.path("statuses");
    String last = statuses.path(statuses.size() - 1).asText();
    return dossier.path("acknowledged").asBoolean()
        && dossier.path("hasResult").asBoolean()
        && (last.equals("5") || last.equals("10"));
  }
}
