package dev.npsp.sdk.domain.reference;

import static dev.npsp.sdk.domain.AdministrativeLevel.COMMUNE;
import static dev.npsp.sdk.domain.AdministrativeLevel.DISTRICT;
import static dev.npsp.sdk.domain.AdministrativeLevel.MINISTRY;
import static dev.npsp.sdk.domain.AdministrativeLevel.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AdministrativeLevel;
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
  void existsOn_whenNoDistrict_isAlwaysOrNever() {
    for (LocalDate day : new LocalDate[] {LAST_DAY, LAST_DAY.plusDays(1)}) {
      assertThat(MINISTRY.existsOn(day)).isTrue();
      assertThat(COMMUNE.existsOn(day)).isTrue();
      assertThat(AdministrativeLevel.of("9").existsOn(day)).isFalse();
    }
  }
}
