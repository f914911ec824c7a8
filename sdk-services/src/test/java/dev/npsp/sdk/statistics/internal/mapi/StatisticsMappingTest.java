package dev.npsp.sdk.statistics.internal.mapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.Opinions;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsMappingTest {

  private static final Json JSON = new Json();
  private static final ReportingAgency AGENCY =
      ReportingAgency.of(AgencyCode.of("000.00.00.G05"), "Bộ Ví dụ");

  private static Figure figure(int count) {
    return Figure.of(
        IntStream.range(0, count)
            .mapToObj(n -> DossierCode.of("000.00.00.G05-261001-%05d".formatted(n)))
            .toList());
  }

  private static MonthlyReport report() {
    return MonthlyReport.builder(AGENCY, YearMonth.of(2024, 1))
        .received(figure(30))
        .carriedOver(figure(10))
        .handledOnTime(figure(20))
        .handledLate(figure(1))
        .openWithinTime(figure(19))
        .openOverdue(Figure.NONE)
        .build();
  }

  private static String written(MonthlyReport report) {
    return new String(JSON.write(StatisticsMapping.reports(List.of(report))), UTF_8);
  }

  private static String written(RatingReport report) {
    return new String(JSON.write(StatisticsMapping.ratings(List.of(report))), UTF_8);
  }

  private static RatingReport ratings(Opinions opinions) {
    return RatingReport.builder(AGENCY, YearMonth.of(2024, 1), ProcedureCode.of("2.000000"))
        .handling(opinions)
        .service(opinions)
        .build();
  }

  /** The members, their order, that all are text and "0" without a sign: the sheet. */
  @Test
  void report_hasTheMembersOfTheSheetInItsOrder_allText() {
    assertThat(written(report()))
        .isEqualTo(
            "{\"data\":[{\"Thang\":\"1\",\"Nam\":\"2024\",\"SoNhanTrongKy\":\"30\",\"SoTonKyTruoc\":\"10\","
                + "\"TongSoXuLy\":\"40\",\"TongDaXuLy\":\"21\",\"TongXuLyDungHan\":\"20\","
                + "\"PhanTramXuLyDungHan\":\"95.24\",\"TongXuLyTreHan\":\"1\",\"PhanTramXuLyTreHan\":\"4.76\","
                + "\"TongChuaXuLy\":\"19\",\"TongChuaXuLyTrongHan\":\"19\",\"PhanTramChuaXuLyTrongHan\":\"100\","
                + "\"TongChuaXuLyTreHan\":\"0\",\"PhanTramChuaXuLyTreHan\":\"0\",\"GhiChu\":\"\",\"Madonvi\":\"000.00.00.G05\",\"TenDonVi\":\"Bộ"
                + " Ví dụ\",\"LoaiThongKe\":\"1\"}]}");
  }

  @Test
  void report_whenRevised_saysSoInItsNote() {
    MonthlyReport first = report();
    MonthlyReport second = first.asRevisionOf(first, "Sót hồ sơ");

    assertThat(written(second)).contains("\"GhiChu\":\"Điều chỉnh lần 1: Sót hồ sơ\"");
    assertThat(written(second.asRevisionOf(second, "").toBuilder().note("").build()))
        .contains("\"GhiChu\":\"Điều chỉnh lần 2\"");
  }

  @Test
  void report_whenItsTextsAreDecomposed_isWrittenComposed() {
    MonthlyReport decomposed =
        report().toBuilder()
            .agency(
                ReportingAgency.of(
                    AGENCY.code(), Normalizer.normalize("Bộ Ví dụ", Normalizer.Form.NFD)))
            .note(Normalizer.normalize("Số liệu đủ", Normalizer.Form.NFD))
            .build();

    assertThat(written(decomposed))
        .isEqualTo(written(report().toBuilder().note("Số liệu đủ").build()));
  }

  @Test
  void ratings_areTheSampleByteForByte() throws IOException {
    assertThat(written(ratings(Opinions.of(figure(17), figure(2), figure(1)))))
        .isEqualTo(dataOfTheSample());
  }

  @Test
  void ratings_whenNobodySaidAnything_areZero() {
    assertThat(written(ratings(Opinions.of(Figure.NONE, Figure.NONE, Figure.NONE))))
        .contains("\"TongSoNguoiDanhGia\":0")
        .contains("\"PhanTramDanhGiaRatHaiLong\":\"0%\"")
        .contains("\"PhanTramDanhGiaDichVuChuaHaiLong\":\"0%\"");
  }

  private static String dataOfTheSample() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in =
        StatisticsMappingTest.class.getResourceAsStream(
            "/samples/mapi-DongBoDanhGia-request.json")) {
      ObjectNode whole = (ObjectNode) mapper.readTree(Objects.requireNonNull(in));
      whole.remove(List.of("session", "madonvi", "service"));
      return mapper.writeValueAsString(whole);
    }
  }
}
