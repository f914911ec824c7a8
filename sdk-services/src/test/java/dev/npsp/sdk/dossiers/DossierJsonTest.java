package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.json.JsonForm;
import dev.npsp.sdk.core.json.JsonFormRejected;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that a host keeps: what release 1 writes is read for ever. */
class DossierJsonTest {

  private static final DossierCode CODE = DossierCode.of("000.00.00.H56-261122-00017");
  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.002809"), "Đổi giấy phép lái xe", "G16", "Đường bộ");
  private static final Instant AT = Instant.parse("2026-11-22T02:00:00.120Z");

  private static final Attachment PAPER =
      Attachment.builder("don.pdf", URI.create("https://example.invalid/don.pdf"))
          .id("1")
          .withdrawn(true)
          .component("KQ.G05.000001")
          .digitised(true)
          .reuse(PaperReuse.FROM_RESULT)
          .fromNationalStore(true)
          .replacedByResult("KQ.G05.000002")
          .build();

  private static final DossierFee FEE =
      DossierFee.builder("Lệ phí", Vnd.of(115_000))
          .code(FeeCode.FEE)
          .collection(FeeCollection.ON_RETURN)
          .purpose(FeePurpose.APPRAISAL)
          .build();

  /** The smallest there is. */
  private static final Dossier SMALL =
      Dossier.builder(
              CODE,
              PROCEDURE,
              Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017"))))
          .build();

  /** One in which nothing is left out. */
  private static final Dossier WHOLE =
      Dossier.builder(
              CODE,
              PROCEDURE,
              Applicant.builder(
                      ApplicantKind.ENTERPRISE,
                      Organisation.of("Công ty Ví Dụ", TaxCode.of("0100000000")))
                  .technicalId("00000000-1111-4222-8333-444444444444")
                  .verifiedByVneid(true)
                  .householdBusiness(true)
                  .build())
          .filing(
              Filing.builder(FilingChannel.ONLINE)
                  .place(FilingPlace.NATIONAL_PORTAL)
                  .at(AT)
                  .build())
          .status(DossierStatus.of("12"))
          .receiptNumber("BN-1")
          .summary("Trích yếu")
          .otherInformation("Thông tin khác")
          .note("Ghi chú \"trong ngoặc\"")
          .received(AT.plusSeconds(1))
          .due(AT.plusSeconds(2))
          .completed(AT.plusSeconds(3))
          .rejected(AT.plusSeconds(4))
          .processingUnit("Bộ phận một cửa")
          .handover(
              ResultDelivery.builder(ReturnMethod.BY_POST)
                  .at(AT)
                  .details("Số 1 đường Ví Dụ")
                  .build())
          .onlinePayment(OnlinePayment.OWN_GATEWAY)
          .digitisation(Digitisation.builder().hasDigitisedParts(false).addDatabase("7").build())
          .formData(
              FormData.builder()
                  .text("hoTen", "Nguyễn Văn Ví Dụ")
                  .number("soLuong", 2)
                  .number("dienTich", new BigDecimal("12.50"))
                  .flag("dongY", true)
                  .list("giaiThuong", List.of(FormData.builder().text("ten", "Giải nhất").build()))
                  .build())
          .addPaper(PAPER)
          .addPaper(Attachment.builder(Document.bytes("anh.png", new byte[] {1, 2, 3})).build())
          .addOtherPaper(UnlistedDocument.builder("Giấy tờ khác", PaperForm.COPY).count(2).build())
          .addFee(FEE)
          .addSupplement(
              Supplement.builder(3, "Bổ sung đơn")
                  .requestedBy("Lê Thị Mẫu")
                  .requestedAt(AT)
                  .receivedBy("Trần Thị Thử")
                  .receivedAt(AT.plusSeconds(5))
                  .receiptNote("Đã nhận")
                  .done(true)
                  .addPaper(PAPER)
                  .addFee(FEE)
                  .previousDue(AT.plusSeconds(6))
                  .newDue(AT.plusSeconds(7))
                  .build())
          .addResult(
              ResultDocument.builder(Document.atPortal("Giấy phép", "F-1"))
                  .id("9")
                  .component("KQ.G05.000003")
                  .resultCode("KQ.G05.000002")
                  .build())
          .build();

  private static final ProgressStep STEP =
      ProgressStep.builder(CODE, DossierStatus.PROCESSING, "Lê Thị Mẫu")
          .at(AT)
          .position("Chuyên viên")
          .unit("Phòng Ví dụ")
          .note("Thẩm định hồ sơ")
          .started(AT.minusSeconds(60))
          .due(AT.plusSeconds(60))
          .build();

  private static final StatusUpdate UPDATE =
      StatusUpdate.builder("G22.99-261122-0001", DossierStatus.COMPLETED)
          .at(AT)
          .localNumber("KM-1")
          .technicalId("00000000-1111-4222-8333-444444444444")
          .note("Xong")
          .addPaper(PAPER)
          .build();

  static Stream<Arguments> golden() {
    return Stream.of(
        Arguments.of("dossier", DossierJson.DOSSIER, SMALL),
        Arguments.of("dossier-whole", DossierJson.DOSSIER, WHOLE),
        Arguments.of("progress-step", DossierJson.PROGRESS_STEP, STEP),
        Arguments.of("status-update", DossierJson.STATUS_UPDATE, UPDATE));
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

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(Dossier.class, "dossier-whole", ""),
        Arguments.of(ProcedureReference.class, "dossier-whole", "/procedure"),
        Arguments.of(Applicant.class, "dossier-whole", "/applicant"),
        Arguments.of(Filing.class, "dossier-whole", "/filing"),
        Arguments.of(ResultDelivery.class, "dossier-whole", "/handover"),
        Arguments.of(Digitisation.class, "dossier-whole", "/digitisation"),
        Arguments.of(Attachment.class, "dossier-whole", "/papers/0"),
        Arguments.of(UnlistedDocument.class, "dossier-whole", "/otherPapers/0"),
        Arguments.of(DossierFee.class, "dossier-whole", "/fees/0"),
        Arguments.of(Supplement.class, "dossier-whole", "/supplements/0"),
        Arguments.of(ResultDocument.class, "dossier-whole", "/results/0"),
        Arguments.of(ProgressStep.class, "progress-step", ""),
        Arguments.of(StatusUpdate.class, "status-update", ""));
  }

