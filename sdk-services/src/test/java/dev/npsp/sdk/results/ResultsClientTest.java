package dev.npsp.sdk.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.MapiEnvironment;
import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.testing.Spellings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsClientTest {

  private static final ResultFile FILE = ResultFile.builder("/vidu/gp.pdf").build();

  @Test
  void find_ofTheSample_isTyped() {
    DigitisedResult result =
        client("/samples/store-KhoSoHoa-response.json").find(query()).items().get(0);

    assertThat(result.resultCode()).isEqualTo("KQ.G05.000002");
    assertThat(result.name()).isEqualTo("Giấy phép ví dụ");
    assertThat(result.number()).contains("01/GP");
    assertThat(result.agencyCodeText()).contains("000.00.00.G05");
    assertThat(result.files())
        .containsExactly(
            ResultFile.builder("/vidu/gp.pdf")
                .name("gp.pdf")
                .agencyCodeText("000.00.00.G05")
                .build());
  }

  @Test
  void find_goesToItsPathWithoutASession() {
    PortalOnPaper portal = PortalOnPaper.answering("{\"errorCode\":0}");

    assertThat(OverMapi.results(portal.context()).find(query()).items()).isEmpty();

    assertThat(portal.asked())
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.path()).isEqualTo("/kho/tracuu");
              assertThat(asked.body()).doesNotContain("session");
            });
  }

  @Test
  void find_whenTheRowsComeBareOrWrapped_readsThem_andNoOtherFormAsNothing() {
    String row = "{\"MaKetQua\":\"KQ1\",\"TenGiayTo\":\"Giấy\"}";
    for (String list : new String[] {"[" + row + "]", "{\"DanhSachGiayToKetQua\":" + row + "}"}) {
      Spellings.shapesOf(list)
          .keySet()
          .forEach(
              content ->
                  assertThat(answering("{\"errorCode\":0," + content + "}").find(query()).items())
                      .as(content)
                      .hasSize(1));
    }
    for (String content : Spellings.shapesOfNothing()) {
      assertThat(answering("{\"errorCode\":0," + content + "}").find(query()).items())
          .as(content)
          .isEmpty();
    }
    for (String content : Spellings.shapesNotKnown("[" + row + "]")) {
      assertThatThrownBy(() -> answering("{\"errorCode\":0," + content + "}").find(query()))
          .as(content)
          .isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Test
  void find_whenRefused_saysWhy() {
    assertThatThrownBy(() -> answering("{\"errorCode\":-1,\"message\":\"Sai mã\"}").find(query()))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, refused -> assertThat(refused.message()).isEqualTo("Sai mã"))
        .hasMessageNotContaining("Sai mã");
  }

  /** The text in each of the forms in which a file may come. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "JVBERi0xLjQK",
        "\"JVBERi0xLjQK\"",
        "JVBE\r\nRi0x\nLjQK\n",
        "\uFEFFJVBERi0xLjQK",
        "data:application/pdf;base64,JVBERi0xLjQK",
        "{\"errorCode\":0,\"result\":\"JVBERi0xLjQK\"}",
        "{\"error_code\":\"00\",\"message\":\"JVBERi0xLjQK\"}"
      })
  void download_inWhateverForm_isTheFile(String answer) {
    ResultDocument file = answering(answer).download(FILE);

    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("%PDF-1.4\n");
    assertThat(file.size()).isEqualTo(9);
    assertThat(file)
        .isEqualTo(ResultDocument.of(file.bytes()))
        .hasToString("ResultDocument(9 bytes)");
    assertThat(file.hashCode()).isEqualTo(ResultDocument.of(file.bytes()).hashCode());
  }

  @Test
  void download_whenAPageComes_namesWhoAnswered() {
    assertThatThrownBy(() -> answering("<html>Đăng nhập</html>").download(FILE))
        .isInstanceOf(AnsweredByIntermediary.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"\"",
        "không có",
        "[]",
        "{\"a\":1}",
        "null",
        "NotFound",
        "\"Khong co\"",
        "{\"errorCode\":0,\"message\":\"Success\",\"result\":null}"
      })
  void download_whenTheAnswerIsNoFile_isNotUnderstood(String answer) {
    assertThatThrownBy(() -> answering(answer).download(FILE))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void download_whenTheFileIsNotThere_isNotFound() {
    assertThatThrownBy(
            () -> answering("{\"errorCode\":-1,\"message\":\"File not found\"}").download(FILE))
        .isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void download_withoutAPath_neverLeaves() {
    PortalOnPaper portal = PortalOnPaper.answering("JVBERi0xLjQK");

    assertThatThrownBy(
            () -> OverMapi.results(portal.context()).download(ResultFile.builder(" ").build()))
        .isInstanceOf(InvalidRequest.class);
    assertThat(portal.asked()).isEmpty();
  }

  @Test
  void resultFileLimit_boundsWhatIsRead() {
    PortalOnPaper portal =
        PortalOnPaper.answering(Base64.getEncoder().encodeToString(new byte[200]));

    OverMapi.results(portal.context()).download(FILE);

    long twentyMiB = 20L * 1024 * 1024;
    assertThat(portal.longestReply()).isBetween(twentyMiB * 4 / 3, twentyMiB * 3 / 2);
    assertThatThrownBy(
            () ->
                MapiEnvironment.builder(URI.create("http://portal.invalid/"))
                    .resultFileLimit(0)
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void find_whenTheListIsAnEmptyText_isNothing() {
    for (String answer :
        new String[] {
          "{\"errorCode\":0,\"result\":\"\"}",
          "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":\"\"}}"
        }) {
      assertThat(answering(answer).find(query()).items()).as(answer).isEmpty();
    }
  }

  /** Whoever is told that nothing is there asks a citizen for the paper again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"DanhSachGiayToKetQua\":\"[ROW,ROW]\"}",
        "{\"DanhSachGiayToKetQua\":[\"ROW\",\"ROW\"]}",
        "{\"DanhSachGiayToKetQua\":[[ROW],null,[ROW]]}",
        "[{\"DanhSachGiayToKetQua\":[ROW]},{\"DanhSachGiayToKetQua\":[ROW]}]"
      })
  void find_whenTheRowsStandInTexts_readsThem(String result) {
    String row = "{\"MaKetQua\":\"KQ1\",\"TenGiayTo\":\"Giấy\"}";
    boolean isText = result.contains("\"[ROW") || result.contains("\"ROW");
    String answer =
        "{\"errorCode\":0,\"result\":"
            + result.replace("ROW", isText ? row.replace("\"", "\\\"") : row)
            + "}";

    assertThat(answering(answer).find(query()).items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"lỗi\"", "7", "true", "[\"lỗi\"]", "{\"a\":\"b\"}"})
  void find_whenWhatIsThereIsNoList_isNotUnderstood(String list) {
    String answer = "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":" + list + "}}";

    assertThatThrownBy(() -> answering(answer).find(query()))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "[null]", "\"[]\""})
  void find_whenTheListIsEmpty_isNothing(String list) {
    String answer = "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":" + list + "}}";

    assertThat(answering(answer).find(query()).items()).isEmpty();
  }

  @Test
  void push_ofTheLeast_sendsATextForEveryMember_once() {
    PortalOnPaper portal = PortalOnPaper.answering("{\"errorCode\":0}");

    OverMapi.results(portal.context()).push(issued().build());

    assertThat(portal.asked())
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.path()).isEqualTo("/kho/ketqua");
              assertThat(asked.body())
                  .contains("\"SoKyHieu\":\"\"", "\"NgayCap\":\"\"", "\"MaCSDLDaKetNoi\":\"\"")
                  .contains("\"HoSoCoThanhPhanSoHoa\":\"0\"", "\"DuocThanhToanTrucTuyen\":\"0\"")
                  .doesNotContain("null", "session");
            });
  }

  @Test
  void push_whenRefused_saysWhy() {
    assertThatThrownBy(
            () -> answering("{\"errorCode\":-1,\"message\":\"Sai mã\"}").push(issued().build()))
        .isInstanceOf(RefusedByPortal.class);
  }

  @Test
  void push_ofANameThatIsTooLong_neverLeaves() {
    PortalOnPaper portal = PortalOnPaper.answering("{\"errorCode\":0}");
    IssuedResult tooLong = issued().name("x".repeat(5001)).number("y".repeat(101)).build();

    assertThatThrownBy(() -> OverMapi.results(portal.context()).push(tooLong))
        .isInstanceOfSatisfying(
            InvalidRequest.class, invalid -> assertThat(invalid.violations()).hasSize(2));
    assertThat(portal.asked()).isEmpty();
  }

  @Test
  void toString_ofAnIssuedResult_showsNoPaper() {
    assertThat(issued().number("01/GP").fileName("an.pdf").build().toString())
        .doesNotContain("Giấy", "01/GP", "an.pdf");
  }

  private static IssuedResult.Builder issued() {
    return IssuedResult.builder(
        DossierCode.of("000.00.00.G05-240105-00001"),
        ProcedureCode.of("2.000000"),
        AgencyCode.of("000.00.00.G05"),
        "KQ.G05.000002",
        "Giấy phép");
  }

  @Test
  void toString_ofAQuery_showsNobody() {
    assertThat(query().toString()).doesNotContain("Nguyễn", "001000000000");
  }

  private static ResultQuery query() {
    return ResultQuery.builder(
            PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
        .build();
  }

  private static ResultsClient client(String sample) {
    return OverMapi.results(PortalOnPaper.answeringSample(sample).context());
  }

  private static ResultsClient answering(String answer) {
    return OverMapi.results(PortalOnPaper.answering(answer).context());
  }
}
