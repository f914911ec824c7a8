package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.VietnamTime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final WorkingCalendar calendar = WorkingCalendar.standard();

  private static Instant at(String local) {
    return VietnamTime.of(LocalDateTime.parse(local));
  }

  private static ProcessingTime time(String amount, Unit unit) {
    return ProcessingTime.of(new BigDecimal(amount), unit);
  }

  @Test
  void explain_overTet_tellsEachStepInEnglish() {
    DueDate due = calendar.explain(at("2025-01-24T15:00"), time("40", Unit.WORKING_HOURS));
    assertThat(due.due()).isEqualTo(at("2025-02-07T15:00"));
    assertThat(due.isCertain()).isTrue();
    assertThat(due.explanation(Locale.ENGLISH))
        .containsExactly(
            "Received on Friday 2025-01-24 at 15:00.",
            "Friday 2025-01-24 at 15:00 to 17:00: 2 h of office hours counted, 38 h left.",
            "Saturday 2025-01-25 to Sunday 2025-02-02: not counted (weekend, 28th of the last lunar month, "
                + "Lunar New Year's Eve, Lunar New Year, Second Day of Lunar New Year, Third Day of Lunar New Year).",
            "Monday 2025-02-03 at 07:00 to Friday 2025-02-07 at 15:00: 38 h of office hours counted, 0 h left.",
            "Due on Friday 2025-02-07 at 15:00.");
  }

  @Test
  void explain_inDays_tellsEachStepInVietnamese() {
    DueDate due = calendar.explain(at("2024-04-26T09:00"), ProcessingTime.workingDays(3));
    assertThat(due.explanation(VIETNAMESE))
        .containsExactly(
            "Tiếp nhận lúc 09:00 thứ Sáu 26/04/2024.",
            "Không tính ngày tiếp nhận, thứ Sáu 26/04/2024.",
            "Từ thứ Bảy 27/04/2024 đến thứ Tư 01/05/2024: không tính (cuối tuần, Nghỉ hoán đổi, "
                + "Ngày Chiến thắng 30/4, Ngày Quốc tế lao động).",
            "Từ thứ Năm 02/05/2024 đến thứ Bảy 04/05/2024: tính 3 ngày làm việc, còn 0 ngày (thứ Bảy 04/05/2024: Làm bù cho ngày 29/4/2024).",
            "Hẹn trả kết quả lúc 17:00 thứ Bảy 04/05/2024.");
  }

  @Test
  void explain_outsideOfficeHoursAndOffARestDay_tellsBoth() {
    assertThat(
            calendar
                .explain(at("2020-01-22T17:30"), time("1.5", Unit.HOURS))
                .explanation(Locale.ENGLISH))
        .contains(
            "The office is closed then (29 of Lunar New Year, Lunar New Year's Eve, Lunar New Year, "
                + "Second Day of Lunar New Year, Third Day of Lunar New Year, Fourth Day of Lunar New Year, "
                + "Fifth Day of Lunar New Year): the time runs from its next opening, Thursday 2020-01-30 at 07:00.",
            "Thursday 2020-01-30 at 07:00 to 08:30: 1 h 30 min of office hours counted, 0 h left.");
    DueDate moved = calendar.explain(at("2024-05-30T10:00"), ProcessingTime.days(2));
    assertThat(moved.explanation(Locale.ENGLISH))
        .contains(
            "Friday 2024-05-31 to Saturday 2024-06-01: 2 days of the calendar counted, rest days included.",
            "Saturday 2024-06-01 to Sunday 2024-06-02: rest (weekend); moved on to the next working day.");
    assertThat(moved.explanation(VIETNAMESE))
        .contains(
            "Từ thứ Sáu 31/05/2024 đến thứ Bảy 01/06/2024: tính 2 ngày theo lịch, kể cả ngày nghỉ.",
            "Từ thứ Bảy 01/06/2024 đến Chủ nhật 02/06/2024: ngày nghỉ (cuối tuần); chuyển sang ngày làm việc kế tiếp.");
    assertThat(
            calendar
                .explain(at("2024-06-01T20:00"), time("61", Unit.MINUTES))
                .explanation(VIETNAMESE))
        .contains(
            "Ngoài giờ làm việc: thời hạn được tính từ đầu giờ làm việc kế tiếp, 07:00 thứ Hai 03/06/2024.",
            "Từ 07:00 thứ Hai 03/06/2024 đến 08:01 thứ Hai 03/06/2024: tính 1 giờ 1 phút làm việc, còn 0 giờ.");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03T10:00, 2, WEEKS, 2025-03-17T17:00",
    "2025-01-31T10:00, 1, MONTHS, 2025-02-28T17:00", // the last day of a shorter month
    "2024-12-31T10:00, 4, MONTHS, 2025-05-05T17:00", // Wed 30 Apr, Thu, swapped Fri, weekend
    "2019-05-15T10:00, 2, YEARS, 2021-05-17T17:00", // a Saturday
    "2025-03-03T10:00, 2.5, WORKING_DAYS, 2025-03-06T11:00", // Wed 17:00, then 4 h
    "2025-03-03T10:00, 1.5, DAYS, 2025-03-05T17:00", // begun days count
    "2025-03-03T10:00, 0.5, DAYS, 2025-03-03T16:00", // 1.5 h before lunch, 2.5 after
    "2025-03-03T10:00, 0, WORKING_DAYS, 2025-03-03T10:00",
    "2025-03-01T10:00, 0, DAYS, 2025-03-03T07:00",
    "2025-03-03T10:00, 0, WEEKS, 2025-03-03T10:00",
    "2025-03-03T10:00, 90, MINUTES, 2025-03-03T11:30",
    "2025-03-03T10:00, 2, HOURS, 2025-03-03T14:00",
  })
  void due_inEveryUnit_isAsTheRulesSay(String received, String amount, String unit, String due) {
    Unit known =
        switch (unit) {
          case "WEEKS" -> Unit.WEEKS;
          case "MONTHS" -> Unit.MONTHS;
          case "YEARS" -> Unit.YEARS;
          case "WORKING_DAYS" -> Unit.WORKING_DAYS;
          case "DAYS" -> Unit.DAYS;
          case "MINUTES" -> Unit.MINUTES;
          default -> Unit.HOURS;
        };
    assertThat(VietnamTime.local(calendar.due(at(received), time(amount, known))))
        .isEqualTo(LocalDateTime.parse(due));
  }

  @Test
  void due_whenTheTimeIsNoNumberOfAKnownUnit_saysWhatToDo() {
    ProcessingTime words = ProcessingTime.builder("ngay sau khi nhận hồ sơ").build();
    ProcessingTimeNotUnderstood odd =
        catchThrowableOfType(
            ProcessingTimeNotUnderstood.class, () -> calendar.due(at("2025-03-03T10:00"), words));
    assertThat(odd.text()).isEqualTo("ngay sau khi nhận hồ sơ");
    assertThat(odd).hasMessageContaining("is no number. Remedy: ask the office");
    assertThat(odd.remedy()).contains("ProcessingTime.workingDays(5)");
    assertThatThrownBy(() -> calendar.due(at("2025-03-03T10:00"), time("3", Unit.of("kỳ"))))
        .isInstanceOf(ProcessingTimeNotUnderstood.class)
        .hasMessageContaining("unit that is not known");
    ProcessingTime five = ProcessingTime.builder("5").amount(BigDecimal.valueOf(5)).build();
    assertThatThrownBy(() -> calendar.due(at("2025-03-03T10:00"), five))
        .isInstanceOf(ProcessingTimeNotUnderstood.class)
        .hasMessageContaining("unit that is not known");
    assertThatThrownBy(() -> calendar.due(at("2025-03-03T10:00"), time("0.5", Unit.MONTHS)))
        .isInstanceOf(ProcessingTimeNotUnderstood.class)
        .hasMessageContaining("not equally long");
    assertThatThrownBy(() -> calendar.due(at("2025-03-03T10:00"), time("1e9", Unit.MINUTES)))
        .isInstanceOf(ProcessingTimeNotUnderstood.class)
        .hasMessageContaining("longer than any");
  }

  @Test
  void due_beyondTheNotices_whenTheHostRefusesThem_saysSoInsteadOfGuessing() {
    WorkingCalendar strict = WorkingCalendar.builder().refuseUnknownYears().build();
    Instant lastWorkingDay = at("2027-12-30T10:00");
    assertThat(strict.due(lastWorkingDay, ProcessingTime.workingDays(1)))
        .isEqualTo(at("2027-12-31T17:00"));
    YearNotKnown unknown =
        catchThrowableOfType(
            YearNotKnown.class, () -> strict.due(lastWorkingDay, ProcessingTime.workingDays(2)));
    assertThat(unknown.year()).isEqualTo(2028);
    assertThat(unknown)
        .hasMessageContaining("The holidays of 2028 are not known; those of 2019 to 2027 are.");
    assertThat(unknown.remedy()).contains("Holidays.read(path)", "refuseUnknownYears()");
    assertThatThrownBy(() -> strict.isOpen(at("2018-12-31T10:00")))
        .isInstanceOf(YearNotKnown.class);
    assertThatThrownBy(() -> calendar.due(lastWorkingDay, time("99999", Unit.YEARS)))
        .as("beyond the lunar calendar")
        .isInstanceOf(YearNotKnown.class);
  }

  @Test
  void due_beyondTheNotices_estimatesAndSaysSo() {
    DueDate due = calendar.explain(at("2027-12-30T10:00"), ProcessingTime.workingDays(3));
    assertThat(due.due())
        .as("Fri 31; Sat 1 Jan, made up for on Mon 3; Tue 4, Wed 5")
        .isEqualTo(at("2028-01-05T17:00"));
    assertThat(due.isCertain()).isFalse();
    assertThat(due.uncertainties())
        .extracting(Uncertainty::kind)
        .containsExactly(Uncertainty.Kind.YEAR_ESTIMATED);
    assertThat(due.uncertainties()).extracting(Uncertainty::year).containsExactly(2028);
    assertThat(due.explanation(Locale.ENGLISH))
        .endsWith(
            "An estimate: there is no notice of the holidays of 2028 yet; the days that the law fixes are known, "
                + "Tết and the second National Day are estimated, swapped days are missing.");
    assertThat(due.explanation(VIETNAMESE)).last().asString().startsWith("Ước tính: ");
  }

  @Test
  void due_overTetOfAYearWithoutANotice_namesTheEstimatedDays() {
    DueDate due = calendar.explain(at("2028-01-21T09:00"), ProcessingTime.workingDays(1));
    assertThat(due.due())
        .as("Fri 21; Mon 24 to Fri 28 as the pattern has it; Mon 31")
        .isEqualTo(at("2028-01-31T17:00"));
    assertThat(due.uncertainties())
        .extracting(Uncertainty::kind)
        .containsExactly(
            Uncertainty.Kind.YEAR_ESTIMATED,
            Uncertainty.Kind.USED_UNVERIFIED,
            Uncertainty.Kind.USED_UNVERIFIED);
    assertThat(due.explanation(VIETNAMESE))
        .anyMatch(line -> line.contains("Mùng 1 Tết Nguyên đán"));
  }

  @Test
  void due_whenARowIsAnEstimate_countsWithItAndSaysSo() {
    DueDate due = calendar.explain(at("2027-09-01T16:00"), time("2", Unit.HOURS));
    assertThat(due.due()).as("2 and 3 September, a weekend").isEqualTo(at("2027-09-06T08:00"));
    assertThat(due.uncertainties())
        .extracting(Uncertainty::toString)
        .containsExactly(
            "Not certain: Friday 2027-09-03 (National Day (second day; estimate)) is not verified; it was counted with.");
    WorkingCalendar strict = WorkingCalendar.builder().trust(Confidence.HIGH).build();
    assertThat(strict.explain(at("2027-04-15T15:30"), time("16", Unit.HOURS)).uncertainties())
        .extracting(Uncertainty::kind)
        .containsExactly(Uncertainty.Kind.IGNORED_UNVERIFIED);
  }

  @Test
  void due_overADayThatNobodyVerified_leavesItOutUnlessTold() {
    Instant received = at("2026-11-20T10:00");
    DueDate due = calendar.explain(received, ProcessingTime.workingDays(1));
    assertThat(due.due()).isEqualTo(at("2026-11-23T17:00"));
    assertThat(due.uncertainties())
        .singleElement()
        .satisfies(
            uncertainty -> {
              assertThat(uncertainty.kind()).isEqualTo(Uncertainty.Kind.IGNORED_UNVERIFIED);
              assertThat(uncertainty.text(VIETNAMESE))
                  .isEqualTo(
                      "Chưa chắc chắn: thứ Hai 23/11/2026 (Nghỉ hoán đổi với ngày 28/11/2026 (mới là đề xuất)) chưa được xác nhận; "
                          + "không được tính đến.");
            });
    WorkingCalendar trusting = WorkingCalendar.builder().trust(Confidence.LOW).build();
    assertThat(trusting.due(received, ProcessingTime.workingDays(1)))
        .isEqualTo(at("2026-11-25T17:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T15:00, 1, 2026-11-25T17:00",
    "2026-11-24T09:00, 1, 2026-11-25T17:00",
    "2027-11-23T09:00, 1, 2027-11-25T17:00",
    "2026-11-30T09:00, 25, 2027-01-05T17:00"
  })
  void due_overVietnameseCultureDayAndTheYearsEnd_isCertain(
      LocalDateTime received, int days, LocalDateTime due) {
    DueDate date = calendar.explain(VietnamTime.of(received), ProcessingTime.workingDays(days));
    assertThat(date.due()).isEqualTo(VietnamTime.of(due));
    assertThat(date.uncertainties()).isEmpty();
  }

  @Test
  void due_overASaturdayThatMayBeWorked_leadsInto2027AndNamesTheProposal() {
    DueDate date = calendar.explain(at("2026-11-27T09:00"), ProcessingTime.workingDays(25));
    assertThat(date.due()).isEqualTo(at("2027-01-04T17:00"));
    assertThat(date.uncertainties())
        .extracting(Uncertainty::toString)
        .containsExactly(
            "Not certain: Saturday 2026-11-28 (works for 2026-11-23 (proposed)) is not verified; it was not counted with.");
  }

  @Test
  void due_overTetOf2027_namesTheEstimates() {
    DueDate date = calendar.explain(at("2027-02-02T09:00"), ProcessingTime.workingDays(2));
    assertThat(date.due()).as("Wed 3; 4 to 10 February; Thu 11").isEqualTo(at("2027-02-11T17:00"));
    assertThat(date.uncertainties())
        .extracting(uncertainty -> uncertainty.day().orElseThrow().date())
        .containsExactly(
            LocalDate.of(2027, 2, 4),
            LocalDate.of(2027, 2, 5),
            LocalDate.of(2027, 2, 9),
            LocalDate.of(2027, 2, 10));
    assertThat(date.uncertainties())
        .extracting(Uncertainty::kind)
        .containsOnly(Uncertainty.Kind.USED_UNVERIFIED);
    assertThat(date.explanation(VIETNAMESE))
        .filteredOn(line -> line.contains("dự kiến"))
        .hasSizeGreaterThan(4);
  }

  @Test
  void isWorkingDay_whenAYearIsEstimated_knowsTheFixedDaysOfThatYear() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2028, 11, 24))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2028, 11, 27))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2017, 11, 24))).as("not yet").isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2017, 9, 1))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2015, 9, 2))).isFalse();
  }

  @Test
  void explain_ofTheSameDay_tellsTheHourThatWasMissed() {
    ProcessingTime sameDay =
        ProcessingTime.ofText("Ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo");
    DueDate late = calendar.explain(at("2026-11-23T15:30"), sameDay);
    assertThat(late.explanation(Locale.ENGLISH))
        .startsWith(
            "Received on Monday 2026-11-23 at 15:30.",
            "Received after 15:00: due on the next working day.",
            "Tuesday 2026-11-24: not counted (Vietnamese Culture Day).",
            "Wednesday 2026-11-25: 1 working day counted, 0 left.",
            "Due on Wednesday 2026-11-25 at 17:00.");
    assertThat(late.explanation(VIETNAMESE))
        .startsWith(
            "Tiếp nhận lúc 15:30 thứ Hai 23/11/2026.",
            "Tiếp nhận sau 15:00: giải quyết trong ngày làm việc tiếp theo.",
            "Ngày thứ Ba 24/11/2026: không tính (Ngày Văn hóa Việt Nam).",
            "Ngày thứ Tư 25/11/2026: tính 1 ngày làm việc, còn 0 ngày.",
            "Hẹn trả kết quả lúc 17:00 thứ Tư 25/11/2026.");
    assertThat(calendar.explain(at("2026-11-25T14:00"), sameDay).explanation(VIETNAMESE))
        .containsExactly(
            "Tiếp nhận lúc 14:00 thứ Tư 25/11/2026.",
            "Giải quyết trong ngày, thứ Tư 25/11/2026.",
            "Hẹn trả kết quả lúc 17:00 thứ Tư 25/11/2026.");
    assertThat(calendar.explain(at("2026-11-25T14:00"), sameDay).explanation(Locale.ENGLISH))
        .contains("Wednesday 2026-11-25: due on the same day.");
    assertThatThrownBy(
            () -> calendar.due(at("2026-11-25T14:00"), time("1", ProcessingTime.Unit.SAME_DAY)))
        .isInstanceOf(ProcessingTimeNotUnderstood.class);
  }

  @Test
  void intake_outsideOfOfficeHours_isTheNextOpening() {
    Instant filed = at("2026-11-28T20:00");
    assertThat(calendar.intake(filed)).isEqualTo(at("2026-11-30T07:00"));
    assertThat(calendar.due(filed, ProcessingTime.workingDays(1)))
        .isEqualTo(at("2026-11-30T17:00"));
    assertThat(calendar.due(calendar.intake(filed), ProcessingTime.workingDays(1)))
        .isEqualTo(at("2026-12-01T17:00"));
    assertThat(calendar.intake(at("2026-11-30T10:00"))).isEqualTo(at("2026-11-30T10:00"));
  }

  @Test
  void answerDue_isOffUnlessAskedAndNamedAsNotVerified() {
    Instant filed = at("2026-11-28T20:00");
    assertThat(calendar.answerDue(filed)).isEmpty();
    DueDate due = WorkingCalendar.builder().answerFilings().build().answerDue(filed).orElseThrow();
    assertThat(due.due()).isEqualTo(at("2026-11-30T17:00"));
    assertThat(due.isCertain()).isFalse();
    assertThat(due.uncertainties())
        .extracting(Uncertainty::kind)
        .containsExactly(Uncertainty.Kind.RULE_UNVERIFIED);
    assertThat(due.explanation(VIETNAMESE)).last().asString().contains("8 giờ làm việc");
  }

  @Test
  void officeHours_ofAWeekdayAndASeason_areTheNarrower() {
    OfficeHours morning = OfficeHours.of("07:30-11:30");
    OfficeHours summer = OfficeHours.of("06:30-11:00", "14:00-17:30");
    OfficeHours winter = OfficeHours.of("08:00-12:00", "13:00-17:00");
    OfficeHours summerMorning = OfficeHours.of("06:30-10:30");
    WorkingCalendar own =
        WorkingCalendar.builder()
            .season(MonthDay.of(4, 16), MonthDay.of(10, 15), summer)
            .season(MonthDay.of(4, 16), MonthDay.of(10, 15), DayOfWeek.SATURDAY, summerMorning)
            .officeHours(DayOfWeek.SATURDAY, morning)
            .season(MonthDay.of(12, 1), MonthDay.of(2, 15), winter)
            .build();
    assertThat(own.officeHours(LocalDate.of(2026, 3, 2))).contains(OfficeHours.standard());
    assertThat(own.officeHours(LocalDate.of(2026, 4, 16))).contains(summer);
    assertThat(own.officeHours(LocalDate.of(2026, 10, 15))).contains(summer);
    assertThat(own.officeHours(LocalDate.of(2026, 10, 16))).contains(OfficeHours.standard());
    assertThat(own.officeHours(LocalDate.of(2026, 12, 1))).contains(winter);
    assertThat(own.officeHours(LocalDate.of(2026, 2, 13))).contains(winter);
    assertThat(own.officeHours(LocalDate.of(2026, 3, 7))).contains(morning);
    assertThat(own.officeHours(LocalDate.of(2026, 7, 4))).contains(summerMorning);
    assertThat(own.officeHours(LocalDate.of(2026, 7, 5))).as("a Sunday").isEmpty();
    assertThat(own.officeHours(LocalDate.of(2026, 8, 22)))
        .as("worked for a Monday")
        .contains(summer);
    assertThat(own.officeHours(LocalDate.of(2027, 5, 1))).as("a holiday").isEmpty();
    assertThat(own.isOpen(at("2026-07-04T10:29"))).isTrue();
    assertThat(own.isOpen(at("2026-07-04T10:30"))).isFalse();
    assertThat(own.workingTimeBetween(at("2026-07-03T17:00"), at("2026-07-06T07:00")))
        .isEqualTo(Duration.ofHours(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-03-03T07:00", "2025-03-03T11:29:59", "2025-03-03T13:30", "2024-05-04T08:00"})
  void isOpen_inASession_isTrue(String moment) {
    assertThat(calendar.isOpen(at(moment))).isTrue();
    assertThat(calendar.nextOpening(at(moment))).isEqualTo(at(moment));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03T06:59:59, 2025-03-03T07:00",
    "2025-03-03T11:30, 2025-03-03T13:30",
    "2025-03-03T17:00, 2025-03-04T07:00",
    "2025-01-25T09:00, 2025-02-03T07:00",
    "2024-04-29T09:00, 2024-05-02T07:00",
  })
  void isOpen_outsideOfSessions_isFalse(String moment, String opening) {
    assertThat(calendar.isOpen(at(moment))).isFalse();
    assertThat(VietnamTime.local(calendar.nextOpening(at(moment))))
        .isEqualTo(LocalDateTime.parse(opening));
  }

  @Test
  void between_whenTheSecondIsEarlier_isLessThanNothing() {
    assertThat(calendar.workingTimeBetween(at("2025-03-04T08:00"), at("2025-03-03T16:00")))
        .isEqualTo(Duration.ofHours(-2));
    assertThat(calendar.workingDaysBetween(at("2025-03-04T08:00"), at("2025-02-28T16:00")))
        .isEqualTo(-2);
    assertThat(calendar.workingDaysBetween(at("2025-03-04T08:00"), at("2025-03-04T06:00")))
        .isZero();
  }

  @Test
  void builder_takesTheOfficesOwnHoursAndWeekend() {
    WorkingCalendar own =
        WorkingCalendar.builder()
            .officeHours(OfficeHours.of("08:00-12:00"))
            .weekend(DayOfWeek.SUNDAY)
            .build();
    assertThat(own.due(at("2025-03-07T11:00"), time("4", Unit.HOURS)))
        .as("Fri 1 h, Sat 3 h")
        .isEqualTo(at("2025-03-08T11:00"));
    assertThat(own.isWorkingDay(LocalDate.of(2025, 3, 9))).isFalse();
    assertThatThrownBy(() -> WorkingCalendar.builder().weekend(DayOfWeek.values()))
        .hasMessageContaining("one day of the week or more");
  }

  @Test
  void officeHours_areCheckedWhenMade() {
    assertThat(OfficeHours.standard().length()).isEqualTo(Duration.ofHours(8));
    assertThat(OfficeHours.standard()).hasToString("[07:00-11:30, 13:30-17:00]");
    assertThat(OfficeHours.of("07:00-11:30", "13:30-17:00"))
        .isEqualTo(OfficeHours.standard())
        .hasSameHashCodeAs(OfficeHours.standard());
    assertThatThrownBy(() -> OfficeHours.of("12:00-08:00")).hasMessageContaining("closes after");
    assertThatThrownBy(() -> OfficeHours.of("08:00-12:00", "11:00-17:00"))
        .hasMessageContaining("follow each other");
    assertThatThrownBy(() -> OfficeHours.of("8h")).hasMessageContaining("07:00-11:30");
    assertThatThrownBy(() -> OfficeHours.of(new String[0])).hasMessageContaining("one session");
  }

  @Test
  void steps_areForProgramsToo() {
    List<DueStep> steps =
        calendar.explain(at("2024-04-26T09:00"), ProcessingTime.workingDays(3)).steps();
    assertThat(steps)
        .extracting(DueStep::kind)
        .containsExactly(
            DueStep.Kind.RECEIVED,
            DueStep.Kind.START_DAY_NOT_COUNTED,
            DueStep.Kind.REST_DAYS,
            DueStep.Kind.WORKING_DAYS_COUNTED,
            DueStep.Kind.DUE);
    assertThat(steps.get(3).specialDays())
        .extracting(SpecialDay::date)
        .containsExactly(LocalDate.of(2024, 5, 4));
    assertThat(steps.get(2).from()).isEqualTo(at("2024-04-27T00:00"));
    assertThat(steps.get(2).until()).isEqualTo(at("2024-05-02T00:00"));
  }
}
