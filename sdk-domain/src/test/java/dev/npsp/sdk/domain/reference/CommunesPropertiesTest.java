package dev.npsp.sdk.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.reference.CommuneSuccession.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every old commune maps to one that exists on the day, or the answer says why not. */
class CommunesPropertiesTest {

  private static final LocalDate LAST_OF_OLD = LocalDate.of(2025, 6, 30);
  private static final ReferenceData DATA = ReferenceData.bundled();
  private static final List<Commune> OLD = DATA.communes().at(LAST_OF_OLD).communes();
  private static final List<Commune> NEW = DATA.communes().at(LAST_OF_OLD.plusDays(1)).communes();

  @Property(tries = 5000)
  void successorOf_anyUnitOnAnyDay_existsOrSaysWhyNot(
      @ForAll("units") Commune unit, @ForAll("days") LocalDate day) {
    CommuneSuccession succession = DATA.communes().at(day).successorOf(unit);
    assertThat(succession.isKnown()).isEqualTo(succession.successor().isPresent());
    if (succession.isKnown()) {
      Commune successor = succession.successor().orElseThrow();
      assertThat(successor.isValidOn(day)).isTrue();
      assertThat(DATA.communes().at(day).commune(successor.code())).contains(successor);
      assertThat(succession.mayBePartial()).isEqualTo(!successor.equals(unit));
      assertThat(succession.evidence().isPresent()).isEqualTo(succession.mayBePartial());
    } else {
      assertThat(succession.outcome()).isEqualTo(Outcome.DAY_TOO_EARLY);
      assertThat(unit.validFrom().filter(day::isBefore)).isPresent();
    }
  }

  /** All of them, without chance, and into the province that the old province went into. */
  @Test
  void successorOf_everyOldUnit_liesInTheSuccessorOfItsProvince() {
    LocalDate today = LocalDate.of(2026, 11, 24);
    CommuneDay now = DATA.communes().at(today);
    assertThat(OLD).hasSize(10_034);
    for (Commune old : OLD) {
      CommuneSuccession succession = now.successorOf(old);
      assertThat(succession.outcome()).as(old.fullNameVi()).isEqualTo(Outcome.SUCCEEDED);
      Province before = DATA.at(LAST_OF_OLD).province(old.province()).orElseThrow();
      assertThat(DATA.at(today).successorOf(before).orElseThrow().code())
          .as("%s, %s", old.fullNameVi(), before.nameVi())
          .isEqualTo(succession.successor().orElseThrow().province());
      assertThat(DATA.communes().mergedInto(succession.successor().orElseThrow())).contains(old);
    }
  }

  @Property(tries = 1000)
  void communes_whenAskedByItsOwnName_findIt(@ForAll("units") Commune unit) {
    LocalDate day = unit.validTo().orElse(LAST_OF_OLD.plusDays(1));
    CommuneDay then = DATA.communes().at(day);
    assertThat(then.communes(unit.fullNameVi())).contains(unit);
    assertThat(then.communes(unit.nameVi())).contains(unit);
    Province province = DATA.at(day).province(unit.province()).orElseThrow();
    if (unit.districtVi().isPresent()) {
      assertThat(then.communes(unit.fullNameVi(), unit.districtVi().orElseThrow(), province))
          .containsExactly(unit);
    } else {
      assertThat(then.communes(unit.fullNameVi(), province)).containsExactly(unit);
    }
  }

  @Test
  void kinds_ofOldAndNew_areThoseOfTheirLaw() {
    assertThat(EnumSet.copyOf(OLD.stream().map(Commune::kind).toList()))
        .doesNotContain(CommuneKind.SPECIAL_ZONE);
    assertThat(EnumSet.copyOf(NEW.stream().map(Commune::kind).toList()))
        .doesNotContain(CommuneKind.TOWNSHIP);
    assertThat(OLD).allMatch(unit -> unit.districtVi().isPresent());
    assertThat(NEW).allMatch(unit -> unit.districtVi().isEmpty());
  }

  @Provide
  Arbitrary<Commune> units() {
    return Arbitraries.oneOf(Arbitraries.of(OLD), Arbitraries.of(NEW));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.of(LAST_OF_OLD, LAST_OF_OLD.plusDays(1), LocalDate.MIN, LocalDate.MAX),
        Arbitraries.longs()
            .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2035, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay));
  }
}
