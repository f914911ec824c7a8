package dev.npsp.sdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

  private static final Person PERSON =
      Person.builder("Nguyễn Văn Ví Dụ")
          .personalId(PersonalId.of("038099000017"))
          .addOtherId(PersonalId.of("000000001"))
          .otherPaperNumber("X0000000")
          .born(PartialDate.of(1999, 1))
          .taxCode(TaxCode.of("0100000000"))
          .address(
              PostalAddress.builder()
                  .provinceCode("38")
                  .province("Thanh Hóa")
                  .districtCode("380")
                  .district("Thành phố Thanh Hóa")
                  .communeCode("14758")
                  .commune("Hạc Thành")
                  .detail("Số 1 đường Ví Dụ")
                  .country("VN")
                  .writtenOn(LocalDate.of(2024, 3, 1))
                  .build())
          .email("vidu@example.invalid")
          .phone("0900000000")
          .fax("0240000000")
          .build();

  private static final Organisation ORGANISATION =
      Organisation.builder("Công ty Ví Dụ")
          .taxCode(TaxCode.of("0100000000"))
          .registrationNumber("HTX-1")
          .address(PostalAddress.of("Số 1"))
          .email("cty@example.invalid")
          .phone("0240000000")
          .fax("0240000001")
          .contact(Person.builder("Lê Văn Mẫu").phone("0900000001").build())
          .build();

  private static final FormData FORM_DATA =
      FormData.builder()
          .text("hoTen", "Nguyễn Văn Ví Dụ")
          .number("soLuong", 2)
          .number("dienTich", new BigDecimal("12.50"))
          .flag("dongY", true)
          .group("diaChi", FormData.builder().text("maXa", "14758").text("ghiChu", "").build())
          .list(
              "giaiThuong",
              List.of(
                  FormData.builder().text("ten", "Giải nhất").number("tri_gia", 1_000_000).build(),
                  new FormValue.Text("khác"),
                  new FormValue.Items(List.of(new FormValue.Decimal(BigDecimal.ONE)))))
          .build();

  static Stream<Arguments> golden() {
    byte[] content = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    Document.Content file = new Document.StoredFile(Path.of("don.pdf"), 5);
    return Stream.of(
        Arguments.of("person", JsonForm.PERSON, PERSON),
        Arguments.of("person", JsonForm.PARTY, PERSON),
        Arguments.of("organisation", JsonForm.ORGANISATION, ORGANISATION),
        Arguments.of("organisation", JsonForm.PARTY, ORGANISATION),
        Arguments.of(
            "address",
            JsonForm.POSTAL_ADDRESS,
            PostalAddress.of("Số 1").toBuilder().provinceCode("38").communeCode("14758").build()),
        Arguments.of(
            "link",
            JsonForm.DOCUMENT,
            Document.link("don.pdf", URI.create("https://example.invalid/don.pdf?a=%20"))
                .toBuilder()
                .mediaType("application/pdf")
                .build()),
        Arguments.of("bytes", JsonForm.DOCUMENT, Document.bytes("don.pdf", content)),
        Arguments.of("file", JsonForm.DOCUMENT, Document.builder("don.pdf", file).build()),
        Arguments.of("portal-file", JsonForm.DOCUMENT, Document.atPortal("don.pdf", "F-1")),
        Arguments.of("money-line", JsonForm.MONEY_LINE, MoneyLine.of("Lệ phí", Vnd.of(115_000))),
        Arguments.of("form-data", JsonForm.FORM_DATA, FORM_DATA));
  }

  /** What release 1 wrote is written and read so for ever: these files do not change. */
  @ParameterizedTest
  @MethodSource("golden")
  <T> void writeAndRead_ofVersionOne_areAsTheyWere(String file, JsonForm<T> form, T value)
      throws IOException {
    String text = text(file);

    assertThat(form.write(value)).isEqualTo(text);
    assertThat(form.read(text)).isEqualTo(value);
  }

  @Test
  void read_whenThereAreMembersOfALaterRelease_passesOverThem() {
    assertThat(
            JsonForm.MONEY_LINE.read(
                "\uFEFF{ \"amount\": 5, \"v\":1, \"later\":{\"v\":2},"
                    + " \"name\":\"\", \"type\":\"moneyLine\" }"))
        .isEqualTo(MoneyLine.of("", Vnd.of(5)));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("v", "{\"type\":\"person\",\"name\":\"A\"}"),
        Arguments.of("v", "{\"v\":2,\"type\":\"person\",\"name\":\"A\"}"),
        Arguments.of("v", "{\"v\":\"1\",\"type\":\"person\",\"name\":\"A\"}"),
        Arguments.of("v", "{\"v\":1.0,\"type\":\"person\",\"name\":\"A\"}"),
        Arguments.of("type", "{\"v\":1,\"name\":\"A\"}"),
        Arguments.of("type", "{\"v\":1,\"type\":\"organisation\",\"name\":\"A\"}"),
        Arguments.of("name", "{\"v\":1,\"type\":\"person\"}"),
        Arguments.of("name", "{\"v\":1,\"type\":\"person\",\"name\":null}"),
        Arguments.of("name", "{\"v\":1,\"type\":\"person\",\"name\":7}"),
        Arguments.of("", "{\"v\":1,\"type\":\"person\",\"name\":\"A\",\"name\":\"B\"}"),
        Arguments.of("personalId", person("\"personalId\":\"Mật\"")),
        Arguments.of("otherIds", person("\"otherIds\":\"038099000017\"")),
        Arguments.of("otherIds", person("\"otherIds\":[38099000017]")),
        Arguments.of("born", person("\"born\":\"1999-13\"")),
        Arguments.of("born", person("\"born\":\"01.02.1999\"")),
        Arguments.of("address", person("\"address\":\"Mật\"")),
        Arguments.of("address.detail", person("\"address\":{\"detail\":[]}")));
  }

  private static String person(String member) {
    return "{\"v\":1,\"type\":\"person\",\"name\":\"Mật\"," + member + "}";
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void read_whenAMemberIsWrong_namesItAndNotWhatItHolds(String member, String json) {
    JsonFormRejected rejected =
        catchThrowableOfType(JsonFormRejected.class, () -> JsonForm.PERSON.read(json));

    assertThat(rejected.member()).isEqualTo(member);
    assertThat(rejected).hasMessageNotContaining("Mật").hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "7",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\"}",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\",\"link\":\"a\",\"portalFile\":\"1\"}",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\",\"link\":\"a b\"}",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\",\"bytes\":\"?\"}",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\",\"file\":\"a\"}",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\",\"file\":\"a\",\"size\":-1}",
        "{\"v\":1,\"type\":\"document\",\"name\":\"a\",\"portalFile\":\" \"}"
      })
  void read_ofWhatIsNoDocument_isRefused(String json) {
    assertThatThrownBy(() -> JsonForm.DOCUMENT.read(json)).isInstanceOf(JsonFormRejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "\"5\"", "9223372036854775808", "null", "1e2"})
  void read_whenAnAmountIsNoWholeDong_isRefused(String amount) {
    String json = "{\"v\":1,\"type\":\"moneyLine\",\"name\":\"a\",\"amount\":" + amount + "}";

    assertThatThrownBy(() -> JsonForm.MONEY_LINE.read(json))
        .isInstanceOf(JsonFormRejected.class)
        .hasMessageContaining("amount");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{\" \":1}",
        "{\"a\":1e1000000000}",
        "{\"a\":1e36}",
        "{\"a\":1e-37}",
        "{\"a\":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}"
      })
  void read_ofWhatIsNoFormData_isRefusedWithoutItsNames(String values) {
    String json = "{\"v\":1,\"type\":\"formData\",\"values\":" + values + "}";

    assertThatThrownBy(() -> JsonForm.FORM_DATA.read(json))
        .isInstanceOf(JsonFormRejected.class)
        .hasMessageContaining("values")
        .hasNoCause();
  }

  @Test
  void read_whenAFieldIsNull_takesItForLeftOut() {
    String json =
        "{\"v\":1,\"type\":\"formData\",\"values\":{\"a\":null,\"b\":[null,1e2,2.0],\"c\":1e35}}";

    assertThat(JsonForm.FORM_DATA.read(json))
        .isEqualTo(
            FormData.builder()
                .list(
                    "b",
                    List.of(
                        new FormValue.Decimal(new BigDecimal("100")),
                        new FormValue.Decimal(new BigDecimal("2"))))
                .number("c", new BigDecimal("1e35"))
                .build());
  }

  @Provide
  Arbitrary<FormData> forms() {
    return form(3);
  }

  private static Arbitrary<FormData> form(int levels) {
    return Arbitraries.maps(Arbitraries.strings().alpha().ofLength(3), value(levels))
        .ofMaxSize(4)
        .map(
            fields -> {
              FormData.Builder form = FormData.builder();
              fields.forEach((name, value) -> form.put(name.toLowerCase(Locale.ROOT), value));
              return form.build();
            });
  }

  private static Arbitrary<FormValue> value(int levels) {
    Arbitrary<FormValue> plain =
        Arbitraries.oneOf(
            Arbitraries.strings()
                .ofMaxLength(9)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .map(FormValue.Text::new),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(6)
                .map(FormValue.Decimal::new),
            Arbitraries.of(true, false).map(FormValue.Flag::new));
    return levels == 0
        ? plain
        : Arbitraries.oneOf(
            plain,
            form(levels - 1).map(group -> group),
            value(levels - 1).list().ofMaxSize(3).map(FormValue.Items::new));
  }

  @Property(tries = 200)
  void read_ofAnyFormDataThatWasWritten_givesItBack(@ForAll("forms") FormData form) {
    String text = JsonForm.FORM_DATA.write(form);

    assertThat(JsonForm.FORM_DATA.read(text)).isEqualTo(form);
    assertThat(JsonForm.FORM_DATA.write(JsonForm.FORM_DATA.read(text))).isEqualTo(text);
  }

  @Test
  void write_whenANameHoldsHalfACharacter_isRefused() {
    FormData form = FormData.builder().text("\uD83D", "Mật").build();

    assertThatThrownBy(() -> JsonForm.FORM_DATA.write(form))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Mật");
  }

  @Test
  void write_whenATextHoldsHalfACharacter_isRefused() {
    assertThatThrownBy(() -> JsonForm.PERSON.write(Person.named("Mật \uD83D")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Mật");
  }

  @Provide
  Arbitrary<Optional<String>> texts() {
    return Arbitraries.strings()
        .ofMaxLength(20)
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
        .optional();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Combinators.combine(
                Arbitraries.integers().between(1, 9999), Arbitraries.integers().between(1, 365))
            .as(LocalDate::ofYearDay);
    return Combinators.combine(days, Arbitraries.of(1, 2, 3))
        .as(
            (day, parts) ->
                switch (parts) {
                  case 1 -> PartialDate.of(day.getYear());
                  case 2 -> PartialDate.of(day.getYear(), day.getMonthValue());
                  default -> PartialDate.of(day);
                });
  }

  @Property
  void read_ofAnyPartyThatWasWritten_givesItBack(
      @ForAll("texts") Optional<String> one,
      @ForAll("texts") Optional<String> other,
      @ForAll("dates") PartialDate born) {
    Person person =
        Person.builder(one.orElse(""))
            .otherPaperNumber(other)
            .born(born)
            .address(other.map(PostalAddress::of))
            .email(one)
            .phone(other)
            .build();
    Organisation organisation =
        Organisation.builder(other.orElse("")).registrationNumber(one).contact(person).build();

    assertThat(JsonForm.PERSON.read(JsonForm.PERSON.write(person))).isEqualTo(person);
    assertThat(JsonForm.PARTY.read(JsonForm.PARTY.write(organisation))).isEqualTo(organisation);
  }

  @Property
  void read_ofAnyDocumentOrLineThatWasWritten_givesItBack(
      @ForAll("texts") Optional<String> text,
      @ForAll byte[] bytes,
      @ForAll @LongRange(min = 0) long number,
      @ForAll @IntRange(min = 1) int id) {
    MoneyLine line = MoneyLine.of(text.orElse(""), Vnd.of(number));
    Document inMemory = Document.bytes(text.orElse(""), bytes);
    Document atPortal = Document.atPortal("a", Integer.toString(id));

    assertThat(JsonForm.MONEY_LINE.read(JsonForm.MONEY_LINE.write(line))).isEqualTo(line);
    assertThat(JsonForm.DOCUMENT.read(JsonForm.DOCUMENT.write(inMemory))).isEqualTo(inMemory);
    assertThat(JsonForm.DOCUMENT.read(JsonForm.DOCUMENT.write(atPortal))).isEqualTo(atPortal);
  }

  private static String text(String file) throws IOException {
    try (InputStream in =
        JsonFormTest.class.getResourceAsStream("/json-form/v1/" + file + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
