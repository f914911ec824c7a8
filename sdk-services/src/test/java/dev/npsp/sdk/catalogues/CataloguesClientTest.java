package dev.npsp.sdk.catalogues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import org.junit.jupiter.api.Test;

class CataloguesClientTest {

  @Test
  void agencies_ofTheSample_sendsTheRequestOfTheSheet() {
    PortalOnPaper portal =
        PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucCoQuan-response.json");

    assertThat(OverMapi.catalogues(portal.context()).list(Catalogue.AGENCIES))
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

    assertThat(OverMapi.catalogues(portal.context()).list(Catalogue.FIELDS))
        .extracting(AdministrativeField::code)
        .containsExactly("G05-XX01");
    assertThat(portal.asked())
        .containsExactly(
            new PortalOnPaper.Asked(
                "/share", compact("/samples/mapi-LayDanhMucLinhVuc-request.json")));
  }

  @Test
  void async_everyMethod_givesWhatTheBlockingOneGives() {
    CataloguesClient blocking =
        OverMapi.catalogues(
            PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucCoQuan-response.json")
                .context());
    assertThatThrownBy(() -> blocking.list(Catalogue.FIELDS))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void everyNamedCatalogue_givesItsRows() {
    CataloguesClient blocking =
        OverMapi.catalogues(
            PortalOnPaper.answeringSample("/samples/mapi-LayDanhMucGioiTinh-response.json")
                .context());

    assertThat(blocking.list(Catalogue.SEXES).items())
        .extracting(CatalogueRow::code, CatalogueRow::name)
        .containsExactly(tuple("1", "Nam"), tuple("2", "Nữ"));
  }

  /** The samples are indented for people and hold no blank inside a value. */
  private static String compact(String resource) {
    return new String(Sample.bytes(resource), UTF_8).replaceAll("\\s", "");
  }
}
