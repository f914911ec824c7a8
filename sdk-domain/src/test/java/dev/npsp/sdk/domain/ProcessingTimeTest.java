package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.ProcessingTime.Unit;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessingTimeTest {

  /**
   * Amount and unit as the samples of the portal have them, and sentences of published decisions.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 Ngày làm việc | 5 | Ngày làm việc",
        "5 ngày làm việc | 5 | Ngày làm việc",
        "Trong 5 ngày làm việc. | 5 | Ngày làm việc",
        "Không quá 5 Ngày làm việc | 5 | Ngày làm việc",
        "05 (năm) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ | 5 | Ngày làm việc",
        "Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. | 15 | Ngày",
        "Thời hạn giải quyết: 03 ngày làm việc, kể từ khi nhận được hồ sơ đầy đủ, hợp lệ | 3 | Ngày làm việc",
        "Tối đa 08 giờ làm việc | 8 | Giờ làm việc",
        "720 giờ | 720 | Giờ",
        "30 phút | 30 | Phút",
        "0,5 ngày làm việc | 0.5 | Ngày làm việc",
        "1/2 ngày làm việc | 0.5 | Ngày làm việc",
        "½ ngày làm việc | 0.5 | Ngày làm việc",
        "Nửa ngày làm việc | 0.5 | Ngày làm việc",
        "02 tuần | 2 | Tuần",
        "01 tháng | 1 | Tháng",
        "không quá 20 ngày làm việc sau khi tiếp nhận đủ hồ sơ theo quy định | 20 | Ngày làm việc",
      })
  void ofText_whenItSaysOneTime_readsIt(String text, BigDecimal amount, String unit) {
    ProcessingTime time = ProcessingTime.ofText(text);
    assertThat(time.isUnderstood()).isTrue();
    assertThat(time.amount()).contains(amount);
    assertThat(time.unit()).contains(Unit.of(unit));
    assertThat(time.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngay trong ngày | ",
        "Trong ngày làm việc | ",
        "Trong ngày | ",
        "Giải quyết ngay trong ngày tiếp nhận hồ sơ | ",
        "Ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo | 15:00",
        "Ngay trong ngày tiếp nhận; sau 15 giờ thì trong ngày làm việc tiếp theo. | 15:00",
        "Ngay trong ngày tiếp nhận hồ sơ; trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo. | 15:00",
        "Trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ. | 15:00",
        "Trong ngày. Nếu nhận hồ sơ sau 15h00 thì trả kết quả vào ngày làm việc kế tiếp | 15:00",
        "Trong ngày; tiếp nhận sau 15 giờ 30 phút thì chuyển sang ngày làm việc tiếp theo | 15:30",
        "Trong ngày; hồ sơ nhận sau 16:30 giải quyết trong ngày làm việc tiếp theo | 16:30",
      })
  void ofText_whenItIsTheSameDay_readsTheHourUntilWhen(String text, LocalTime cutOff) {
    ProcessingTime time = ProcessingTime.ofText(text);
    assertThat(time.isSameDay()).isTrue();
    assertThat(time.isUnderstood()).isTrue();
    assertThat(time.cutOff().isPresent()).isEqualTo(cutOff != null);
    time.cutOff().ifPresent(found -> assertThat(found).isEqualTo(cutOff));
    assertThat(time.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ngay sau khi nhận hồ sơ",
        "Không quy định",
        "Theo quy định của pháp luật",
        "Trả ngay",
        "5 - 7 ngày làm việc",
        "từ 5 đến 7 ngày làm việc",
        "05 ngày làm việc; trường hợp phải xác minh thì không quá 10 ngày làm việc",
        "15 ngày kể từ ngày nhận được kết quả thẩm định",
        "10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, không tính thời gian lấy ý kiến",
        "Trong ngày, trường hợp phức tạp không quá 02 ngày làm việc",
        "Trong ngày; sau 25 giờ thì ngày làm việc tiếp theo",
        "Ngay trong buổi sáng",
        "5 ngày hoặc 7 ngày",
        "1.000 ngày làm việc của tổ",
        "- ngày làm việc",
        "5 working days"
      })
  void ofText_whenItSaysMoreOrLess_keepsTheTextOnly(String text) {
    ProcessingTime time = ProcessingTime.ofText(text);
    assertThat(time.isUnderstood()).isFalse();
    assertThat(time.amount()).isEmpty();
    assertThat(time.cutOff()).isEmpty();
    assertThat(time.text()).isEqualTo(text);
    assertThat(time).hasToString(text);
  }

  @Test
  void ofText_whenItIsLong_isNotLookedAt() {
    String text = "trong ".repeat(10_000) + "5 ngày";
    assertThat(ProcessingTime.ofText(text).isUnderstood()).isFalse();
    String many = "trong vong ".repeat(26) + "x";
    assertThat(ProcessingTime.ofText(many).isUnderstood()).isFalse();
  }

  @Test
  void sameDay_saysWhatItIsAndIsReadAgain() {
    ProcessingTime time = ProcessingTime.sameDay(LocalTime.of(15, 30));
    assertThat(time).hasToString("the same day, received by 15:30");
    assertThat(ProcessingTime.sameDay()).hasToString("the same day");
    assertThat(ProcessingTime.ofText(time.text()).isAsLongAs(time)).isTrue();
    assertThat(ProcessingTime.ofText(ProcessingTime.sameDay().text()).isAsLongAs(time)).isFalse();
    assertThat(time.isAsLongAs(ProcessingTime.sameDay(LocalTime.of(15, 0)))).isFalse();
  }

  @Test
  void cutOff_ofAnotherTime_isRefused() {
    assertThatThrownBy(
            () -> ProcessingTime.workingDays(1).toBuilder().cutOff(LocalTime.of(15, 0)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same day");
    assertThat(ProcessingTime.of(BigDecimal.ONE, Unit.SAME_DAY).isUnderstood()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "gi\ud83d"})
  void unit_whatIsNone_isEmptyWhenTriedAndRefusedOtherwise(String text) {
    assertThat(Unit.tryOf(text)).isEmpty();
    assertThatThrownBy(() -> Unit.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unit_thatIsNotKnown_survivesAndIsNotUnderstood() {
    assertThat(Unit.tryOf(" kỳ ")).contains(Unit.of("kỳ"));
    ProcessingTime time =
        ProcessingTime.builder("3 kỳ").unit(Unit.of("kỳ")).amount(BigDecimal.valueOf(3)).build();
    assertThat(time.isUnderstood()).isFalse();
    assertThat(time).hasToString("3 kỳ");
    assertThat(time.toBuilder().unit(Optional.empty()).build().isUnderstood()).isFalse();
  }
}
