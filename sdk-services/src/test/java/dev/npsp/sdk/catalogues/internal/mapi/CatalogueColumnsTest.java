package dev.npsp.sdk.catalogues.internal.mapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueColumnsTest {

  /** What a row says, and which code and name are read from it, whatever the order of columns. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"MATINHTHANH\":\"01\",\"TENTINHTHANH\":\"Hà Nội\"}|01|Hà Nội",
        "{\"TENTINHTHANH\":\"Hà Nội\",\"tenCha\":\"x\",\"macha\":\"y\",\"matinhthanh\":1}|1|Hà Nội",
        "{\"MACHA\":\"VN\",\"MATINH\":\"01\",\"TENTINH\":\"Hà Nội\"}|01|Hà Nội",
        "{\"MADM\":\"01\",\"TENGOI\":\"Hà Nội\"}|01|Hà Nội",
        "{\"ID\":\"01\",\"GIATRI\":\"Hà Nội\",\"GHICHU\":\"\"}|01|Hà Nội",
        "{\"SOHIEU\":\"01\",\"TENVANBAN\":\"Hà Nội\"}|01|Hà Nội",
        "{\"TENVANBAN\":\"Hà Nội\",\"SOHIEU\":\"01\"}|01|Hà Nội"
      })
  void rows_whateverTheColumns_haveCodeAndName(String row, String code, String name)
      throws JsonUnreadable {
    assertThat(rows("[" + row + "]"))
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.code()).isEqualTo(code);
              assertThat(read.name()).isEqualTo(name);
            });
  }

  @Test
  void rows_keepAllColumnsAsText() throws JsonUnreadable {
    CatalogueRow row =
        rows("[{\"MATINHTHANH\":1,\"TENTINHTHANH\":\"A\",\"THUTU\":2.50,\"CON\":{\"a\":[1,2]},\"TRONG\":null}]")
            .get(0);

    assertThat(row.columns())
        .containsEntry("MATINHTHANH", "1")
        .containsEntry("THUTU", "2.50")
        .containsEntry("CON", "{\"a\":[1,2]}")
        .doesNotContainKey("TRONG");
  }

  @Test
  void rows_thatSayNothing_areLeftOut() throws JsonUnreadable {
    assertThat(rows("[null,{},\"\",{\"MATINHTHANH\":\"\",\"TENTINHTHANH\":null}]")).isEmpty();
    assertThat(rows("null")).isEmpty();
    assertThat(rows("{\"MATINHTHANH\":\"01\"}")).hasSize(1);
  }

  private static List<CatalogueRow> rows(String result) throws JsonUnreadable {
    byte[] answer = ("{\"result\":" + result + "}").getBytes(UTF_8);
    return CatalogueMapping.rows("TinhThanh", Sample.rows(answer, CatalogueColumnsRow.class));
  }
}
