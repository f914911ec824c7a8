package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.AdministrativeLevel.COMMUNE;
import static dev.npsp.sdk.domain.AdministrativeLevel.DISTRICT;
import static dev.npsp.sdk.domain.AdministrativeLevel.MINISTRY;
import static dev.npsp.sdk.domain.AdministrativeLevel.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressLevelsTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final Optional<String> GIVEN = Optional.of("Quận Ba Đình");

  @Test
  void levels_untilJune2025_haveDistricts() {
    AddressLevels levels = AddressLevels.on(LAST_DAY);
    assertThat(levels.levels()).containsExactly(PROVINCE, DISTRICT, COMMUNE);
    assertThat(levels.hasDistrict()).isTrue();
    assertThat(levels.districtToSend(GIVEN)).isEqualTo(GIVEN);
    assertThat(levels.contradicts(GIVEN)).isFalse();
    assertThat(levels.districtToSend(Optional.empty())).isEmpty();
    assertThat(levels.districtToSend(Optional.of(" "))).isEmpty();
  }

  @Test
  void levels_sinceJuly2025_haveNone() {
    AddressLevels levels = AddressLevels.on(LAST_DAY.plusDays(1));
    assertThat(levels.levels()).containsExactly(PROVINCE, COMMUNE);
    assertThat(levels.hasDistrict()).isFalse();
    assertThat(levels.districtToSend(GIVEN)).isEmpty();
    assertThat(levels.contradicts(GIVEN)).as("never dropped unseen").isTrue();
    assertThat(levels.contradicts(Optional.of(""))).isFalse();
    assertThat(levels.contradicts(Optional.empty())).isFalse();
  }

  @Test
  void address_hasTheLevelsOfItsDay() {
    PostalAddress today = PostalAddress.builder().district("Quận Ba Đình").build();
    assertThat(today.levels().levels()).containsExactly(PROVINCE, COMMUNE);
    assertThat(today.toBuilder().writtenOn(LAST_DAY).build().levels().levels())
        .containsExactly(PROVINCE, DISTRICT, COMMUNE);
    assertThat(today.toBuilder().writtenOn(LAST_DAY.plusDays(1)).build().levels().hasDistrict())
        .isFalse();
  }

  @Test
  void address_withADayAlone_isEmpty() {
    assertThat(PostalAddress.builder().writtenOn(LAST_DAY).build().isEmpty()).isTrue();
    assertThat(PostalAddress.builder().district("Quận Ba Đình").build().isEmpty()).isFalse();
  }

  @Test
  void existsOn_whenNoDistrict_isAlwaysOrNever() {
    for (LocalDate day : new LocalDate[] {LAST_DAY, LAST_DAY.plusDays(1)}) {
      assertThat(MINISTRY.existsOn(day)).isTrue();
      assertThat(COMMUNE.existsOn(day)).isTrue();
      assertThat(AdministrativeLevel.of("9").existsOn(day)).isFalse();
    }
  }
}
