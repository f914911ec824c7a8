package dev.npsp.sdk.catalogues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.internal.mapi.procedures.Sample;
import dev.npsp.sdk.procedures.PortalOnPaper;
import org.junit.jupiter.api.Test;

class CataloguesClientTest {

  @Test
  void agencies_ofTheSample_sendsTheRequestOfTheSheet() {
    PortalOnPaper portal =
        PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucCoQuan-response.json");

    assertThat(CataloguesClient.over(portal.engine()).agencies())
        .extracting(Agency::name)
        .containsExactly("Bộ Ví dụ", "UBND tỉnh Ví dụ");
    assertThat(portal.asked())
        .containsExactly(
            new PortalOnPaper.Asked(
                "/share", compact("/samples/mapi-LayDanhMucCoQuan-request.json")));
  }

  @Test
  void fields_ofTheSample_sendsTheRequestOfTheSheet() {
    PortalOnPaper portal =
        PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucLinhVuc-response.json");

    assertThat(CataloguesClient.over(portal.engine()).fields())
        .extracting(Field::code)
        .containsExactly("G05-XX01");
    assertThat(portal.asked())
        .containsExactly(
            new PortalOnPaper.Asked(
                "/share", compact("/samples/mapi-LayDanhMucLinhVuc-request.json")));
  }

  @Test
  void async_everyMethod_givesWhatTheBlockingOneGives() {
    CataloguesClient blocking =
        CataloguesClient.over(
            PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucCoQuan-response.json").engine());
    AsyncCataloguesClient later =
        AsyncCataloguesClient.over(blocking, new AsyncCalls(Runnable::run));

    assertThat(later.agencies().join().items()).isEqualTo(blocking.agencies().items());
    assertThatThrownBy(blocking::fields).isInstanceOf(AnswerNotUnderstood.class);
    assertThatThrownBy(() -> later.fields().join()).hasCauseInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void async_everyNamedCatalogue_givesWhatTheBlockingOneGives() {
    CataloguesClient blocking =
        CataloguesClient.over(
            PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucGioiTinh-response.json")
                .engine());
    AsyncCataloguesClient later =
        AsyncCataloguesClient.over(blocking, new AsyncCalls(Runnable::run));

    assertThat(blocking.sexes().items())
        .extracting(CatalogueRow::code, CatalogueRow::name)
        .containsExactly(tuple("1", "Nam"), tuple("2", "Nữ"));
    assertThat(later.sexes().join().items()).hasSize(2).isEqualTo(blocking.sexes().items());
    assertThat(later.provinces().join().items()).hasSize(2).isEqualTo(blocking.provinces().items());
    assertThat(later.districts().join().items()).hasSize(2).isEqualTo(blocking.districts().items());
    assertThat(later.communes().join().items()).hasSize(2).isEqualTo(blocking.communes().items());
    assertThat(later.countries().join().items()).hasSize(2).isEqualTo(blocking.countries().items());
    assertThat(later.ethnicGroups().join().items())
        .hasSize(2)
        .isEqualTo(blocking.ethnicGroups().items());
    assertThat(later.religions().join().items()).hasSize(2).isEqualTo(blocking.religions().items());
    assertThat(later.maritalStatuses().join().items())
        .hasSize(2)
        .isEqualTo(blocking.maritalStatuses().items());
    assertThat(later.audiences().join().items()).hasSize(2).isEqualTo(blocking.audiences().items());
    assertThat(later.executionLevels().join().items())
        .hasSize(2)
        .isEqualTo(blocking.executionLevels().items());
    assertThat(later.legalBases().join().items())
        .hasSize(2)
        .isEqualTo(blocking.legalBases().items());
    assertThat(later.charges().join().items()).hasSize(2).isEqualTo(blocking.charges().items());
    assertThat(later.procedureTypes().join().items())
        .hasSize(2)
        .isEqualTo(blocking.procedureTypes().items());
    assertThat(later.procedureGroups().join().items())
        .hasSize(2)
        .isEqualTo(blocking.procedureGroups().items());
    assertThat(later.proceduresByType().join().items())
        .hasSize(2)
        .isEqualTo(blocking.proceduresByType().items());
  }

  /** The samples are indented for people and hold no blank inside a value. */
  private static String compact(String resource) {
    return new String(Sample.bytes(resource), UTF_8).replaceAll("\\s", "");
  }
}