  /** A member that a type gains has to go into the form, or a command loses it on its way. */
  @ParameterizedTest
  @MethodSource("types")
  void form_hasEveryMemberOfItsTypes(Class<?> type, String file, String place) throws IOException {
    JsonNode object = new ObjectMapper().readTree(text(file)).at(place);
    Set<String> accessors =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .filter(name -> !Set.of("toBuilder", "toString").contains(name))
            .collect(Collectors.toSet());

    assertThat(accessors).isNotEmpty();
    for (String accessor : accessors) {
      assertThat(object.has(accessor)).as(type.getSimpleName() + "." + accessor).isTrue();
    }
  }

  @Test
  void read_whenThereAreMembersOfALaterRelease_passesOverThem() throws IOException {
    String later =
        text("dossier")
            .replace("\"status\":", "\"later\":{\"v\":2},\"status\":")
            .replace("\"kind\":", "\"later\":[1],\"kind\":");

    assertThat(DossierJson.DOSSIER.read(later)).isEqualTo(SMALL);
  }

  @Test
  void read_whenDefaultsAreLeftOut_takesThem() {
    assertThat(
            DossierJson.DOSSIER.read(
                "{\"v\":1,\"type\":\"dossier\",\"code\":\"000.00.00.H56-261122-00017\","
                    + "\"procedure\":{\"code\":\"1.002809\",\"name\":\"Đổi giấy phép lái xe\","
                    + "\"fieldCode\":\"G16\",\"fieldName\":\"Đường bộ\"},"
                    + "\"applicant\":{\"kind\":\"1\",\"party\":{\"type\":\"person\","
                    + "\"name\":\"Nguyễn Văn Ví Dụ\",\"personalId\":\"038099000017\"}}}"))
        .isEqualTo(SMALL);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("v", "\"v\":1", "\"v\":2"),
        Arguments.of("type", "\"type\":\"dossier\"", "\"type\":\"progressStep\""),
        Arguments.of("code", "\"code\":\"000.00.00.H56-261122-00017\"", "\"code\":\"Mật\""),
        Arguments.of("procedure.name", "\"name\":\"Đổi giấy phép lái xe\"", "\"name\":7"),
        Arguments.of("applicant.kind", "\"kind\":\"2\"", "\"kind\":\"\""),
        Arguments.of("applicant.party.taxCode", "\"0100000000\"", "\"Mật\""),
        Arguments.of(
            "applicant.verifiedByVneid", "\"verifiedByVneid\":true", "\"verifiedByVneid\":1"),
        Arguments.of(
            "applicant.householdBusiness", "\"householdBusiness\":true", "\"householdBusiness\":1"),
        Arguments.of(
            "filing.at", "\"at\":\"2026-11-22T02:00:00.120Z\"", "\"at\":\"22/11/2026 Mật\""),
        Arguments.of(
            "papers[0].document", "\"papers\":[{\"document\":{", "\"papers\":[{\"documents\":{"),
        Arguments.of(
            "papers", "\"papers\":[{\"document\"", "\"papers\":{},\"paper\":[{\"document\""),
        Arguments.of("papers[0].reuse", "\"reuse\":\"2\"", "\"reuse\":2"),
        Arguments.of("otherPapers[0].count", "\"count\":2", "\"count\":2147483648"),
        Arguments.of("fees[0].line.amount", "\"amount\":115000}", "\"amount\":-1}"),
        Arguments.of("formData", "\"formData\":{\"hoTen\":", "\"formData\":{\" \":"),
        Arguments.of("formData", "\"formData\":{", "\"formData\":[1],\"form\":{"),
        Arguments.of("supplements[0].id", "\"id\":3,", "\"id\":\"3\","));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void read_whenAMemberIsWrong_namesItAndNotWhatItHolds(String member, String good, String bad)
      throws IOException {
    String text = text("dossier-whole");
    assertThat(text).contains(good);
    String first = text.substring(0, text.indexOf(good));
    String broken = first + bad + text.substring(first.length() + good.length());

    JsonFormRejected rejected =
        catchThrowableOfType(JsonFormRejected.class, () -> DossierJson.DOSSIER.read(broken));

    assertThat(rejected.member()).isEqualTo(member);
    assertThat(rejected).hasMessageNotContaining("Mật").hasNoCause();
  }

