package dev.npsp.sdk.procedures.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading SurveyJS forms as the rebuilt portal gives them. */
class EFormTest {

  private static final String FORM =
      """
      {"title":{"default":"Form","vi":"Tờ khai"},"pages":[{"name":"trang1","elements":[
        {"type":"html","name":"gioiThieu","html":"<p>Kính gửi</p>"},
        {"type":"panel","name":"nguoiNop","elements":[
          {"type":"text","name":"citizenNDK_HoVaTen__1700000000001","title":"Họ và tên","isRequired":true,"readOnly":true},
          {"type":"text","name":"citizenNDK_NgaySinh__1700000000001","inputType":"date","isRequired":"true"},
          {"type":"dropdown","name":"citizenNDK_GioiTinh__1700000000001","choices":[{"value":1,"text":"Nam"},{"value":"2","text":{"vi":"Nữ"}},3,null]}]},
        {"type":"paneldynamic","name":"nguoiPhuThuoc","visibleIf":"{x} = 1","templateElements":[{"type":"comment","name":"ghiChu"}]},
        {"type":"matrixdynamic","name":"bang","choices":["a"],"columns":[{"name":"loai"},{"name":"so","cellType":"text","inputType":"number"}]},
        {"type":"expression","name":"tong"},
        {"type":"signaturepad","name":"chuKy"},
        {"type":"dropdown","name":"tinh","choicesByUrl":{"url":"/api/v1/x"}}]}]}
      """;

  @Test
  void of_aWholeForm_givesItsFieldsInOrder() {
    EForm form = EForm.of(FORM);

    assertThat(form.title()).contains("Tờ khai");
    assertThat(form.json()).isEqualTo(FORM.strip());
    assertThat(form.fields())
        .extracting(EFormField::name, field -> field.kind().code(), EFormField::isRequired)
        .containsExactly(
            tuple("citizenNDK_HoVaTen", "text", true),
            tuple("citizenNDK_NgaySinh", "text", true),
            tuple("citizenNDK_GioiTinh", "dropdown", false),
            tuple("nguoiPhuThuoc", "paneldynamic", false),
            tuple("bang", "matrixdynamic", false),
            tuple("tong", "expression", false),
            tuple("chuKy", "signaturepad", false),
            tuple("tinh", "dropdown", false));
    assertThat(form.fields())
        .filteredOn(EFormField::isReadOnly)
        .extracting(EFormField::name)
        .containsExactly("citizenNDK_HoVaTen", "tong");
    assertThat(form.field("chuKy").orElseThrow().kind().isKnown()).isFalse();
    assertThat(form.field("tinh").orElseThrow().choicesAddress()).contains("/api/v1/x");
    assertThat(form.field("nguoiPhuThuoc").orElseThrow().shownWhen()).contains("{x} = 1");
    assertThat(form.toString()).doesNotContain("Kính gửi");
  }

  @Test
  void of_choices_keepsValueAndText() {
    assertThat(EForm.of(FORM).field("citizenNDK_GioiTinh").orElseThrow().choices())
        .extracting(EFormChoice::value, EFormChoice::text)
        .containsExactly(tuple("1", "Nam"), tuple("2", "Nữ"), tuple("3", "3"));
  }

  @Test
  void of_fieldsThatRepeat_haveTheFieldsOfARow() {
    EForm form = EForm.of(FORM);

    assertThat(form.field("nguoiPhuThuoc").orElseThrow().fields())
        .extracting(EFormField::name)
        .containsExactly("ghiChu");
    List<EFormField> columns = form.field("bang").orElseThrow().fields();
    assertThat(columns)
        .extracting(EFormField::name, field -> field.kind().code(), field -> field.choices().size())
        .containsExactly(tuple("loai", "dropdown", 1), tuple("so", "text", 0));
    assertThat(form.field("ghiChu")).as("inside of another").isPresent();
  }

  @Test
  void of_fieldsOnPagesAndPanelsWithConditions_areShownWhenThoseAre() {
    EForm form =
        EForm.of(
            """
            {"pages":[{"visibleIf":"{a} = 1","elements":[
              {"type":"text","name":"trang"},
              {"type":"panel","visible":false,"elements":[{"type":"text","name":"an"}]},
              {"type":"panel","visibleIf":"{b} = 2","elements":[
                {"type":"text","name":"khung"},
                {"type":"text","name":"rieng","visibleIf":"{c} = 3"}]}]},
             {"elements":[{"type":"panel","elements":[{"type":"text","name":"luon"}]}]}]}\
            """);

    assertThat(form.fields())
        .extracting(EFormField::name, field -> field.shownWhen().orElse(""))
        .containsExactly(
            tuple("trang", "{a} = 1"),
            tuple("an", "({a} = 1) and (false)"),
            tuple("khung", "({a} = 1) and ({b} = 2)"),
            tuple("rieng", "(({a} = 1) and ({b} = 2)) and ({c} = 3)"),
            tuple("luon", ""));
  }

  @Test
  void of_choicesThatAFormAddsByItself_areChoices() {
    EForm form =
        EForm.of(
            "{\"elements\":[{\"type\":\"radiogroup\",\"name\":\"x\",\"choices\":[1],"
                + "\"showOtherItem\":true,\"otherText\":\"Khác\",\"hasNone\":true}]}");

    assertThat(form.field("x").orElseThrow().choices())
        .extracting(EFormChoice::value, EFormChoice::text)
        .containsExactly(tuple("1", "1"), tuple("other", "Khác"), tuple("none", "none"));
  }

  @Test
  void of_aYesAndANoWithValuesOfTheirOwn_haveThemAsChoices() {
    EForm form =
        EForm.of(
            "{\"elements\":[{\"type\":\"boolean\",\"name\":\"x\",\"valueTrue\":\"Co\","
                + "\"labelTrue\":\"Có\"},{\"type\":\"boolean\",\"name\":\"y\"}]}");

    assertThat(form.field("x").orElseThrow().choices())
        .extracting(EFormChoice::value, EFormChoice::text)
        .containsExactly(tuple("Co", "Có"), tuple("false", "false"));
    assertThat(form.field("y").orElseThrow().choices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "citizenNDK_HoVaTen__1700000000001, citizenNDK_HoVaTen, 1700000000001",
    "a__b__17, a__b, 17",
    "hoTen, hoTen,",
    "hoTen__, hoTen,",
    "__17, __17,"
  })
  void name_isWithoutTheVersionOfItsTemplate(String wireName, String name, String version) {
    EFormField field = EForm.of("{\"elements\":[{\"name\":\"" + wireName + "\"}]}").fields().get(0);

    assertThat(field.wireName()).isEqualTo(wireName);
    assertThat(field.name()).isEqualTo(name);
    assertThat(field.templateVersion().orElse(null)).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"pages\":null}",
        "{\"pages\":{},\"elements\":\"\"}",
        "{\"pages\":[1,null,{\"elements\":[null,2,{\"type\":\"text\"},{\"type\":{},\"name\":\""
            + " \"}]}]}"
      })
  void of_aFormWithoutFields_hasNone(String json) {
    assertThat(EForm.of(json).fields()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{\"pages\"", "<html>"})
  void of_whatIsNoForm_isRefused(String json) {
    assertThatThrownBy(() -> EForm.of(json)).isInstanceOf(IllegalArgumentException.class);
  }
}
