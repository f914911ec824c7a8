package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.json.JsonForm;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierJson;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.PaperCase;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureField;
import dev.npsp.sdk.procedures.ProcessingOption;
import dev.npsp.sdk.procedures.open.EForm;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Electronic forms of the three shapes that the portal's own have: invented, by its naming. */
class GenericApplicationTest {

  private static final Instant AT = VietnamTime.of(2026, 11, 2, 8, 30);
  private static final DossierCode CODE = DossierCode.of("000.00.00.H22-261102-0001");

  private static final Applicant PARENT =
      Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")));

  private static final Procedure PROCEDURE =
      Procedure.builder(ProcedureCode.of("1.999001"), "Thủ tục mẫu")
          .addField(ProcedureField.builder("G99-XX01", "Lĩnh vực mẫu").build())
          .addPaper(
              PaperCase.builder()
                  .caseName("Đúng hạn")
                  .addPaper(PaperRequirement.builder("Giấy chứng sinh").code("TP-1").build())
                  .build())
          .addPaper(
              PaperCase.builder()
                  .caseName("Quá hạn")
                  .addPaper(PaperRequirement.builder("Giấy tờ khác").code("TP-2").build())
                  .build())
          .build();

  /** A birth registration: a partial date, a locked field, a list of codes, a condition. */
  private static final EForm BIRTH =
      EForm.of(
          """
          {"title":"Đăng ký khai sinh","pages":[{"elements":[
           {"type":"text","name":"citizenNDK_HoVaTen__1700000000001","title":"Họ tên người yêu cầu",
            "isRequired":true,"readOnly":true},
           {"type":"text","name":"NgaySinh__1700000000001","title":"Ngày sinh","inputType":"date",
            "isRequired":true},
           {"type":"radiogroup","name":"GioiTinh__1700000000001","title":"Giới tính",
            "isRequired":true,"choices":[{"value":1,"text":"Nam"},{"value":2,"text":"Nữ"}]},
           {"type":"text","name":"LyDo__1700000000001","isRequired":true,"visibleIf":"{a} = 1"}]}]}\
          """);

  /** One with lists of codes and a repeated group. */
  private static final EForm CHILDREN =
      EForm.of(
          """
          {"elements":[
           {"type":"tagbox","name":"LoaiGiayTo__2","choices":["5","6",{"value":"9"}]},
           {"type":"boolean","name":"DongY__2","isRequired":true},
           {"type":"paneldynamic","name":"Con__2","title":"Các con","isRequired":true,
            "templateElements":[
             {"type":"text","name":"HoTenCon__2","title":"Họ tên con","isRequired":true},
             {"type":"text","name":"SoThang__2","inputType":"number"}]}]}\
          """);

  /** One with a file. */
  private static final EForm WITH_FILE =
      EForm.of(
          "{\"elements\":[{\"type\":\"file\",\"name\":\"AnhThe__3\",\"isRequired\":true},"
              + "{\"type\":\"comment\",\"name\":\"GhiChu__3\"}]}");

  private static FormData birth() {
    return FormData.builder()
        .text("citizenNDK_HoVaTen", "Nguyễn Văn Ví Dụ")
        .text("NgaySinh__1700000000001", "10/1999")
        .number("GioiTinh", 2)
        .build();
  }

  private static FormData children() {
    return JsonForm.FORM_DATA.read(
        "{\"v\":1,\"type\":\"formData\",\"values\":{\"LoaiGiayTo\":[\"5\",\"9\"],\"DongY\":true,"
            + "\"Con\":[{\"HoTenCon\":\"A\",\"SoThang\":3},{\"HoTenCon\":\"B\"}]}}");
  }

  private static FormData values(String json) {
    return JsonForm.FORM_DATA.read("{\"v\":1,\"type\":\"formData\",\"values\":" + json + "}");
  }

  private static GenericApplication application(EForm form, FormData data) {
    return GenericApplication.builder(PROCEDURE, PARENT).form(form).formData(data).build();
  }

  private static List<ApplicationViolation> found(EForm form, FormData data) {
    return application(form, data).check(AT);
  }

  @Test
  void check_ofEachFormFilledInAsItAsks_findsNothing() {
    FormData file =
        FormData.builder()
            .list("AnhThe", List.of(FormData.builder().text("name", "a.png").build()))
            .build();

    assertThat(found(BIRTH, birth())).isEmpty();
    assertThat(found(CHILDREN, children())).isEmpty();
    assertThat(found(WITH_FILE, file)).isEmpty();
  }

