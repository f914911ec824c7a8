package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads processing times as ministries write them. A sentence is taken whole or not at all: a
 * pattern that found the first number of "5 ngày; trường hợp phải xác minh: 10 ngày" would promise
 * what nobody promised.
 */
final class ProcessingTimeReader {

  private static final int LONGEST = 300;

  private static final String LEAD =
      "(?:(?:thoi han|thoi gian|giai quyet|la|trong|vong|toi da|khong qua|khong vuot qua|cham nhat)[: ]+)*";
  private static final String RECEIPT =
      "(?:tiep )?nhan(?: (?:duoc|day|du))*(?: (?:ho so|don|yeu cau|giay to))(?:,? (?:day du|hop le|du|va|theo quy dinh))*";
  private static final String START =
      "(?:,? ?\\(?(?:ke )?(?:tu|sau)(?: (?:khi|ngay|thoi diem|luc))* " + RECEIPT + "\\)?)?";

  private static final Pattern AMOUNT =
      Pattern.compile(
          LEAD
              + "(?<amount>\\d{1,4}(?:[.,]\\d{1,2})?|1/2|nua)(?: ?\\([a-z ]{1,30}\\))? ?"
              + "(?<unit>ngay lam viec|gio lam viec|ngay|gio|phut|tuan|thang|nam)"
              + START);

  private static final String HOUR =
      "(?<hour>\\d{1,2})(?: ?(?:gio|h)(?: ?(?<minute>\\d{2})(?: ?phut)?)?|:(?<minutes>\\d{2}))";
  private static final String SAME_DAY =
      "(?:giai quyet |tra ket qua |thuc hien )?(?:ngay )?trong ngay(?: lam viec)?"
          + "(?:(?: co quan(?:, to chuc)?)? (?:tiep nhan|nhan|nop)(?: (?:duoc|day|du))*(?: (?:ho so|yeu cau))?(?:,? (?:day du|hop le|va))*)?";
  private static final String NEXT_DAY =
      "(?:tra ket qua |giai quyet )?(?:trong |vao |chuyen sang )?ngay lam viec (?:tiep theo|ke tiep)";
  private static final String RECEIVED_AFTER =
      "(?:truong hop |neu |doi voi )*(?:ho so )?(?:(?:tiep )?nhan |nop )?(?:ho so |yeu cau )?sau "
          + HOUR
          + "(?: (?:ma )?(?:khong|chua)(?: the)? giai quyet(?: duoc)?(?: ngay)?)?";

  private static final List<Pattern> SAME_DAYS =
      List.of(
          Pattern.compile(SAME_DAY),
          Pattern.compile(SAME_DAY + "[;,.]? ?" + RECEIVED_AFTER + ",? ?(?:thi )?" + NEXT_DAY),
          Pattern.compile(SAME_DAY + ",? hoac " + NEXT_DAY + ",? ?" + RECEIVED_AFTER));

  private ProcessingTimeReader() {}

  static ProcessingTime read(String text) {
    String kept = text.strip();
    if (kept.length() > LONGEST) {
      return notUnderstood(kept);
    }
    String folded =
        VietnameseText.fold(kept.replace("½", "1/2").replace('\u00A0', ' '))
            .replaceAll("\\s+", " ")
            .replaceFirst("[ .;]+$", "");
    return amount(folded, kept)
        .or(() -> sameDay(folded, kept))
        .orElseGet(() -> notUnderstood(kept));
  }

  private static ProcessingTime notUnderstood(String text) {
    return ProcessingTime.builder(text).build();
  }

  private static Optional<ProcessingTime> amount(String folded, String text) {
    Matcher found = AMOUNT.matcher(folded);
    if (!found.matches()) {
      return Optional.empty();
    }
    String amount = found.group("amount");
    BigDecimal number =
        Character.isDigit(amount.charAt(0)) && !amount.contains("/")
            ? new BigDecimal(amount.replace(',', '.'))
            : new BigDecimal("0.5");
    return Optional.of(
        ProcessingTime.builder(text).unit(Unit.of(found.group("unit"))).amount(number).build());
  }

  private static Optional<ProcessingTime> sameDay(String folded, String text) {
    for (Pattern pattern : SAME_DAYS) {
      Matcher found = pattern.matcher(folded);
      if (found.matches()) {
        ProcessingTime.Builder time = ProcessingTime.builder(text).unit(Unit.SAME_DAY);
        if (pattern.pattern().contains(HOUR)) {
          Optional<LocalTime> cutOff = cutOff(found);
          return cutOff.map(last -> time.cutOff(last).build());
        }
        return Optional.of(time.build());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalTime> cutOff(Matcher found) {
    int hour = Integer.parseInt(found.group("hour"));
    String minute =
        Optional.ofNullable(found.group("minute"))
            .or(() -> Optional.ofNullable(found.group("minutes")))
            .orElse("0");
    int minutes = Integer.parseInt(minute);
    return hour < 24 && minutes < 60 ? Optional.of(LocalTime.of(hour, minutes)) : Optional.empty();
  }

  /** A time of day as Vietnamese write it: {@code 15 giờ}, {@code 15 giờ 30 phút}. */
  static String hour(LocalTime time) {
    return time.getMinute() == 0
        ? time.getHour() + " giờ"
        : String.format(Locale.ROOT, "%d giờ %02d phút", time.getHour(), time.getMinute());
  }
}
