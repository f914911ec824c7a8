package dev.npsp.sdk.procedures.internal.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.Vnd;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50000|50000",
        "115.000|115000",
        "115,000|115000",
        "115 000|115000",
        "115\u00A0000|115000",
        "1.150.000|1150000",
        "1,150,000.00|1150000",
        "1.150.000,00|1150000",
        "50000.00|50000",
        "50000.000|50000",
        "115000 đồng|115000",
        "115.000đ|115000",
        "115.000 VNĐ|115000",
        "115.000 ₫|115000",
        "115.000 Việt Nam đồng|115000",
        "0|0",
        "000|0",
        "0 đồng|0",
        "Không|0",
        "MIỄN PHÍ|0",
        "Không thu phí|0",
        "khong|0",
      })
  void amount_whenTextLeavesNoDoubt_isRead(String text, long dong) {
    assertThat(TypedText.amount(text, "Đồng")).contains(Vnd.of(dong));
    assertThat(TypedText.amount(text, "")).contains(Vnd.of(dong));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Theo quy định",
        "không quy định",
        "không quá 50.000",
        "từ 50.000",
        "50.000 - 100.000",
        "50.000/bản",
        "-50000",
        "50000.5",
        "1.150,000",
        "1.15.000",
        "0,1%",
        "9999999999999999",
        "10 triệu",
        "115.000.00",
        "1.000\n2.000",
      })
  void amount_whenInDoubt_isEmpty(String text) {
    assertThat(TypedText.amount(text, "Đồng")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đồng", "đồng", "ĐỒNG/HỒ SƠ", "VNĐ", "vnd/lần", "đ", "Việt Nam đồng", ""})
  void amount_whenUnitIsDong_isRead(String unit) {
    assertThat(TypedText.amount("1000", unit)).contains(Vnd.of(1000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD", "Nghìn đồng", "triệu đồng", "%", "Đô la", "EUR"})
  void amount_whenUnitIsAnythingElse_isEmpty(String unit) {
    assertThat(TypedText.amount("1000", unit)).isEmpty();
    assertThat(TypedText.amount("không", unit)).contains(Vnd.ZERO);
  }

  @Property
  void amount_writtenWithEitherSeparator_isTheAmount(
      @ForAll @LongRange(max = 999_999_999_999_999L) long dong) {
    String comma = String.format(Locale.ROOT, "%,d", dong);

    assertThat(TypedText.amount(Long.toString(dong), "Đồng")).contains(Vnd.of(dong));
    assertThat(TypedText.amount(comma, "Đồng")).contains(Vnd.of(dong));
    assertThat(TypedText.amount(comma.replace(',', '.') + " đồng", "")).contains(Vnd.of(dong));
  }

  @Property
  void everything_whateverTheText_isReadWithoutError(@ForAll String text, @ForAll String unit) {
    assertThat(TypedText.amount(text, unit)).isNotNull();
    assertThat(TypedText.count(text)).isNotNull();
    assertThat(TypedText.time(text, unit)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ng\ud83d"})
  void time_whenUnitIsNone_hasNoUnitAndKeepsTheText(String unit) {
    var time = TypedText.time("5", unit);

    assertThat(time.unit()).isEmpty();
    assertThat(time.amount()).contains(BigDecimal.valueOf(5));
    assertThat(time.isUnderstood()).isFalse();
    assertThat(time.text()).isEqualTo(("5 " + unit).strip());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "01,1", "0,0", "1.0,1", "2 bản,2", "02 bản chính,2", "1 Bộ,1", "không,0"})
  void count_whenTextIsANumber_isRead(String text, int count) {
    assertThat(TypedText.count(text)).hasValue(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-2", "nhiều", "1 hoặc 2", "1.5", "-1", "1000000000000"})
  void count_whenInDoubt_isEmpty(String text) {
    assertThat(TypedText.count(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|Ngày làm việc|5|Ngày làm việc|5 working days",
        "05|NGAY LAM VIEC|5|Ngày làm việc|5 working days",
        "1|ngày  làm việc|1|Ngày làm việc|1 working day",
        "20|Ngày|20|Ngày|20 days",
        "0,5|Ngày|0.5|Ngày|0.5 days",
        "10.0|ngày.|10|Ngày|10 days",
        "8|Giờ làm việc|8|Giờ làm việc|8 working hours",
        "2|Giờ|2|Giờ|2 hours",
        "3|Tháng|3|Tháng|3 months",
        "5 ngày làm việc|''|5|Ngày làm việc|5 working days",
        "5 ngày làm việc|Ngày làm việc|5|Ngày làm việc|5 working days",
        "30|Phút|30|Phút|30 minutes",
      })
  void time_whenTextLeavesNoDoubt_isRead(
      String amount, String unit, String read, String readUnit, String shown) {
    var time = TypedText.time(amount, unit);

    assertThat(time.amount()).contains(new BigDecimal(read));
    assertThat(time.unit()).contains(Unit.of(readUnit));
    assertThat(time.isUnderstood()).isTrue();
    assertThat(time).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong ngày, trừ ngày lễ|''|Trong ngày, trừ ngày lễ",
        "10 - 15|Ngày|10 - 15 Ngày",
        "5 ngày|Giờ|5 ngày Giờ",
        "Không quá 5|Ngày làm việc|Không quá 5 Ngày làm việc",
        "''|''|''",
        "3|Quý|3 Quý",
      })
  void time_whenInDoubt_keepsTheText(String amount, String unit, String text) {
    var time = TypedText.time(amount, unit);

    assertThat(time.isUnderstood()).isFalse();
    assertThat(time.text()).isEqualTo(text);
    assertThat(time).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong ngày|''|",
        "''|Ngay trong ngày|",
        "Ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo|''|15:00",
      })
  void time_ofTheSameDay_isReadFromItsWords(String amount, String unit, LocalTime cutOff) {
    var time = TypedText.time(amount, unit);

    assertThat(time.isSameDay()).isTrue();
    assertThat(time.cutOff()).isEqualTo(Optional.ofNullable(cutOff));
    assertThat(time.text()).isEqualTo((amount + " " + unit).strip());
  }
}
