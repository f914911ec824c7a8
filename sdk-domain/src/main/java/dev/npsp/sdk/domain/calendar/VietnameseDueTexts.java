package dev.npsp.sdk.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The account in Vietnamese. */
final class VietnameseDueTexts extends DueTexts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  @Override
  String of(DueStep step) {
    return switch (step.kind()) {
      case RECEIVED -> "Tiếp nhận lúc " + moment(step.from()) + ".";
      case WAITED_FOR_OPENING ->
          "Ngoài giờ làm việc"
              + remark(step)
              + ": thời hạn được tính từ đầu giờ làm việc kế tiếp, "
              + moment(step.until())
              + ".";
      case START_DAY_NOT_COUNTED -> "Không tính ngày tiếp nhận, " + day(step.from()) + ".";
      case SAME_DAY -> "Giải quyết trong ngày, " + day(step.from()) + ".";
      case AFTER_CUT_OFF ->
          "Tiếp nhận sau " + clock(step.from()) + ": giải quyết trong ngày làm việc tiếp theo.";
      case HOURS_COUNTED ->
          "Từ "
              + moment(step.from())
              + " đến "
              + moment(step.until())
              + ": tính "
              + time(step.counted().orElseThrow())
              + " làm việc, còn "
              + time(step.left().orElseThrow())
              + worked(step)
              + ".";
      case WORKING_DAYS_COUNTED ->
          days(step)
              + ": tính "
              + step.daysCounted().orElse(0)
              + " ngày làm việc, còn "
              + step.daysLeft().orElse(0)
              + " ngày"
              + worked(step)
              + ".";
      case CALENDAR_COUNTED ->
          days(step)
              + ": tính "
              + step.daysCounted().orElse(0)
              + " ngày theo lịch, kể cả ngày nghỉ.";
      case REST_DAYS -> days(step) + ": không tính (" + reasons(step) + ").";
      case MOVED_OFF_REST_DAYS ->
          days(step) + ": ngày nghỉ (" + reasons(step) + "); chuyển sang ngày làm việc kế tiếp.";
      case DUE_WITHOUT_PAUSES ->
          "Nếu không tạm dừng thì hẹn trả kết quả lúc " + moment(step.from()) + ".";
      case PAUSED ->
          "Tạm dừng từ "
              + moment(step.from())
              + " đến "
              + moment(step.until())
              + ": "
              + added(step)
              + ".";
      case DUE -> "Hẹn trả kết quả lúc " + moment(step.from()) + ".";
    };
  }

  @Override
  String of(Uncertainty uncertainty) {
    return switch (uncertainty.kind()) {
      case USED_UNVERIFIED ->
          "Chưa chắc chắn: " + row(uncertainty) + " chưa được xác nhận; đã được tính đến.";
      case IGNORED_UNVERIFIED ->
          "Chưa chắc chắn: " + row(uncertainty) + " chưa được xác nhận; không được tính đến.";
      case YEAR_ESTIMATED ->
          "Ước tính: chưa có thông báo lịch nghỉ năm "
              + uncertainty.year()
              + "; các ngày nghỉ do luật định đã rõ, Tết Nguyên đán và ngày liền kề Quốc khánh là dự kiến, chưa có ngày hoán đổi.";
      case STILL_PAUSED ->
          "Chưa chốt: hồ sơ vẫn đang tạm dừng; ngày hẹn trả kết quả còn lùi cho đến khi tiếp tục giải quyết.";
      case RULE_UNVERIFIED ->
          "Chưa chắc chắn: chưa thấy văn bản quy định phải trả lời hồ sơ nộp trực tuyến trong 8 giờ làm việc.";
    };
  }

  private String added(DueStep step) {
    return added(step, days -> days + " ngày")
        .map(added -> "cộng thêm " + added)
        .orElse("không cộng thêm");
  }

  private String row(Uncertainty uncertainty) {
    return uncertainty.day().map(day -> day(day.date()) + " (" + name(day) + ")").orElseThrow();
  }

  private String moment(Instant moment) {
    return clock(moment) + " " + day(moment);
  }

  private String days(DueStep step) {
    return isOneDay(step)
        ? "Ngày " + day(step.from())
        : "Từ " + day(step.from()) + " đến " + day(lastDay(step));
  }

  @Override
  String day(LocalDate day) {
    String name =
        switch (day.getDayOfWeek()) {
          case MONDAY -> "thứ Hai";
          case TUESDAY -> "thứ Ba";
          case WEDNESDAY -> "thứ Tư";
          case THURSDAY -> "thứ Năm";
          case FRIDAY -> "thứ Sáu";
          case SATURDAY -> "thứ Bảy";
          case SUNDAY -> "Chủ nhật";
        };
    return name + " " + DAY.format(day);
  }

  @Override
  String weekend() {
    return "cuối tuần";
  }

  @Override
  String name(SpecialDay day) {
    return day.nameVi()
        .orElseGet(
            () ->
                switch (day.kind()) {
                  case SWAPPED_DAY_OFF -> "nghỉ hoán đổi";
                  case SWAPPED_WORKING_DAY -> "làm bù";
                  case OBSERVED -> "nghỉ bù";
                  case HOLIDAY, UNVERIFIED_HOLIDAY -> "ngày nghỉ lễ";
                });
  }

  @Override
  String hour(long count) {
    return count + " giờ";
  }

  @Override
  String minute(long count) {
    return count + " phút";
  }

  @Override
  String second(long count) {
    return count + " giây";
  }

  @Override
  String officeTime(Duration duration) {
    return time(duration) + " làm việc";
  }
}
