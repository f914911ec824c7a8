package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.dossiers.ScriptedPortal.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.Person;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that did not arrive whole never leaves, and text that did always does. */
class WholeTextTest {

  private static final String HALF = "Ghi chú cắt \uD83D";

  private final ScriptedPortal portal = new ScriptedPortal();
  private final DossiersClient dossiers = portal.client();

  static Stream<Arguments> broken() {
    Dossier.Builder dossier = Examples.dossier(1).toBuilder();
    Applicant applicant = Examples.APPLICANT;
    Person person = Person.named("Nguyễn Văn Ví Dụ");
    return Stream.of(
        Arguments.of("note", dossier.note(HALF).build()),
        Arguments.of(
            "note", Examples.dossier(1).toBuilder().note("a" + "\u0301".repeat(31)).build()),
        Arguments.of("receiptNumber", Examples.dossier(1).toBuilder().receiptNumber(HALF).build()),
        Arguments.of("applicant.party.name", of(Applicant.of(Person.named(HALF)))),
        Arguments.of(
            "applicant.party.phone",
            of(Applicant.of(person.toBuilder().phone("\uDE00 09").build()))),
        Arguments.of("applicant.technicalId", of(applicant.toBuilder().technicalId(HALF).build())));
  }

  private static Dossier of(Applicant applicant) {
    return Examples.dossier(1).toBuilder().applicant(applicant).build();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void submit_whenATextIsNotWhole_namesItAndSendsNothing(String path, Dossier dossier) {
    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> dossiers.submit(dossier));

    assertThat(invalid.violations()).extracting(Violation::path).containsExactly(path);
    assertThat(portal.updatings()).isEmpty();
  }

  @Test
  void submitAll_whenOneTextOfFiftyIsNotWhole_refusesThatOneOnly() {
    portal.answers(OK);
    SyncReport report =
        dossiers.submitAll(
            IntStream.rangeClosed(1, 50)
                .mapToObj(i -> i == 17 ? Examples.dossier(i, HALF) : Examples.dossier(i)),
            SyncOptions.batchesOf(50).inFlight(1));

    assertThat(report.acceptedCount()).isEqualTo(49);
    assertThat(report.refused())
        .extracting(RefusedDossier::code)
        .containsExactly(Examples.code(17));
    assertThat(report.refused().get(0).violations())
        .extracting(Violation::path)
        .containsExactly("summary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"«Chuyển mục đích đất đá»", "«đất đá»…", "XÃ¹", "Ðà Nẵng", "\uD83D\uDE00"})
  void submit_whenATextIsWhole_sendsIt(String text) {
    portal.answers(OK);

    assertThat(dossiers.submit(Examples.dossier(1, text)).created()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hồ sơ Ðã tồn tại", "ðã tồn tại", "Mã Ɖã tồn tại"})
  void submit_whenTheRefusalHasALetterThatLooksLikeD_updates(String words) {
    portal.answers("{\"error_code\":\"-3\",\"message\":\"" + words + "\"}", OK);

    assertThat(dossiers.submit(Examples.dossier(1)).updated()).isTrue();
  }
}
