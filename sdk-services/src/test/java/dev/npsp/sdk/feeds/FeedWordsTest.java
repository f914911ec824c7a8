package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedWordsTest {

  @Test
  void partialDate_ofAnyForm_isRead() {
    PartialDate whole = PartialDate.of(LocalDate.of(2025, 10, 1));
    assertThat(PartialDate.parse("01.10.2025")).contains(whole);
    assertThat(PartialDate.parse(" 1/10/2025 ")).contains(whole);
    assertThat(PartialDate.parse("2025-10-01T00:00:00")).contains(whole);
    assertThat(PartialDate.parse("20251001")).contains(whole);
    assertThat(PartialDate.parse("00.10.2025")).contains(PartialDate.of(2025, 10));
    assertThat(PartialDate.parse("10.2025")).contains(PartialDate.of(2025, 10));
    assertThat(PartialDate.parse("00/00/1941")).contains(PartialDate.of(1941));
    assertThat(PartialDate.parse("1941")).contains(PartialDate.of(1941));
    assertThat(PartialDate.parse("31.02.2025")).isEmpty();
    assertThat(PartialDate.parse("hôm qua")).isEmpty();
    assertThat(whole.full()).contains(LocalDate.of(2025, 10, 1));
    assertThat(PartialDate.of(1941).full()).isEmpty();
    assertThat(PartialDate.of(2025, 10)).hasToString("10.2025");
    assertThatThrownBy(() -> new PartialDate(2025, 0, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partialDate_ofAMoment_isTheDayInVietnam() {
    PartialDate first = PartialDate.of(LocalDate.of(1990, 5, 1));
    assertThat(PartialDate.parse("1990-04-30T17:00:00.000Z")).contains(first);
    assertThat(PartialDate.parse("1990-04-30T16:59:59Z"))
        .contains(PartialDate.of(LocalDate.of(1990, 4, 30)));
    assertThat(PartialDate.parse("1990-05-01T00:00:00+07:00")).contains(first);
    assertThat(PartialDate.parse("1990-05-01T00:00:00 +0700")).contains(first);
    assertThat(PartialDate.parse("1990-05-01 00:00:00.0")).contains(first);
    assertThat(PartialDate.parse("1990/5/1 12:00:00 AM")).contains(first);
    assertThat(PartialDate.parse("1990-05-01 23:59")).contains(first);
    assertThat(PartialDate.parse("1990-05-00T00:00:00Z")).contains(PartialDate.of(1990, 5));
    assertThat(PartialDate.parse("9999-12-31T23:00:00Z")).isEmpty();
  }

  @Test
  void partialDate_withOtherWordsBehind_isNone() {
    assertThat(PartialDate.parse("1990-05-01 hoặc 1991-05-01")).isEmpty();
    assertThat(PartialDate.parse("1990-05 không rõ")).isEmpty();
    assertThat(PartialDate.parse("1990-05-01T25:00:00")).isEmpty();
  }

  @Test
  void answerTable_knowsMeaningsWhateverTheSpelling() {
    ResponseClassifier table = ResponseClassifier.civilStatus();
    assertThat(table.classify("400", "HỒ SƠ ĐÃ TỪ CHỐI")).isEqualTo(ResponseClass.FINAL);
    assertThat(table.classify("400", Normalizer.normalize("Đã có kết quả", Normalizer.Form.NFD)))
        .isEqualTo(ResponseClass.FINAL);
    assertThat(table.classify("400", "<soap:Fault>")).isEqualTo(ResponseClass.RETRY);
    assertThat(table.classify("400", "chưa cập nhật trạng thái đã trả kết quả"))
        .isEqualTo(ResponseClass.RETRY);
    assertThat(table.classify("400", "chữ lạ")).isEqualTo(ResponseClass.PERMANENT);
    assertThat(table.with(ResponseClass.FINAL, "Chữ lạ").classify("400", "CHU LA"))
        .isEqualTo(ResponseClass.FINAL);
    assertThat(ResponseClassifier.judicialRecord().classify("03", ""))
        .isEqualTo(ResponseClass.RETRY);
    assertThat(ResponseClassifier.socialProtection().classify("1", "Hồ sơ đã tồn tại"))
        .isEqualTo(ResponseClass.FINAL);
  }

  /** What was not taken is never told as taken. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cập nhật không thành công",
        "Hồ sơ chưa được tiếp nhận thành công",
        "Cập nhật thành công 1 hồ sơ; 1 hồ sơ không cập nhật thành công",
        "Hồ sơ không tồn tại",
        "Mã kết quả không tồn tại"
      })
  void answerTable_neverTakesANoForAYes(String words) {
    assertThat(ResponseClassifier.civilStatus().classify("400", words))
        .isEqualTo(ResponseClass.PERMANENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hồ sơ đã cập nhật thành công", "Không có gì thay đổi, đã cập nhật thành công"})
  void answerTable_whenItWasTakenBefore_isFinal(String words) {
    assertThat(ResponseClassifier.civilStatus().classify("400", words))
        .isEqualTo(ResponseClass.FINAL);
  }

  @Test
  void civilStatusState_isOpenAndKnowsItsOrder() {
    assertThat(CivilStatusState.REGISTERED.previous()).contains(CivilStatusState.FORWARDED);
    assertThat(CivilStatusState.RECEIVED.previous()).isEmpty();
    assertThat(CivilStatusState.of("12").isKnown()).isFalse();
    assertThat(CivilStatusState.of("12")).hasToString("12");
  }
}
