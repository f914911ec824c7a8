package dev.npsp.sdk.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private final Json json = new Json();

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Paper(
      @JsonProperty("TENGIAYTO") @Nullable String name,
      @JsonProperty("SoLuong") @Nullable Integer count,
      @JsonProperty("GIAYTO") @Nullable List<@Nullable Paper> parts,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  record Coded(@JsonProperty("MA") @Nullable String code) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    Coded {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Coded ofCode(String code) {
      return new Coded(code);
    }
  }

  record Envelope(
      @JsonProperty("GIAYTO") @Nullable Paper paper, @JsonProperty("SO") @Nullable String number) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Out(
      @JsonProperty("Z") String last,
      @JsonProperty("A") int first,
      @JsonProperty("N") @Nullable String none) {}

  @Test
  void write_record_keepsOrderAndLeavesOutNull() {
    assertThat(new String(json.write(new Out("Nguyễn", 1, null)), UTF_8))
        .isEqualTo("{\"Z\":\"Nguyễn\",\"A\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"TENGIAYTO\":\"Đơn\",\"SoLuong\":1}",
        "{\"tengiayto\":\"Đơn\",\"soluong\":\"1\"}",
        "{\"TenGiayTo\":\"Đơn\",\"SOLUONG\":1.0}",
        "{\"TENGIAYTO\":\"\u0110o\u031Bn\",\"SoLuong\":\" 1 \"}",
        "{\"SoLuong\":[1],\"TENGIAYTO\":[\"Đơn\"]}",
        "{\"SoLuong\":[[\"1\"]],\"TENGIAYTO\":\"Đơn\"}",
        "[{\"TENGIAYTO\":\"Đơn\",\"SoLuong\":1}]",
        "{\"TENGIAYTO\":\"Đơn\",\"SoLuong\":1,\"GIAYTO\":null}",
      })
  void row_inAnyShape_isTheSame(String text) throws JsonUnreadable {
    Paper paper = row(text);

    assertThat(paper.name()).isEqualTo("Đơn");
    assertThat(paper.count()).isEqualTo(1);
    assertThat(paper.parts()).isNull();
  }

  @Test
  void row_whenTheDefaultLocaleIsTurkish_findsNamesInAnyLetterCase() throws JsonUnreadable {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Paper paper = new Json().row(new Json().tree(bytes("{\"tengiayto\":\"A\"}")), Paper.class);
      Paper upper = new Json().row(new Json().tree(bytes("{\"TENGIAYTO\":\"A\"}")), Paper.class);

      assertThat(paper).isEqualTo(upper);
      assertThat(upper).extracting(Paper::name).isEqualTo("A");
      assertThat(Json.text(json.tree(bytes("{\"DIACHI\":\"A\"}")), "diachi")).isEqualTo("A");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2.000000|2.000000",
        "1.002810|1.002810",
        "115000|115000",
        "115.000|115.000",
        "0.10|0.10",
        "1.0E7|10000000",
        "-3|-3",
        "123456789012345678901234567890|123456789012345678901234567890",
        "1E400|1E+400",
        "true|true",
        "[2.10]|2.10",
        "[[\"x\"]]|x",
        "{\"a\":[1,2.50]}|{\"a\":[1,2.50]}",
        "[1,2]|[1,2]",
      })
  void row_whenTextIsSomethingElse_isThatAsItWasWritten(String written, String read)
      throws JsonUnreadable {
    assertThat(row("{\"TENGIAYTO\":" + written + ",\"SoLuong\":7}").name()).isEqualTo(read);
    assertThat(row("{\"TENGIAYTO\":" + written + ",\"SoLuong\":7}").count()).isEqualTo(7);
    assertThat(row("{\"LA\":" + written + "}").more()).containsEntry("LA", read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "[null]", "[[]]"})
  void row_whenTextIsNothing_isMissing(String nothing) throws JsonUnreadable {
    Paper paper = row("{\"SoLuong\":3,\"TENGIAYTO\":" + nothing + "}");

    assertThat(paper.name()).isNull();
    assertThat(paper.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"nhiều\"", "{\"a\":1}", "[]", "[1,2]", "null", "\"2-3\""})
  void row_whenANumberIsOdd_isMissingAloneOfAll(String odd) throws JsonUnreadable {
    Paper paper = row("{\"SoLuong\":" + odd + ",\"TENGIAYTO\":\"A\"}");

    assertThat(paper.count()).isNull();
    assertThat(paper.name()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"TENGIAYTO\":\"A\"},{\"TENGIAYTO\":\"B\"}]|2",
        "{\"TENGIAYTO\":\"A\"}|1",
        "[{\"TENGIAYTO\":\"A\"},null,\"\",7,[]]|1",
        "[]|0",
        "\"\"|0",
        "null|0",
        "\"x\"|0",
        "true|0",
      })
  void row_whenAListIsSomethingElse_hasTheElementsThatAreThere(String list, int size)
      throws JsonUnreadable {
    List<@Nullable Paper> parts = row("{\"TENGIAYTO\":\"A\",\"GIAYTO\":" + list + "}").parts();

    assertThat(parts == null ? 0 : parts.stream().filter(part -> part != null).count())
        .isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"TENGIAYTO\":\"A\"}",
        "[{\"TENGIAYTO\":\"A\"}]",
        "[{\"TENGIAYTO\":\"A\"},{\"TENGIAYTO\":\"B\"}]",
      })
  void row_whenOneRecordComesAsArray_isTheFirst(String whole) throws JsonUnreadable {
    Envelope envelope = json.row(json.tree(bytes("{\"giayto\":" + whole + "}")), Envelope.class);

    assertThat(Objects.requireNonNull(envelope).paper())
        .isEqualTo(new Paper("A", null, null, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"\"", "\"x\"", "7", "true", "[1,2]", "[[]]"})
  void row_whenOneRecordIsSomethingElse_isMissingAloneOfAll(String odd) throws JsonUnreadable {
    Envelope envelope =
        json.row(json.tree(bytes("{\"GIAYTO\":" + odd + ",\"SO\":\"1\"}")), Envelope.class);

    assertThat(envelope).isEqualTo(new Envelope(null, "1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"\"2.10\"|2.10", "2.10|2.10", "7|7", "true|true", "[\"x\"]|x", "{\"MA\":2.0}|2.0"})
  void row_whenARecordMayBeNothingButItsCode_isReadFromEither(String written, String code)
      throws JsonUnreadable {
    assertThat(json.row(json.tree(bytes("[" + written + "]")), Coded.class))
        .isEqualTo(new Coded(code));
  }

  @Test
  void row_withUnknownMembers_keepsThemInTheirLetterCase() throws JsonUnreadable {
    assertThat(row("{\"Moi\":\"\u0110o\u031Bn\",\"MOI2\":{\"a\":1},\"soluong\":1}").more())
        .containsExactly(Map.entry("Moi", "Đơn"), Map.entry("MOI2", "{\"a\":1}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"TENGIAYTO\":\"A\"},{\"TENGIAYTO\":\"B\"}]|2",
        "{\"TENGIAYTO\":\"A\"}|1",
        "[null,\"\",{\"TENGIAYTO\":\"A\"}]|1",
        "[]|0",
        "null|0",
        "\"\"|0",
        "\"  \"|0",
      })
  void rows_inAnyShape_areThoseThatAreThere(String text, int size) throws JsonUnreadable {
    assertThat(json.rows(json.tree(bytes(text)), Paper.class)).hasSize(size);
  }

  @Test
  void row_ofNothing_isNull() throws JsonUnreadable {
    assertThat(json.row(json.tree(new byte[0]), Paper.class)).isNull();
    assertThat(json.row(json.tree(bytes("[]")), Paper.class)).isNull();
  }

  @Test
  void tree_withByteOrderMark_isReadBehindIt() throws JsonUnreadable {
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.writeBytes(bytes("{\"a\":\"ễ\"}"));

    assertThat(Json.text(json.tree(marked.toByteArray()), "A")).isEqualTo("ễ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "{\"a\":1", "{\"a\":1}{}", "{\"a\":1} rest", "nope", "\uFEFF<"})
  void tree_ofSomethingElse_isUnreadableAndQuotesNothing(String text) {
    assertThatThrownBy(() -> json.tree(bytes(text)))
        .isInstanceOf(JsonUnreadable.class)
        .hasMessage("not JSON");
  }

  @Test
  void tree_withControlCharactersInText_isRead() throws JsonUnreadable {
    assertThat(Json.text(json.tree(bytes("{\"a\":\"x\n\ty\"}")), "a")).isEqualTo("x\n\ty");
  }

  @Test
  void tree_nestedTooDeep_isUnreadable() {
    assertThatThrownBy(() -> json.tree(bytes("[".repeat(10_000) + "]".repeat(10_000))))
        .isInstanceOf(JsonUnreadable.class);
  }

  @Test
  void embedded_whenTextIsJson_isItsTree() {
    JsonNode tree = Objects.requireNonNull(json.embedded(" {\"error_code\":\"00\"} "));

    assertThat(Json.text(tree, "Error_Code")).isEqualTo("00");
    assertThat(json.embedded("[1]") != null).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "thành công", "{nope", "12", "\"x\""})
  void embedded_whenTextIsNoStructure_isNull(String text) {
    assertThat(json.embedded(text) == null).isTrue();
  }

  @Test
  void member_exactName_winsOverOtherLetterCase() throws JsonUnreadable {
    JsonNode object = json.tree(bytes("{\"URL\":\"1\",\"Url\":\"2\",\"x\":null,\"o\":{}}"));

    assertThat(Json.text(object, "Url")).isEqualTo("2");
    assertThat(Json.text(object, "url")).isEqualTo("1");
    assertThat(Json.text(object, "X")).isEmpty();
    assertThat(Json.text(object, "o")).isEmpty();
    assertThat(Json.member(object, "none").isMissingNode()).isTrue();
  }

  private Paper row(String text) throws JsonUnreadable {
    return Objects.requireNonNull(json.row(json.tree(bytes(text)), Paper.class));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void tree_whenOfMoreTokensThanAnyAnswerHas_isRefused() throws Exception {
    byte[] few = ("[" + "1,".repeat(1_000_000) + "1]").getBytes(UTF_8);
    byte[] many = ("[" + "1,".repeat(3_100_000) + "1]").getBytes(UTF_8);

    assertThat(json.tree(few)).hasSize(1_000_001);
    assertThatThrownBy(() -> json.tree(many)).isInstanceOf(JsonUnreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0E8099000017", "1e99999999999", "-1E-99999999999"})
  void tree_whenAnExponentIsBeyondAllNumbers_isUnreadable(String number) {
    assertThatThrownBy(() -> json.tree(("{\"a\":" + number + "}").getBytes(UTF_8)))
        .isInstanceOf(JsonUnreadable.class);
    assertThat(json.embedded("{\"a\":" + number + "}")).isNull();
  }

  /** A row of a list. */
  record Line(@JsonProperty("code") @Nullable String code) {}

  /** A row with rows, and with texts. */
  record Rows(
      @JsonProperty("rows") List<Line> rows,
      @JsonProperty("texts") List<String> texts,
      @JsonSetter(contentNulls = Nulls.SET) @JsonProperty("lines") List<@Nullable Line> lines) {}

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "7", "\"x\"", "\"\"", "[]", "[null]", "[[]]", "1.5"})
  void row_whenAnElementIsNone_isNotInTheList(String odd) throws JsonUnreadable {
    String list = "[" + odd + ",{\"code\":\"a\"}," + odd + "]";
    Rows read = rows("{\"rows\":" + list + ",\"lines\":" + list + "}");

    assertThat(read.rows()).extracting(Line::code).containsExactly("a");
    assertThat(read.lines()).hasSize(3).containsOnlyOnce(read.rows().get(0));
    assertThat(read.lines().get(0)).as("seen, so that it can be refused").isNull();
  }

  @Test
  void row_whenATextIsNone_isNotInTheList() throws JsonUnreadable {
    Rows read = rows("{\"texts\":[null,\"a\",[],1]}");

    assertThat(read.texts()).containsExactly("a", "1");
  }

  private Rows rows(String text) throws JsonUnreadable {
    return Objects.requireNonNull(json.row(json.tree(bytes(text)), Rows.class));
  }
}