  @Test
  void read_ofAnotherCommand_isRefused() throws IOException {
    String step = text("progress-step");
    String update = text("status-update");

    assertThatThrownBy(() -> DossierJson.STATUS_UPDATE.read(step))
        .isInstanceOf(JsonFormRejected.class);
    assertThatThrownBy(() -> DossierJson.PROGRESS_STEP.read(update))
        .isInstanceOf(JsonFormRejected.class);
  }

  @Provide
  Arbitrary<Optional<String>> texts() {
    return Arbitraries.strings()
        .ofMaxLength(20)
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
        .optional();
  }

  @Provide
  Arbitrary<Optional<Instant>> moments() {
    return Arbitraries.longs()
        .between(-62_135_596_800L, 253_402_300_799L)
        .flatMap(
            second ->
                Arbitraries.longs()
                    .between(0, 999_999_999)
                    .map(nano -> Instant.ofEpochSecond(second, nano)))
        .optional();
  }

  @Property
  void read_ofAnyCommandThatWasWritten_givesItBack(
      @ForAll("texts") Optional<String> one,
      @ForAll("texts") Optional<String> other,
      @ForAll("moments") Optional<Instant> moment,
      @ForAll boolean yes,
      @ForAll @IntRange int number) {
    Attachment paper =
        PAPER.toBuilder().id(one).withdrawn(yes).digitised(!yes).replacedByResult(other).build();
    Dossier dossier =
        SMALL.toBuilder()
            .note(one)
            .summary(other)
            .received(moment)
            .filing(Filing.builder(FilingChannel.ONLINE).at(moment).build())
            .digitisation(
                Digitisation.builder()
                    .hasDigitisedParts(moment.map(known -> yes))
                    .databases(one.stream().toList())
                    .build())
            .papers(yes ? List.of(paper, PAPER) : List.of())
            .addSupplement(
                Supplement.builder(number, other.orElse(""))
                    .requestedAt(moment)
                    .receiptNote(one)
                    .done(yes)
                    .build())
            .addOtherPaper(
                UnlistedDocument.builder(one.orElse(""), PaperForm.of(number))
                    .count(number)
                    .build())
            .build();
    ProgressStep step = STEP.toBuilder().officer(one.orElse("")).note(other).due(moment).build();
    StatusUpdate update =
        UPDATE.toBuilder().note(one).localNumber(other).papers(List.of(paper)).build();

    assertThat(DossierJson.DOSSIER.read(DossierJson.DOSSIER.write(dossier))).isEqualTo(dossier);
    assertThat(DossierJson.PROGRESS_STEP.read(DossierJson.PROGRESS_STEP.write(step)))
        .isEqualTo(step);
    assertThat(DossierJson.STATUS_UPDATE.read(DossierJson.STATUS_UPDATE.write(update)))
        .isEqualTo(update);
  }

  private static String text(String file) throws IOException {
    try (InputStream in =
        DossierJsonTest.class.getResourceAsStream("/json-form/v1/" + file + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
