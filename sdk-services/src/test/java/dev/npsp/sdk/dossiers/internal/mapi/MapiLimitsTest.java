package dev.npsp.sdk.dossiers.internal.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.PaperForm;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.Supplement;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapiLimitsTest {

  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H56");
  private static final MapiLimits LIMITS =
      new MapiLimits(AGENCY, WireLimitMessages.in(Locale.ENGLISH));
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final URI WEB = URI.create("http://ss.invalid/f/1");

  private static Dossier.Builder dossier() {
    return Dossier.builder(
            DossierCode.of("000.00.00.H56-261122-00017"),
            ProcedureReference.of(ProcedureCode.of("1.002809"), "Tên", "G03-GD10", "Lĩnh vực"),
            Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017"))))
        .received(NOW);
  }

  private static List<String> paths(Dossier dossier) {
    return LIMITS.of(dossier).stream().map(Violation::path).toList();
  }

  @Test
  void submit_whenEverythingFits_findsNothing() {
    Dossier dossier =
        dossier()
            .summary("ă".repeat(1000))
            .note("ă".repeat(2000))
            .addPaper(Attachment.link("a".repeat(4000), WEB))
            .addOtherPaper(UnlistedDocument.of("a".repeat(2000), PaperForm.COPY))
            .addResult(ResultDocument.link("a".repeat(2000), URI.create("HTTPS://ss.invalid/f")))
            .build();
    assertThat(paths(dossier)).isEmpty();
  }

  @Test
  void submit_whenTextsAreTooLong_namesThemAll() {
    Attachment longName = Attachment.link("a".repeat(4001), WEB);
    Dossier dossier =
        dossier()
            .summary("a".repeat(1001))
            .note("a".repeat(2001))
            .addPaper(Attachment.link("a.pdf", WEB))
            .addPaper(longName)
            .addOtherPaper(UnlistedDocument.of("a".repeat(2001), PaperForm.COPY))
            .addSupplement(Supplement.builder(1, "Bổ sung").addPaper(longName).build())
            .addResult(ResultDocument.link("a".repeat(2001), WEB))
            .build();
    assertThat(paths(dossier))
        .containsExactlyInAnyOrder(
            "summary",
            "note",
            "papers[1].document.name",
            "otherPapers[0].name",
            "supplements[0].papers[0].document.name",
            "results[0].document.name");
  }

  @Test
  void submit_countsLettersAsTheyAreSent() {
    assertThat(paths(dossier().summary("a\u0306".repeat(1000)).build())).isEmpty();
  }

  @Test
  void submit_whenTheReceiptIsMissing_asksForIt() {
    Dossier unreceived = dossier().build().toBuilder().received(Optional.empty()).build();
    assertThat(paths(unreceived)).containsExactly("received");
    assertThat(paths(unreceived.toBuilder().status(DossierStatus.NEWLY_REGISTERED).build()))
        .isEmpty();
  }

  /** The portal fetches it, not we: Java's notion of a host does not count. */
  @Test
  void submit_whenTheHostOfAFileHasAnUnderscore_passesItOn() {
    URI location = URI.create("http://kho_tep:9000/a.pdf");
    Dossier dossier =
        dossier()
            .addPaper(Attachment.link("a", location))
            .addResult(ResultDocument.link("a", location))
            .build();
    assertThat(paths(dossier)).isEmpty();
  }

  @Test
  void submit_whenAFileIsNoLink_saysThatThisWireTakesLinksOnly() {
    byte[] content = {1};
    Dossier dossier =
        dossier()
            .addPaper(Attachment.builder(Document.bytes("a.pdf", content)).build())
            .addPaper(Attachment.builder(Document.atPortal("a.pdf", "1")).build())
            .addResult(ResultDocument.builder(Document.bytes("a.pdf", content)).build())
            .build();
    assertThat(paths(dossier))
        .containsExactly(
            "papers[0].document.content",
            "papers[1].document.content",
            "results[0].document.content");
  }

  @Test
  void submit_whenTheApplicantsNameIsTooLong_saysSo() {
    Applicant longest = Applicant.of(Person.named("a\u0306".repeat(200)));
    Applicant longer = Applicant.of(Person.named("a".repeat(201)));
    assertThat(paths(dossier().applicant(longest).build())).isEmpty();
    assertThat(paths(dossier().applicant(longer).build())).containsExactly("applicant.party.name");
  }

  @Test
  void submit_whenAFileCannotBeFetched_saysSo() {
    Dossier dossier =
        dossier()
            .addPaper(Attachment.link("a", URI.create("file:///tmp/a")))
            .addPaper(Attachment.link("a", URI.create("downloadfile/1")))
            .addResult(ResultDocument.link("a", URI.create("ftp://ss.invalid/a")))
            .build();
    assertThat(paths(dossier))
        .containsExactly(
            "papers[0].document.content",
            "papers[1].document.content",
            "results[0].document.content");
  }

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H56-261122-00017, true",
    "000.00.14.H56-261122-0001, true",
    "H56.14-261122-0001, true",
    "H56-261122-0001, true",
    "000.00.00.H57-261122-0001, false",
    "G09.20-20260609-0000001, false",
    "H5-261122-0001, false",
    "000.00.00.XH56-261122-0001, false",
  })
  void submit_takesNumbersOfTheOwnRootOnly(String code, boolean own) {
    assertThat(DossierCode.of(code).belongsTo(AGENCY)).isEqualTo(own);
    assertThat(DossierCode.of(code).belongsTo(AgencyCode.of("H56.14"))).isEqualTo(own);
    Dossier dossier = dossier().code(DossierCode.of(code)).build();
    assertThat(paths(dossier)).isEqualTo(own ? List.of() : List.of("code"));
  }

  @Test
  void reportProgress_whenTheNameIsTooLong_saysSo() {
    ProgressStep good =
        ProgressStep.builder(
                DossierCode.of("H56.14-261122-0001"), DossierStatus.PROCESSING, "ă".repeat(50))
            .at(NOW)
            .build();
    ProgressStep bad =
        good.toBuilder()
            .officer("a".repeat(51))
            .code(DossierCode.of("G09.20-20260609-0000001"))
            .build();
    assertThat(LIMITS.of(good)).isEmpty();
    assertThat(LIMITS.of(bad)).extracting(Violation::path).containsExactly("code", "officer");
  }
}
