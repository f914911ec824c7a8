package dev.npsp.sdk.procedures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.services.internal.ServicesOverMapi;
import dev.npsp.sdk.testing.Spellings;
import dev.npsp.sdk.wire.ClientContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Example;

/** A list in a form that is not known is not an empty list. */
class ResultShapesTest {

  private static final DossierCode DOSSIER = DossierCode.of("000.00.00.G05-261122-00017");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

  private final PortalOnPaper portal = PortalOnPaper.answering("{}");
  private final ClientContext context = portal.context();
  private final DossiersClient dossiers =
      OverMapi.dossiers(context, SubmittedDossiers.inMemory(), TransitionPolicy.off());

  /**
   * What is read from a list.
   *
   * @param rows one row as its catalogue writes it
   * @param reading how many are read
   */
  private record Read(String rows, Supplier<Integer> reading) {}

  private Map<String, Read> reads() {
    CataloguesClient catalogues = OverMapi.catalogues(context);
    FeedbackClient feedback = new FeedbackOverMapi(context);
    Map<String, Read> reads = new LinkedHashMap<>();
    reads.put(
        "procedures",
        new Read(
            "[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Thủ tục\"}]",
            () -> OverMapi.procedures(context).list().items().size()));
    reads.put(
        "procedure",
        new Read(
            "[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Thủ tục\"}]",
            () -> {
              boolean isThere =
                  OverMapi.procedures(context).find(ProcedureCode.of("1.000001")).isPresent();
              return isThere ? 1 : 0;
            }));
    reads.put(
        "decision",
        new Read(
            "[{\"SOQUYETDINH\":\"1/QĐ\"}]",
            () -> OverMapi.procedures(context).decision("1").items().size()));
    reads.put(
        "services",
        new Read(
            "[{\"MADVC\":\"1.000001.000.00.00.G05\",\"TENDVC\":\"Dịch vụ\"}]",
            () -> new ServicesOverMapi(context).list().items().size()));
    reads.put(
        "agencies",
        new Read(
            "[{\"MADONVI\":\"000.00.00.G05\",\"TENDONVI\":\"Bộ\"}]",
            () -> catalogues.list(Catalogue.AGENCIES).items().size()));
    reads.put(
        "fields",
        new Read(
            "[{\"MALINHVUC\":\"G05-01\",\"TENLINHVUC\":\"Lĩnh vực\"}]",
            () -> catalogues.list(Catalogue.FIELDS).items().size()));
    reads.put(
        "provinces",
        new Read(
            "[{\"MATINHTHANH\":\"01\",\"TENTINHTHANH\":\"Hà Nội\"}]",
            () -> catalogues.list(Catalogue.PROVINCES).items().size()));
    reads.put(
        "questions",
        new Read(
            "[{\"HOIDAPID\":\"1\",\"NOIDUNG\":\"Hỏi\"}]",
            () -> feedback.questions().items().size()));
    reads.put(
        "dossier",
        new Read(
            "[{\"MaHoSo\":\"" + DOSSIER + "\",\"MaTrangThai\":\"2\"}]",
            () -> dossiers.find(DOSSIER).isPresent() ? 1 : 0));
    return reads;
  }

  private void answers(String content) {
    portal.nowAnswers(("{\"error_code\":0," + content + "}").getBytes(UTF_8));
  }

  @Example
  void read_whenTheRowsComeInAnyFormOfPeers_readsThem() {
    reads()
        .forEach(
            (name, read) ->
                Spellings.shapesOf(read.rows())
                    .keySet()
                    .forEach(
                        content -> {
                          answers(content);
                          assertThat(read.reading().get()).as(name + " " + content).isEqualTo(1);
                        }));
  }

  @Example
  void read_whenThereIsNothing_isEmpty() {
    reads()
        .forEach(
            (name, read) -> {
              for (String content : Spellings.shapesOfNothing()) {
                answers(content);
                assertThat(read.reading().get()).as(name + " " + content).isZero();
              }
            });
  }

  @Example
  void read_whenTheFormIsNotKnown_isNotUnderstood() {
    reads()
        .forEach(
            (name, read) -> {
              for (String content : Spellings.shapesNotKnown(read.rows())) {
                answers(content);
                assertThatThrownBy(() -> read.reading().get())
                    .as(name + " " + content)
                    .isInstanceOf(AnswerNotUnderstood.class);
              }
            });
  }

  /** Two snapshots, the second from a list that nobody can read: nothing was withdrawn. */
  @Example
  void snapshot_whenTheListIsInNoKnownForm_isNotTaken() {
    ProceduresClient procedures = OverMapi.procedures(context);
    String rows = "[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Thủ tục\"}]";
    answers("\"result\":" + rows);
    ProcedureSnapshot first = ProcedureSnapshot.take(procedures, CLOCK);
    assertThat(first.procedures()).hasSize(1);
    for (String content : Spellings.shapesNotKnown(rows)) {
      answers(content);
      assertThatThrownBy(() -> ProcedureSnapshot.take(procedures, CLOCK))
          .as(content)
          .isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Example
  void find_whenATimeIsWrittenInAnyForm_readsIt() {
    for (String time : Spellings.moments()) {
      answers("\"result\":[{\"MaHoSo\":\"" + DOSSIER + "\",\"NgayHenTra\":\"" + time + "\"}]");
      RecordedDossier found = dossiers.get(DOSSIER);
      assertThat(found.due()).as(time).contains(Instant.parse("2026-11-22T01:05:03Z"));
      assertThat(found.additional()).as(time).isEmpty();
    }
  }

  @Example
  void find_whenATimeCannotBeRead_keepsItsText() {
    for (String time : Spellings.noMoments()) {
      for (String field : List.of("NgayNop", "NgayTiepNhan", "NgayHenTra")) {
        answers("\"result\":[{\"MaHoSo\":\"" + DOSSIER + "\",\"" + field + "\":\"" + time + "\"}]");
        RecordedDossier found = dossiers.get(DOSSIER);
        assertThat(found.due().or(found::received).or(found::filed)).as(time).isEmpty();
        assertThat(found.additional()).as(time).containsEntry(field, time);
      }
    }
  }
}