  @Test
  void check_whenAFileIsAPaperOfTheApplication_findsNothing() {
    GenericApplication application =
        application(WITH_FILE, FormData.empty()).toBuilder()
            .addPaper(
                Attachment.builder("a.png", URI.create("https://a.example.vn/a.png"))
                    .component("AnhThe")
                    .build())
            .build();

    assertThat(application.check(AT)).isEmpty();
  }

  @Test
  void check_whenFieldsAreWrong_namesAllInBothLanguagesWithoutTheirValues() {
    FormData wrong =
        birth().toBuilder()
            .text("citizenNDK_HoVaTen", " ")
            .text("NgaySinh__1700000000001", "Mật")
            .number("GioiTinh", 3)
            .text("LaLam", "Mật")
            .build();

    List<ApplicationViolation> found = found(BIRTH, wrong);

    assertThat(found)
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactlyInAnyOrder(
            tuple("formData", "FieldKnown"),
            tuple("formData.values.citizenNDK_HoVaTen", "FieldRequired"),
            tuple("formData.values.NgaySinh", "FieldReadable"),
            tuple("formData.values.GioiTinh", "ChoiceListed"));
    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.message().english()).doesNotContain("Mật", "{");
              assertThat(one.message().vietnamese())
                  .doesNotContain("Mật", "{")
                  .isNotEqualTo(one.message().english());
            });
  }

  @Test
  void check_whenARepeatedGroupIsWrong_namesTheGroup() {
    FormData wrong =
        FormData.builder()
            .list(
                "Con",
                List.of(
                    FormData.builder().text("SoThang", "ba").build(),
                    FormData.builder().text("HoTenCon", "B").text("La", "x").build()))
            .text("DongY", "có")
            .text("LoaiGiayTo", "7")
            .build();

    assertThat(found(CHILDREN, wrong))
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactlyInAnyOrder(
            tuple("formData.values.Con", "FieldRequired"),
            tuple("formData.values.Con", "FieldReadable"),
            tuple("formData.values.Con", "FieldKnown"),
            tuple("formData.values.DongY", "FieldReadable"),
            tuple("formData.values.LoaiGiayTo", "ChoiceListed"));
  }

  @Test
  void check_ofAnEmptyForm_asksForWhatIsAlwaysShown() {
    assertThat(found(BIRTH, FormData.empty()))
        .extracting(ApplicationViolation::path)
        .containsExactlyInAnyOrder(
            "formData.values.citizenNDK_HoVaTen",
            "formData.values.NgaySinh",
            "formData.values.GioiTinh");
    assertThat(found(WITH_FILE, FormData.empty()))
        .extracting(ApplicationViolation::path)
        .containsExactly("formData.values.AnhThe");
  }

  @Test
  void check_ofAPaperThatWasWithdrawn_asksForTheFile() {
    Attachment photo =
        Attachment.builder("a.png", URI.create("https://a.example.vn/a.png"))
            .component("AnhThe__3")
            .build();
    GenericApplication brought =
        application(WITH_FILE, FormData.empty()).toBuilder().addPaper(photo).build();

    assertThat(brought.check(AT)).isEmpty();
    assertThat(
            brought.toBuilder()
                .papers(List.of(photo.toBuilder().withdrawn(true).build()))
                .build()
                .check(AT))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldRequired");
  }

  @Test
  void check_ofFieldsOnAPanelWithACondition_asksForNone() {
    EForm form =
        EForm.of(
            """
            {"elements":[{"type":"panel","visibleIf":"{a} = 1","elements":[
             {"type":"text","name":"SoThang__1","isRequired":true,"inputType":"number"}]}]}\
            """);

    assertThat(found(form, FormData.empty())).isEmpty();
    assertThat(found(form, FormData.builder().text("SoThang", "ba").build()))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldReadable");
  }

  /** Two fields that differ in their version alone, and a value under a version that none has. */
  @Test
  void check_ofNamesThatDifferInTheirVersion_checksEachValue() {
    EForm one = EForm.of("{\"elements\":[{\"name\":\"So__1\",\"inputType\":\"number\"}]}");
    EForm two =
        EForm.of(
            "{\"elements\":[{\"name\":\"So__1\",\"inputType\":\"number\"},"
                + "{\"name\":\"So__2\",\"inputType\":\"number\",\"isRequired\":true}]}");
    FormData first = FormData.builder().text("So__1", "1").build();
    FormData both = first.toBuilder().text("So__2", "hai").build();

    assertThat(found(two, first))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldRequired");
    assertThat(found(two, both))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldReadable");
    assertThat(found(one, both))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldKnown");
    assertThat(found(two, FormData.builder().text("So", "1").build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\" \"]", "[[]]", "{}", "[{\"a\":\"\"}]"})
  void check_ofARequiredFieldThatHoldsNothingInAList_asksForIt(String value) {
    EForm form = EForm.of("{\"elements\":[{\"name\":\"x\",\"isRequired\":true}]}");

    assertThat(found(form, values("{\"x\":" + value + "}")))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldRequired");
  }

  @Test
  void check_ofAListInAFieldOfOneText_isNotWhatItTakes() {
    EForm form =
        EForm.of("{\"elements\":[{\"name\":\"x\"},{\"type\":\"comment\",\"name\":\"y\"}]}");

    assertThat(found(form, values("{\"x\":[\"a\"],\"y\":{\"b\":1}}")))
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactlyInAnyOrder(
            tuple("formData.values.x", "FieldReadable"),
            tuple("formData.values.y", "FieldReadable"));
  }

  /** As SurveyJS keeps them: cells with the table's choices, rows by name, a choice in words. */
  @Test
  void check_ofTablesAndOfAnotherChoice_takesThemAsTheFormKeepsThem() {
    EForm form =
        EForm.of(
            """
            {"elements":[
             {"type":"matrixdynamic","name":"Bang__1","choices":["1","2"],
              "columns":[{"name":"Loai"}]},
             {"type":"matrixdropdown","name":"Dong__1","choices":["1"],"rows":["r1"],
              "columns":[{"name":"Loai","isRequired":true}]},
             {"type":"radiogroup","name":"LyDo__1","choices":["1"],"hasOther":true}]}\
            """);
    String filled =
        """
        {"Bang__1":[{"Loai":"2"}],"Dong__1":{"r1":{"Loai":"1"}},
         "LyDo__1":"other","LyDo__1-Comment":"Lý do khác"}\
        """;

    assertThat(found(form, values(filled))).isEmpty();
    assertThat(found(form, values(filled.replace("[{\"Loai\":\"2\"}]", "[{\"Loai\":\"3\"}]"))))
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactly(tuple("formData.values.Bang", "ChoiceListed"));
  }

  /** Choices that are fetched, counted or taken from another field are not in the form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"choicesByUrl\":{\"url\":\"https://a.example.vn/tinh\"},\"showOtherItem\":true",
        "\"choicesByUrl\":{\"url\":\"https://a.example.vn/tinh\"},\"choices\":[\"01\"]",
        "\"choicesFromQuestion\":\"Khac\",\"showNoneItem\":true",
        "\"choicesMin\":1,\"choicesMax\":63,\"hasOther\":true"
      })
  void check_ofChoicesThatAreNotAllInTheForm_takesOthers(String choices) {
    EForm form =
        EForm.of("{\"elements\":[{\"type\":\"dropdown\",\"name\":\"Tinh__1\"," + choices + "}]}");

    assertThat(found(form, values("{\"Tinh__1\":\"38\"}"))).isEmpty();
  }

  @Test
  void check_ofACommentUnderAnotherVersion_isKnownAsItsFieldIs() {
    EForm form =
        EForm.of(
            "{\"elements\":[{\"type\":\"radiogroup\",\"name\":\"LyDo__1\",\"hasOther\":true,"
                + "\"choices\":[\"1\"]}]}");

    assertThat(found(form, values("{\"LyDo__2\":\"other\",\"LyDo__2-Comment\":\"x\"}"))).isEmpty();
    assertThat(found(form, values("{\"LyDo__2\":\"other\",\"La__2-Comment\":\"x\"}")))
        .extracting(ApplicationViolation::code)
        .containsExactly("FieldKnown");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Co\"', ",
    "false, ",
    "true, ChoiceListed",
    "'\"Khong\"', ChoiceListed",
    "[true], FieldReadable"
  })
  void check_ofAYesInWordsOfTheForm_takesThese(String value, String wrong) {
    EForm form =
        EForm.of("{\"elements\":[{\"type\":\"boolean\",\"name\":\"x\",\"valueTrue\":\"Co\"}]}");

    assertThat(found(form, values("{\"x\":" + value + "}")))
        .extracting(ApplicationViolation::code)
        .contains(wrong == null ? new String[0] : new String[] {wrong})
        .hasSizeBetween(wrong == null ? 0 : 1, wrong == null ? 0 : 2);
  }

  @Test
  void check_whenTheCaseIsNoneOfTheProcedure_namesIt() {
    GenericApplication other =
        application(BIRTH, birth()).toBuilder().procedureCase("Trường hợp lạ").build();
    GenericApplication late = other.toBuilder().procedureCase("Quá hạn").build();

    assertThat(other.check(AT)).extracting(ApplicationViolation::code).containsExactly("CaseKnown");
    assertThat(late.check(AT)).isEmpty();
    assertThat(late.missingDocuments())
        .extracting(PaperRequirement::name)
        .containsExactly("Giấy tờ khác");
    assertThat(application(BIRTH, birth()).missingDocuments()).hasSize(2);
  }

  @Test
  void missingDocuments_ofAPaperNamedInAnotherUnicodeForm_isNone() {
    PaperRequirement asked = PaperRequirement.builder("Giấy chứng sinh").build();
    Procedure procedure =
        Procedure.builder(ProcedureCode.of("1.999001"), "Thủ tục mẫu")
            .addField(ProcedureField.builder("G99-XX01", "Lĩnh vực mẫu").build())
            .addPaper(PaperCase.builder().addPaper(asked).build())
            .build();
    Attachment paper =
        Attachment.builder("a.pdf", URI.create("https://a.example.vn/a.pdf"))
            .component(Normalizer.normalize(asked.name(), Normalizer.Form.NFD))
            .build();

    assertThat(GenericApplication.builder(procedure, PARENT).build().missingDocuments())
        .containsExactly(asked);
    assertThat(
            GenericApplication.builder(procedure, PARENT)
                .addPaper(paper)
                .build()
                .missingDocuments())
        .isEmpty();
  }

  private static Procedure costing(Channel.Kind kind, List<List<String>> options) {
    Channel.Builder channel = Channel.builder().kind(kind);
    options.forEach(
        amounts ->
            channel.addOption(
                ProcessingOption.builder(ProcessingTime.workingDays(5))
                    .fees(amounts.stream().map(GenericApplicationTest::fee).toList())
                    .build()));
    return PROCEDURE.toBuilder().addChannel(channel.build()).build();
  }

  private static Fee fee(String amount) {
    Fee.Builder fee = Fee.builder().amountText(amount);
    return amount.matches("\\d+")
        ? fee.amount(Vnd.of(Long.parseLong(amount))).build()
        : fee.build();
  }

  private static Optional<PaymentOrder> order(Procedure procedure) {
    return GenericApplication.builder(procedure, PARENT)
        .build()
        .paymentOrder(
            CODE, AgencyCode.of("000.00.00.H22"), "Sở", Payee.of("3711", "0170", "Kho bạc"), AT);
  }

  @Test
  void paymentOrder_ofTheFeesThatAllOptionsHave_isOfTheirSum() {
    Procedure both =
        costing(Channel.Kind.ONLINE, List.of(List.of("100", "20"), List.of("100", "20")));

    assertThat(order(both).orElseThrow().amount()).isEqualTo(Vnd.of(120));
    assertThat(order(costing(Channel.Kind.ONLINE, List.of(List.of("0"))))).isEmpty();
    assertThat(order(PROCEDURE)).isEmpty();
  }

  /** Of options one is paid, as of ways to file; and what cannot be read is not nothing. */
  @Test
  void paymentOrder_whenTheAmountIsNotCertain_isRefused() {
    Procedure options = costing(Channel.Kind.ONLINE, List.of(List.of("100"), List.of("200")));
    Procedure ways =
        costing(Channel.Kind.IN_PERSON, List.of(List.of("150"))).toBuilder()
            .addChannel(costing(Channel.Kind.POST, List.of(List.of("130"))).channels().get(0))
            .build();
    Procedure unread = costing(Channel.Kind.ONLINE, List.of(List.of("100", "theo quy định")));

    assertThat(List.of(options, ways, unread))
        .allSatisfy(
            procedure ->
                assertThat(
                        catchThrowableOfType(InvalidApplication.class, () -> order(procedure))
                            .violations())
                    .extracting(ApplicationViolation::path, ApplicationViolation::code)
                    .containsExactly(tuple("fees", "FeesCertain")));
    assertThat(GenericApplication.builder(options, PARENT).build().fees(AT)).isEmpty();
  }

  /** Each of the three forms, filled in as it asks. */
  static Stream<GenericApplication> filled() {
    Attachment photo =
        Attachment.builder("a.png", URI.create("https://a.example.vn/a.png"))
            .component("AnhThe")
            .build();
    return Stream.of(
        application(BIRTH, birth()),
        application(CHILDREN, children()),
        application(WITH_FILE, FormData.builder().text("GhiChu__3", "Ảnh mới").build()).toBuilder()
            .addPaper(photo)
            .build());
  }

  /** By way of the text that a host keeps, where form data and papers stand as JSON. */
  @ParameterizedTest
  @MethodSource("filled")
  void toDossier_thenRead_givesTheApplicationBack(GenericApplication application) {
    Dossier dossier = application.toDossier(CODE, AT);
    Dossier kept = DossierJson.DOSSIER.read(DossierJson.DOSSIER.write(dossier));

    assertThat(dossier.procedure()).isEqualTo(PROCEDURE.reference());
    assertThat(dossier.formData()).contains(application.formData());
    assertThat(dossier.papers()).isEqualTo(application.papers());
    assertThat(GenericApplication.read(kept, PROCEDURE)).isEqualTo(application);
  }

  @ParameterizedTest
  @MethodSource("filled")
  void formData_asJson_comesBackEqual(GenericApplication application) {
    FormData filled = application.formData();

    assertThat(JsonForm.FORM_DATA.read(JsonForm.FORM_DATA.write(filled))).isEqualTo(filled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17/10/1999", "10/1999", "1999"})
  void check_ofABirthDateOfWhichPartsAreKnown_findsNothing(String born) {
    FormData filled = birth().toBuilder().text("NgaySinh__1700000000001", born).build();

    assertThat(found(BIRTH, filled)).isEmpty();
    assertThat(application(BIRTH, filled).toDossier(CODE, AT).formData().orElseThrow())
        .isEqualTo(filled);
  }

  @Test
  void explain_namesFieldsAsTheFormDoes() {
    assertThat(application(CHILDREN, children()).explain(Locale.ENGLISH, AT).lines())
        .containsExactly(
            "LoaiGiayTo: 5 | 9",
            "DongY: yes",
            "Các con: Họ tên con: A; SoThang: 3 | Họ tên con: B");
    assertThat(application(BIRTH, birth()).explain(LocalizedText.VIETNAMESE, AT))
        .contains("Họ tên người yêu cầu: Nguyễn Văn Ví Dụ", "Ngày sinh: 10/1999", "Giới tính: 2");
    assertThat(application(BIRTH, birth()).toString()).doesNotContain("Ví Dụ");
  }

  /** Names that differ in their version, and one that a repeated group has as well. */
  @Test
  void explain_ofOneNameInSeveralPlaces_namesEachAsItsOwnPlaceDoes() {
    EForm form =
        EForm.of(
            """
            {"elements":[
             {"name":"HoTen__1","title":"Họ tên cha"},
             {"name":"HoTen__2","title":"Họ tên mẹ"},
             {"type":"paneldynamic","name":"Con__1","title":"Các con","templateElements":[
              {"name":"HoTen__1","title":"Họ tên con"}]},
             {"type":"matrixdropdown","name":"Bang__1","rows":["r1"],"columns":[
              {"name":"HoTen__1","title":"Họ tên ông"}]}]}\
            """);
    FormData filled =
        values(
            """
            {"HoTen__1":"A","HoTen__2":"B","Con__1":[{"HoTen__1":"C"},{"HoTen__9":"D"}],
             "Bang__1":{"r1":{"HoTen__1":"E"}}}\
            """);

    assertThat(application(form, filled).fieldLines(LocalizedText.VIETNAMESE))
        .containsExactly(
            "Họ tên cha: A",
            "Họ tên mẹ: B",
            "Các con: Họ tên con: C | Họ tên con: D",
            "Bang: r1: Họ tên ông: E");
  }
}
