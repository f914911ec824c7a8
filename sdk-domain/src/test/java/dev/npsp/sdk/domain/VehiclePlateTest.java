package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.IdentifierTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehiclePlateTest {

  @Test
  void plate_whenTypedWithALetterThatLooksLikeD_hasTheLetterItself() {
    for (String typed :
        List.of("29LÐ-123.45", "29lð 12345", "29L\u0189-123.45", "29LĐ\u2212123.45")) {
      assertThat(VehiclePlate.parse(typed)).isEqualTo(VehiclePlate.parse("29LĐ-123.45"));
    }
    assertThat(VehiclePlate.parse("29LĐ-123.45")).isNotEqualTo(VehiclePlate.parse("29LD-123.45"));
  }

  @ParameterizedTest
  @CsvSource({
    "30A-123.45, 30A-123.45, 30, A, 12345, false",
    "30a12345, 30A-123.45, 30, A, 12345, false",
    "30F-1234, 30F-1234, 30, F, 1234, false",
    "51 LD 123 45, '', '', '', '', false",
    "51 LD 123.45, 51LD-123.45, 51, LD, 12345, false",
    "29-B1 123.45, 29-B1 123.45, 29, B1, 12345, true",
    "29B112345, 29-B1 123.45, 29, B1, 12345, true",
    "29B11234, 29B-112.34, 29, B, 11234, false",
    "29-B1 1234, 29-B1 1234, 29, B1, 1234, true",
    "29-mđ1 123.45, 29-MĐ1 123.45, 29, MĐ1, 12345, true",
    "29-AA 123.45, 29-AA 123.45, 29, AA, 12345, true",
    "29aa12345, 29-AA 123.45, 29, AA, 12345, true",
    "29-GA 123.45, 29-GA 123.45, 29, GA, 12345, true",
    "29G-123.45, 29G-123.45, 29, G, 12345, false",
    "50CT 123.45, 50CT-123.45, 50, CT, 12345, false",
    "29KT 1234, 29KT-1234, 29, KT, 1234, false"
  })
  void plate_whenWrittenInManyWays_isOne(
      String text, String value, String province, String series, String number, boolean bike) {
    if (value.isEmpty()) {
      refuses(VehiclePlate::parse, text, "form");
      return;
    }
    VehiclePlate plate = VehiclePlate.parse(text);
    assertThat(plate.value()).isEqualTo(value);
    assertThat(plate.province()).isEqualTo(province);
    assertThat(plate.series()).isEqualTo(series);
    assertThat(plate.number()).isEqualTo(number);
    assertThat(plate.isMotorbike()).isEqualTo(bike);
  }

  @ParameterizedTest
  @CsvSource({
    "TM-12-34, form",
    "80-NG-123-45, form",
    "09A-123.45, form",
    "10A-123.45, province",
    "13A-123.45, province",
    "42A-123.45, province",
    "44-B1 123.45, province",
    "96A-1234, province",
    "30I-123.45, series",
    "30-O1 123.45, series",
    "29-AW 123.45, series",
    "29-AG 123.45, series",
    "80-123-NG-45, form"
  })
  void plate_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(VehiclePlate::parse, text, rule);
  }
}
