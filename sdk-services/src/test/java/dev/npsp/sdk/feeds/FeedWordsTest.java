package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

  @Test
  void civilStatusState_isOpenAndKnowsItsOrder() {
    assertThat(CivilStatusState.REGISTERED.previous()).contains(CivilStatusState.FORWARDED);
    assertThat(CivilStatusState.RECEIVED.previous()).isEmpty();
    assertThat(CivilStatusState.of("12").isKnown()).isFalse();
    assertThat(CivilStatusState.of("12")).hasToString("12");
  }
}
