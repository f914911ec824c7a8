package dev.npsp.sdk.catalogues.internal.mapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.internal.mapi.CatalogueSheet.AgencyRow;
import dev.npsp.sdk.catalogues.internal.mapi.CatalogueSheet.FieldRow;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueMappingTest {

  @Test
  void agencies_ofTheSample_areTheRows() throws JsonUnreadable {
    List<Agency> agencies =
        CatalogueMapping.agencies(
            Sample.rows("/samples/mapi-LayDanhMucCoQuan-response.json", AgencyRow.class));

    assertThat(agencies)
        .containsExactly(
            Agency.builder("000.00.00.G05", "Bộ Ví dụ").level(AdministrativeLevel.MINISTRY).build(),
            Agency.builder("000.00.00.H99", "UBND tỉnh Ví dụ")
                .level(AdministrativeLevel.PROVINCE)
                .build());
    assertThat(agencies.get(0).code()).contains(AgencyCode.of("000.00.00.G05"));
  }

  @Test
  void fields_ofTheSample_areTheRows() throws JsonUnreadable {
    List<AdministrativeField> fields =
        CatalogueMapping.fields(
            Sample.rows("/samples/mapi-LayDanhMucLinhVuc-response.json", FieldRow.class));

    assertThat(fields)
        .containsExactly(
            AdministrativeField.builder("G05-XX01", "Lĩnh vực ví dụ").sectorCode("G05").build());
  }

  @Test
  void agencies_whenACodeIsMalformed_keepTheRow() throws JsonUnreadable {
    List<Agency> agencies =
        agencies(
            "[{\"MADONVI\":\"sai mã\",\"TENDONVI\":\"Đơn vị\"},{\"madonvi\":\"h56.14\",\"capdonvi\":1}]");

    assertThat(agencies.get(0).code()).isEmpty();
    assertThat(agencies.get(0).codeText()).isEqualTo("sai mã");
    assertThat(agencies.get(0).level()).isEmpty();
    assertThat(agencies.get(1).code()).contains(AgencyCode.of("H56.14"));
    assertThat(agencies.get(1).level()).contains(AdministrativeLevel.PROVINCE);
  }

  @Test
  void agencies_whenAColumnIsUnknown_keepIt() throws JsonUnreadable {
    List<Agency> agencies =
        agencies("{\"MADONVI\":\"H56\",\"MACHA\":null,\"THUTU\":7,\"TENNGAN\":\"UBND\"}");

    assertThat(agencies.get(0).additional())
        .containsEntry("THUTU", "7")
        .containsEntry("TENNGAN", "UBND")
        .hasSize(2);
  }

  @Test
  void agencies_whenARowSaysNothing_areTheOthers() throws JsonUnreadable {
    assertThat(agencies("[null,{},\"\",{\"MADONVI\":\"\"},{\"TENDONVI\":\"A\"}]")).hasSize(1);
    assertThat(agencies("null")).isEmpty();
    assertThat(agencies("\"\"")).isEmpty();
  }

  @Test
  void fields_whenCodesAreNumbersOrMissing_areText() throws JsonUnreadable {
    byte[] answer =
        "{\"result\":[{\"MALINHVUC\":12,\"TENLINHVUC\":\"A\",\"MANGANH\":\"\"}]}".getBytes(UTF_8);

    assertThat(CatalogueMapping.fields(Sample.rows(answer, FieldRow.class)))
        .containsExactly(AdministrativeField.builder("12", "A").build());
  }

  private static List<Agency> agencies(String result) throws JsonUnreadable {
    return CatalogueMapping.agencies(
        Sample.rows(("{\"result\":" + result + "}").getBytes(UTF_8), AgencyRow.class));
  }
}
