package dev.npsp.sdk.procedures.internal.mapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.LegalBasis;
import dev.npsp.sdk.procedures.PaperCase;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureField;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.ProcessingOption;
import dev.npsp.sdk.procedures.ResponsibleAgency;
import dev.npsp.sdk.procedures.Step;
import dev.npsp.sdk.procedures.StepCase;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureSummaryRow;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureMappingTest {

  private static final ProcedureCode SAMPLE = ProcedureCode.of("2.000000");
  private static final ProcedureCode WHOLE = ProcedureCode.of("1.002809.000.00.00.H99");

  @Test
  void toWire_code_isTheParameterOfLayThuTuc() {
    byte[] written = new Json().write(ProcedureMapping.toWire(SAMPLE));

    assertThat(new String(written, UTF_8)).isEqualTo("{\"maTTHC\":\"2.000000\"}");
  }

  @Test
  void procedure_ofTheSample_isWhole() throws JsonUnreadable {
    Procedure procedure = sample();

    assertThat(procedure.code()).isEqualTo(SAMPLE);
    assertThat(procedure.name()).isEqualTo("Thủ tục ví dụ A");
    assertThat(procedure.portalId()).contains("100001");
    assertThat(procedure.type()).contains("0");
    assertThat(procedure.isPublic()).isTrue();
    assertThat(procedure.conditions()).contains("Không");
    assertThat(procedure.keywords()).isEmpty();
    assertThat(procedure.description()).isEmpty();
    assertThat(procedure.receptionAddress()).contains("Bộ phận một cửa ví dụ");
    assertThat(procedure.announcement().agency()).contains(AgencyCode.of("000.00.00.G05"));
    assertThat(procedure.announcement().decision()).contains("01/QĐ-VD");
    assertThat(procedure.announcement().decisionId()).contains("200002");
    assertThat(procedure.levels())
        .singleElement()
        .satisfies(
            level -> {
              assertThat(level.level()).contains(AdministrativeLevel.MINISTRY);
              assertThat(level.name()).isEqualTo("Cấp Bộ");
            });
    assertThat(procedure.audienceNote()).contains("Tổ chức, cá nhân");
    assertThat(procedure.audiences())
        .singleElement()
        .satisfies(
            audience -> {
              assertThat(audience.code()).isEqualTo("1");
              assertThat(audience.name()).isEqualTo("Công dân Việt Nam");
            });
    assertThat(procedure.steps())
        .singleElement()
        .satisfies(steps -> assertThat(steps.caseName()).isEmpty());
    assertThat(procedure.steps().get(0).steps())
        .extracting(Step::text)
        .containsExactly("Bước 1: nộp hồ sơ", "Bước 2: nhận kết quả");
    assertThat(procedure.agencies().executing())
        .extracting(ResponsibleAgency::code)
        .containsExactly(AgencyCode.tryParse("000.00.00.G05"));
    assertThat(procedure.agencies().competent()).isEmpty();
    assertThat(procedure.agencies().delegated()).isEmpty();
    assertThat(procedure.agencies().coordinating()).isEmpty();
    assertThat(procedure.results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.code()).contains("KQ.G05.000002");
              assertThat(result.name()).isEqualTo("Giấy phép ví dụ");
              assertThat(result.file()).isEmpty();
            });
    assertThat(procedure.legalBases())
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.number()).contains("01/2020/NĐ-VD");
              assertThat(basis.title()).isEqualTo("Nghị định ví dụ");
              assertThat(basis.issuedBy()).contains("Chính phủ");
              assertThat(basis.issuedOn()).isEmpty();
              assertThat(basis.uri()).isEmpty();
            });
    assertThat(procedure.relatedProcedures())
        .containsExactly(ProcedureSummary.builder("2.000001", "").build());
    assertThat(procedure.linkedProcedures()).isEmpty();
    assertThat(procedure.additional()).isEmpty();
  }

  @Test
  void procedure_ofTheSample_hasItsChannelsAndFees() throws JsonUnreadable {
    Procedure procedure = sample();

    Channel counter = procedure.channel(Channel.Kind.IN_PERSON).orElseThrow();
    assertThat(counter.processingTime()).hasToString("5 working days");
    assertThat(counter.fees()).hasToString("[Charge: 50,000 VND]");
    Channel online = procedure.channel(Channel.Kind.ONLINE).orElseThrow();
    assertThat(online.processingTime()).isEqualTo(ProcessingTime.workingDays(5));
    Fee fee = online.fees().get(0);
    assertThat(fee.kind()).contains(Fee.Kind.FEE);
    assertThat(fee.kindText()).contains("1'");
    assertThat(fee.isFree()).isTrue();
    assertThat(fee.amountText()).contains("không");
    assertThat(fee.note()).contains("quirk: text amount, stray quote");
    assertThat(fee.file()).isEmpty();
    assertThat(procedure.channel(Channel.Kind.POST)).isEmpty();
    assertThat(procedure.fees()).hasSize(2);
  }

  @Test
  void procedure_ofTheSample_hasItsPapers() throws JsonUnreadable {
    PaperRequirement paper = sample().papers().get(0).papers().get(0);

    assertThat(paper.code()).contains("KQ.G05.000001");
    assertThat(paper.name()).isEqualTo("Đơn đề nghị");
    assertThat(paper.originals()).hasValue(1);
    assertThat(paper.copies()).hasValue(0);
    assertThat(paper.replacedByResult()).isEmpty();
    assertThat(paper.form().orElseThrow().name()).contains("Mau01.docx");
    assertThat(paper.form().orElseThrow().uri())
        .contains(URI.create("https://example.invalid/mau01.docx"));
  }

  @Test
  void reference_ofTheSample_namesCodeNameAndField() throws JsonUnreadable {
    var reference = sample().reference();

    assertThat(reference.code()).isEqualTo(SAMPLE);
    assertThat(reference.name()).isEqualTo("Thủ tục ví dụ A");
    assertThat(reference.fieldCode()).isEqualTo("G05-XX01");
    assertThat(reference.fieldName()).isEqualTo("Lĩnh vực ví dụ");
  }

  @Test
  void procedure_withEverything_keepsEveryScalar() throws JsonUnreadable {
    Procedure procedure = whole();

    assertThat(procedure.code()).isEqualTo(WHOLE);
    assertThat(procedure.portalId()).contains("100002");
    assertThat(procedure.type()).contains("1");
    assertThat(procedure.state()).contains("0");
    assertThat(procedure.isPublic()).isFalse();
    assertThat(procedure.description()).contains("Đổi giấy phép lái xe");
    assertThat(procedure.keywords()).contains("giấy phép; lái xe");
    assertThat(procedure.announcement().agencyCodeText()).contains("Bộ Ví dụ");
    assertThat(procedure.announcement().agency()).isEmpty();
    assertThat(procedure.agencies().executingNote()).contains("Sở Ví dụ");
    assertThat(procedure.agencies().competentNote()).contains("Giám đốc Sở Ví dụ");
    assertThat(procedure.additional()).isEmpty();
  }

  @Test
  void procedure_withEverything_keepsWhatStandsInsideLevels() throws JsonUnreadable {
    var levels = whole().levels();

    assertThat(levels.get(0).agencyNote()).contains("Sở Ví dụ");
    assertThat(levels.get(0).receptionAddress()).contains("Số 1 đường Ví dụ");
    assertThat(levels.get(1).level()).contains(AdministrativeLevel.of("9"));
    assertThat(levels.get(1).level().orElseThrow().isKnown()).isFalse();
  }

  @Test
  void procedure_withOneObjectForAnArray_readsTheObject() throws JsonUnreadable {
    Procedure procedure = whole();

    assertThat(procedure.fields())
        .singleElement()
        .extracting(ProcedureField::code)
        .isEqualTo("G05-XX02");
    assertThat(procedure.agencies().competent())
        .singleElement()
        .satisfies(
            agency -> {
              assertThat(agency.code()).isEmpty();
              assertThat(agency.codeText()).isEqualTo("không có mã");
            });
    assertThat(procedure.agencies().coordinating().get(0).codeText()).isEmpty();
  }

  @Test
  void procedure_withRelatedProceduresAsCodesOrRows_readsBoth() throws JsonUnreadable {
    Procedure procedure = whole();

    assertThat(procedure.relatedProcedures())
        .containsExactly(
            ProcedureSummary.builder("2.000001", "").build(),
            ProcedureSummary.builder("2.000002", "Thủ tục khác").build());
    assertThat(procedure.linkedProcedures())
        .containsExactly(ProcedureSummary.builder("2.000003", "").build());
  }

  @Test
  void procedure_withCases_groupsStepsAndPapers() throws JsonUnreadable {
    Procedure procedure = whole();

    assertThat(procedure.steps())
        .extracting(StepCase::caseName)
        .extracting(name -> name.orElse(""))
        .containsExactly("Nộp trực tiếp", "Nộp trực tuyến");
    assertThat(procedure.steps().get(1).steps()).isEmpty();
    assertThat(procedure.papers())
        .extracting(PaperCase::caseName)
        .extracting(name -> name.orElse(""))
        .containsExactly("Đổi do hỏng");
  }

  @Test
  void papers_withCountsAsText_keepTheRawText() throws JsonUnreadable {
    List<PaperRequirement> papers = whole().papers().get(0).papers();

    assertThat(papers.get(0).originals()).hasValue(0);
    assertThat(papers.get(0).copies()).hasValue(1);
    assertThat(papers.get(0).copiesText()).contains("01 bản");
    assertThat(papers.get(0).form()).isEmpty();
    assertThat(papers.get(0).replacedByResult()).contains("KQ.G07.000122");
    assertThat(papers.get(1).code()).isEmpty();
    assertThat(papers.get(1).originals()).isEmpty();
    assertThat(papers.get(1).originalsText()).contains("2-3");
    assertThat(papers.get(1).copies()).hasValue(0);
    assertThat(papers.get(1).form().orElseThrow().uri()).isEmpty();
    assertThat(papers.get(1).form().orElseThrow().address()).contains("xem tại bộ phận một cửa");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 200.000 đồng/hồ sơ, false",
    "0 đồng, Mức 1: 50.000, false",
    "0, Không thu, true",
    "miễn phí, Theo Thông tư 85/2019, true"
  })
  void fees_whenANoteNamesAPriceBesideAZero_areNotFree(String amount, String note, boolean isFree)
      throws JsonUnreadable {
    Procedure procedure =
        read(
            "{\"result\":[{\"MATTHC\":\"2.000488\",\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"1\",\"THOIGIAN\":[{"
                + "\"PHILEPHI\":[{\"MAPHILEPHI\":\"1\",\"SOTIEN\":\"%s\",\"MOTA\":\"%s\"}]}]}]}]}"
                    .formatted(amount, note),
            ProcedureCode.of("2.000488"));

    assertThat(procedure.fees().get(0).isFree()).isEqualTo(isFree);
    assertThat(procedure.fees().get(0).amountText()).contains(amount);
  }

  @Test
  void fees_whenAmountIsText_keepTheRawText() throws JsonUnreadable {
    List<Fee> fees = whole().channel(Channel.Kind.ONLINE).orElseThrow().fees();

    assertThat(fees.get(0).amount()).contains(Vnd.of(115_000));
    assertThat(fees.get(0)).hasToString("Charge: 115,000 VND");
    assertThat(fees.get(0).file().orElseThrow().uri())
        .contains(URI.create("https://example.invalid/bieu%20phi.pdf"));
    assertThat(fees.get(1).kind().orElseThrow().isKnown()).isFalse();
    assertThat(fees.get(1).amount()).isEmpty();
    assertThat(fees.get(1).isFree()).isFalse();
    assertThat(fees.get(1)).hasToString("Fee kind 7: \"Theo quy định\"");
  }

  @Test
  void processingTime_whenOptionsAreEquallyLong_isThatTime() throws JsonUnreadable {
    Channel online = whole().channel(Channel.Kind.ONLINE).orElseThrow();

    assertThat(online.options()).hasSize(2);
    assertThat(online.processingTime()).hasToString("5 working days");
    assertThat(online.options().get(0).note()).contains("Kể từ ngày nhận đủ hồ sơ");
  }

  @Test
  void processingTime_whenOptionsDifferOrAreMissing_refusesToGuess() throws JsonUnreadable {
    Channel post = whole().channel(Channel.Kind.POST).orElseThrow();
    Channel counter = whole().channel(Channel.Kind.IN_PERSON).orElseThrow();

    assertThat(post.options())
        .extracting(ProcessingOption::time)
        .extracting(ProcessingTime::amount)
        .extracting(amount -> amount.orElse(null))
        .containsExactly(new BigDecimal("5"), new BigDecimal("0.5"), null);
    assertThat(post.processingTimes().get(2).text()).isEqualTo("Trong ngày");
    assertThatThrownBy(post::processingTime)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("options()");
    assertThatThrownBy(counter::processingTime).isInstanceOf(NoSuchElementException.class);
    assertThat(counter.fees()).isEmpty();
  }

  @Test
  void legalBases_whenDaysAreText_keepTheRawText() throws JsonUnreadable {
    List<LegalBasis> bases = whole().legalBases();

    assertThat(bases.get(0).issuedOn()).contains(LocalDate.of(2021, 4, 15));
    assertThat(bases.get(0).effectiveFrom()).contains(LocalDate.of(2021, 6, 1));
    assertThat(bases.get(0).uri()).contains(URI.create("https://example.invalid/vb"));
    assertThat(bases.get(1).issuedOn()).isEmpty();
    assertThat(bases.get(1).issuedOnText()).contains("tháng 4 năm 2008");
    assertThat(bases.get(1).number()).isEmpty();
  }

  @Test
  void procedure_withUnknownMembers_keepsThemAtEveryLevel() throws JsonUnreadable {
    Procedure procedure =
        read(
            """
            {"result": [{"MATTHC": "2.000000", "MUCDO": 4, "DICHVU": {"MADVC": "2.000000.01"},
              "XOA": null, "COQUANPHOIHOP": {"TENDONVI": "A", "GHICHU": "khi cần"},
              "CACHTHUCTHUCHIEN": [{"KENH": "2", "THOIGIAN": {"PHILEPHI": [{"NGAY": true}]}}]}]}
            """,
            SAMPLE);

    assertThat(procedure.additional())
        .containsEntry("MUCDO", "4")
        .containsEntry("DICHVU", "{\"MADVC\":\"2.000000.01\"}")
        .hasSize(2);
    assertThat(procedure.agencies().coordinating().get(0).additional())
        .containsEntry("GHICHU", "khi cần");
    assertThat(procedure.fees().get(0).additional()).containsEntry("NGAY", "true");
  }

  @Test
  void procedure_whenNothingButTheCodeIsThere_isEmptyElsewhere() throws JsonUnreadable {
    Procedure procedure = read("{\"result\":{\"matthc\":\"2.000000\"}}", SAMPLE);

    assertThat(procedure)
        .isEqualTo(Procedure.builder(SAMPLE, "").build())
        .satisfies(p -> assertThat(p.channels()).isEmpty());
  }

  @Test
  void procedure_whenItsCodeCannotBeRead_hasTheCodeAskedFor() throws JsonUnreadable {
    assertThat(read("{\"result\":[{\"MATTHC\":\"?\",\"TENTTHC\":\"A\"}]}", SAMPLE).code())
        .isEqualTo(SAMPLE);
  }

  @Test
  void procedure_whenSeveralRowsCome_isTheOneAskedFor() throws JsonUnreadable {
    String answer =
        "{\"result\":[{\"MATTHC\":\"2.000009\",\"TENTTHC\":\"B\"},{\"MATTHC\":2.000000,\"TENTTHC\":\"A\"}]}";

    assertThat(read(answer, SAMPLE).name()).isEqualTo("A");
    assertThat(read(answer, ProcedureCode.of("2.000009")).name()).isEqualTo("B");
  }

  @Test
  void procedure_whenResultIsEmptyInAnyWay_isAbsent() throws JsonUnreadable {
    for (String result : List.of("[]", "null", "\"\"", "[{}]", "[null]", "{}", "[[]]")) {
      byte[] answer = ("{\"error_code\":0,\"result\":" + result + "}").getBytes(UTF_8);
      assertThat(ProcedureMapping.procedure(SAMPLE, Sample.rows(answer, ProcedureRow.class)))
          .as(result)
          .isEmpty();
    }
  }

  @Test
  void summaries_ofTheSample_areTheRows() throws JsonUnreadable {
    List<ProcedureSummary> rows =
        ProcedureMapping.summaries(
            Sample.rows("/samples/mapi-LayDanhSachTTHC-response.json", ProcedureSummaryRow.class));

    assertThat(rows)
        .containsExactly(
            ProcedureSummary.builder("2.000000", "Thủ tục ví dụ A").build(),
            ProcedureSummary.builder("1.000000.000.00.00.H99", "Thủ tục ví dụ B").build());
    assertThat(rows.get(1).code()).contains(ProcedureCode.of("1.000000.000.00.00.H99"));
  }

  @Test
  void summaries_whenACodeIsMalformed_keepTheRow() throws JsonUnreadable {
    String answer =
        "{\"result\":[{\"MATTHC\":\"T-VDU-1\",\"TENTTHC\":\"Cũ\",\"TRANGTHAI\":1},{},null,{\"MATTHC\":\"2.000000\"}]}";
    List<ProcedureSummary> rows =
        ProcedureMapping.summaries(Sample.rows(answer.getBytes(UTF_8), ProcedureSummaryRow.class));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).code()).isEmpty();
    assertThat(rows.get(0).codeText()).isEqualTo("T-VDU-1");
    assertThat(rows.get(0).additional()).containsEntry("TRANGTHAI", "1");
    assertThat(rows.get(1).name()).isEmpty();
  }

  private static Procedure sample() throws JsonUnreadable {
    return read(new String(Sample.bytes("/samples/mapi-LayThuTuc-response.json"), UTF_8), SAMPLE);
  }

  private static Procedure whole() throws JsonUnreadable {
    return read(
        new String(Sample.bytes("/samples/mapi-LayThuTuc-response-everything.json"), UTF_8), WHOLE);
  }

  private static Procedure read(String answer, ProcedureCode asked) throws JsonUnreadable {
    return ProcedureMapping.procedure(
            asked, Sample.rows(answer.getBytes(UTF_8), ProcedureRow.class))
        .orElseThrow();
  }
}
