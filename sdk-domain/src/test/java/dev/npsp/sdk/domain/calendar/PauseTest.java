package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Timeliness;
import dev.npsp.sdk.domain.VietnamTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PauseTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final WorkingCalendar calendar = WorkingCalendar.standard();

  private static Instant at(String local) {
    return VietnamTime.of(LocalDateTime.parse(local));
  }

  private static Timeliness.Step step(String status, String local) {
    return new Timeliness.Step(DossierStatus.of(status), at(local));
  }

  @Test
  void explain_withAPause_tellsWhatItAddsInBothLanguages() {
    DueDate due =
        calendar.explain(
            at("2026-11-02T09:00"),
            ProcessingTime.workingDays(5),
            List.of(Pause.between(at("2026-11-04T10:00"), at("2026-11-06T14:00"))));
    assertThat(due.pauses()).hasSize(1);
    assertThat(due.explanation(Locale.ENGLISH))
        .containsExactly(
            "Received on Monday 2026-11-02 at 09:00.",
            "Monday 2026-11-02: the day of receipt, not counted.",
            "Tuesday 2026-11-03 to Friday 2026-11-06: 4 working days counted, 1 left.",
            "Saturday 2026-11-07 to Sunday 2026-11-08: not counted (weekend).",
            "Monday 2026-11-09: 1 working day counted, 0 left.",
            "Without a pause due on Monday 2026-11-09 at 17:00.",
            "Paused from Wednesday 2026-11-04 at 10:00 to Friday 2026-11-06 at 14:00: 2 days added.",
            "Tuesday 2026-11-10 to Wednesday 2026-11-11: 2 working days counted, 0 left.",
            "Due on Wednesday 2026-11-11 at 17:00.");
    assertThat(due.explanation(VIETNAMESE))
        .endsWith(
            "Nếu không tạm dừng thì hẹn trả kết quả lúc 17:00 thứ Hai 09/11/2026.",
            "Tạm dừng từ 10:00 thứ Tư 04/11/2026 đến 14:00 thứ Sáu 06/11/2026: cộng thêm 2 ngày.",
            "Từ thứ Ba 10/11/2026 đến thứ Tư 11/11/2026: tính 2 ngày làm việc, còn 0 ngày.",
            "Hẹn trả kết quả lúc 17:00 thứ Tư 11/11/2026.");
  }

  @Test
  void explain_withAPauseOfHours_addsOfficeHoursOnly() {
    DueDate due =
        calendar.explain(
            at("2026-11-02T08:00"),
            ProcessingTime.of(BigDecimal.valueOf(8), ProcessingTime.Unit.WORKING_HOURS),
            List.of(
                Pause.between(at("2026-11-02T10:00"), at("2026-11-02T15:00")),
                Pause.between(at("2026-11-02T11:40"), at("2026-11-02T13:00")),
                Pause.between(at("2026-11-05T10:00"), at("2026-11-05T15:00"))));
    assertThat(due.explanation(Locale.ENGLISH))
        .contains(
            "Paused from Monday 2026-11-02 at 10:00 to Monday 2026-11-02 at 15:00: 3 h of office hours added.",
            "Paused from Thursday 2026-11-05 at 10:00 to Thursday 2026-11-05 at 15:00: nothing added.");
    assertThat(due.explanation(VIETNAMESE))
        .contains(
            "Tạm dừng từ 10:00 thứ Hai 02/11/2026 đến 15:00 thứ Hai 02/11/2026: cộng thêm 3 giờ làm việc.",
            "Tạm dừng từ 10:00 thứ Năm 05/11/2026 đến 15:00 thứ Năm 05/11/2026: không cộng thêm.");
    assertThat(due.due()).isEqualTo(at("2026-11-03T11:00"));
  }

  @Test
  void of_aHistory_findsFiveSixAndAnEightThatWentOn() {
    List<Pause> pauses =
        Pause.of(
            List.of(
                step("4", "2026-11-02T10:00"),
                step("2", "2026-11-02T09:00"),
                step("5", "2026-11-03T10:00"),
                step("5", "2026-11-03T11:00"),
                step("6", "2026-11-04T10:00"),
                step("4", "2026-11-05T10:00"),
                step("8", "2026-11-06T10:00"),
                step("4", "2026-11-09T10:00"),
                step("8", "2026-11-10T10:00")),
            at("2026-11-12T10:00"));
    assertThat(pauses)
        .extracting(pause -> pause.status().orElseThrow().code(), Pause::from, Pause::until)
        .containsExactly(
            tuple("5", at("2026-11-03T10:00"), at("2026-11-04T10:00")),
            tuple("6", at("2026-11-04T10:00"), at("2026-11-05T10:00")),
            tuple("8", at("2026-11-06T10:00"), at("2026-11-09T10:00")));
    assertThat(pauses).noneMatch(Pause::isOpen);
  }

  @Test
  void of_aHistoryThatStandsAtSix_isOpenAndTheDueMomentIsNotFinal() {
    List<Timeliness.Step> history =
        List.of(step("2", "2026-11-02T09:00"), step("6", "2026-11-04T10:00"));
    assertThat(Pause.of(history, at("2026-11-06T14:00")))
        .singleElement()
        .satisfies(
            pause -> {
              assertThat(pause.isOpen()).isTrue();
              assertThat(pause.until()).isEqualTo(at("2026-11-06T14:00"));
            });
    DueDate due =
        calendar
            .explain(history, ProcessingTime.workingDays(5), at("2026-11-06T14:00"))
            .orElseThrow();
    assertThat(due.due()).isEqualTo(at("2026-11-11T17:00"));
    assertThat(due.uncertainties())
        .extracting(Uncertainty::kind)
        .containsExactly(Uncertainty.Kind.STILL_PAUSED);
    assertThat(due.explanation(Locale.ENGLISH)).last().asString().startsWith("Not final: ");
    assertThat(due.explanation(VIETNAMESE)).last().asString().startsWith("Chưa chốt: ");
    assertThat(Pause.of(history, at("2026-11-04T09:59"))).isEmpty();
  }

  @Test
  void explain_ofAHistory_beginsAgainWithTheLastReceipt() {
    List<Timeliness.Step> history =
        List.of(
            step("1", "2026-10-30T20:00"),
            step("2", "2026-11-02T09:00"),
            step("5", "2026-11-03T10:00"),
            step("2", "2026-11-05T10:00"),
            step("4", "2026-11-05T11:00"));
    ProcessingTime time = ProcessingTime.workingDays(2);
    DueDate due = calendar.explain(history, time, at("2026-11-06T09:00")).orElseThrow();
    assertThat(due.received()).isEqualTo(at("2026-11-05T10:00"));
    assertThat(due.due()).as("Fri 6, Mon 9").isEqualTo(at("2026-11-09T17:00"));
    assertThat(calendar.explain(history, time, at("2026-11-01T09:00"))).isEmpty();
  }

  @Test
  void explain_ofAHistory_isNotMovedByAReceiptThatIsToldAgain() {
    List<Timeliness.Step> history =
        List.of(
            step("2", "2026-11-02T09:00"),
            step("2", "2026-11-05T10:00"),
            step("4", "2026-11-05T11:00"));
    DueDate due =
        calendar
            .explain(history, ProcessingTime.workingDays(2), at("2026-11-06T09:00"))
            .orElseThrow();
    assertThat(due.received()).isEqualTo(at("2026-11-02T09:00"));
    assertThat(due.due()).as("Tue 3, Wed 4").isEqualTo(at("2026-11-04T17:00"));
  }

  @Test
  void between_whenItEndsBeforeItBegins_isRefused() {
    assertThatThrownBy(() -> Pause.between(at("2026-11-05T10:00"), at("2026-11-05T09:00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends when it begins");
  }
}
