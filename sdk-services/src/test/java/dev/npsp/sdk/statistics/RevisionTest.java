package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.statistics.October.at;
import static dev.npsp.sdk.statistics.October.code;
import static dev.npsp.sdk.statistics.October.dossier;
import static dev.npsp.sdk.statistics.October.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Figure;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static LocalDossier.Builder done(int number, int day) {
    return dossier(number, at(10, 5, 8), at(10, 12, 17))
        .addChange(DossierStatus.COMPLETED, at(10, day, 9));
  }

  @Test
  void asRevisionOf_whenADossierWasMissed_saysWhichNumbersChangeAndBecauseOfWhom() {
    MonthlyReport first = report(done(1, 9));
    MonthlyReport second = report(done(1, 9), done(2, 14)).asRevisionOf(first, "Sót một hồ sơ");

    assertThat(second.revision()).isEqualTo(1);
    assertThat(second.note()).contains("Sót một hồ sơ");
    assertThat(second.changes())
        .extracting(FigureChange::toString)
        .containsExactly(
            "received in the period: 1 -> 2 (+1 -0)",
            "to handle: 1 -> 2 (+1 -0)",
            "handled: 1 -> 2 (+1 -0)",
            "handled late: 0 -> 1 (+1 -0)");
    assertThat(second.changes())
        .allSatisfy(change -> assertThat(change.added()).containsExactly(code(2)));
  }

  @Test
  void asRevisionOf_whenTheNumberStaysButTheDossierIsAnother_saysSo() {
    MonthlyReport first = report(done(1, 14), done(2, 9));
    MonthlyReport second = report(done(1, 9), done(2, 14)).asRevisionOf(first, "Nhầm hồ sơ");

    FigureChange late = second.changes().get(1);
    assertThat(late.measure()).isEqualTo(Measure.HANDLED_LATE);
    assertThat(late.before()).isEqualTo(late.after());
    assertThat(late.added()).containsExactly(code(2));
    assertThat(late.removed()).containsExactly(code(1));
  }

  @Test
  void asRevisionOf_aRevision_countsOn() {
    MonthlyReport first = report(done(1, 9));
    MonthlyReport third = first.asRevisionOf(first, "a").asRevisionOf(first, "b");

    assertThat(third.revision()).isEqualTo(1);
    assertThat(first.asRevisionOf(third, "c").revision()).isEqualTo(2);
    assertThat(third.changes()).isEmpty();
  }

  @Test
  void asRevisionOf_anotherMonth_isRefused() {
    MonthlyReport october = report();
    MonthlyReport november = october.toBuilder().month(YearMonth.of(2026, 11)).build();

    assertThatThrownBy(() -> november.asRevisionOf(october, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void build_whenWhatWentInIsNotWhatCameOut_isRefused() {
    assertThatThrownBy(
            () -> report(done(1, 9)).toBuilder().carriedOver(Figure.of(List.of(code(7)))).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 and 1 are not 1 and 0");
  }
}
