package dev.npsp.sdk.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Vnd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@A1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
        "﹦1",
        "﹢1",
        "﹣1",
        "﹫A",
        "\t=1",
        "\r=1",
        "\n=1",
        "\tx",
        "\nx",
        " =1",
        "   ＝1",
        "\u3000=1",
        "=",
        "＝"
      })
  void cells_whenASpreadsheetMightCalculate_beginWithAnApostrophe(String text) {
    assertThat(FindingCsv.cells(text)).isEqualTo("\"'" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A=1", "115000", "Đ", "\uD83D\uDE00=1", "'=1", "1-2", "½", "~"})
  void cells_ofAnyOtherText_areAsTheyAre(String text) {
    assertThat(FindingCsv.cells(text)).isEqualTo("\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a\"b", "\"=1\""})
  void cells_withQuotationMarks_doubleThem(String text) {
    assertThat(FindingCsv.cells(text)).isEqualTo("\"" + text.replace("\"", "\"\"") + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"＝HYPERLINK(\"x\")", "－1", "＠SUM"})
  void line_guardsReferenceAndState(String text) {
    Finding finding =
        Finding.builder(FindingKind.ONLY_HERE)
            .reference(text)
            .here(new Entry(1, Vnd.of(5), text))
            .build();

    String guarded = "\"'" + text.replace("\"", "\"\"") + "\"";
    assertThat(FindingCsv.line(finding))
        .isEqualTo(
            "\"ONLY_HERE\"," + guarded + ",\"1\",\"5\"," + guarded + ",\"\",\"\",\"\",\"\"\r\n");
  }
}
