package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.statistics.October.at;
import static dev.npsp.sdk.statistics.October.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Satisfaction;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingReportTest {

  private static CitizenRating rating(int dossier, String procedure, Instant at, Satisfaction s) {
    return CitizenRating.builder(code(dossier), ProcedureCode.of(procedure), at, s).build();
  }

  private static List<RatingReport> compute(CitizenRating... ratings) {
    return RatingReport.compute(October.AGENCY, October.MONTH, Stream.of(ratings));
  }

  @Test
  void compute_countsEachProcedureOfTheMonth() {
    List<RatingReport> reports =
        compute(
            rating(1, "2.000033", at(10, 1, 8), Satisfaction.SATISFIED),
            rating(2, "1.002809", at(10, 1, 8), Satisfaction.VERY_SATISFIED),
            rating(3, "1.002809", at(10, 31, 23), Satisfaction.NOT_SATISFIED),
            rating(4, "1.002809", at(9, 30, 23), Satisfaction.NOT_SATISFIED),
            rating(5, "1.002809", at(11, 1, 0), Satisfaction.NOT_SATISFIED));

    assertThat(reports)
        .extracting(each -> each.procedure().value())
        .containsExactly("1.002809", "2.000033");
    assertThat(reports.get(0).handling().verySatisfied().codes()).containsExactly(code(2));
    assertThat(reports.get(0).handling().notSatisfied().codes()).containsExactly(code(3));
    assertThat(reports.get(0).handling().share(Satisfaction.VERY_SATISFIED)).hasToString("50%");
    assertThat(reports.get(0).service().count()).isZero();
    assertThat(reports.get(0).service().share(Satisfaction.SATISFIED)).isEqualTo(Percent.ZERO);
  }

  @Test
  void compute_whenSomebodyChangedTheirMind_countsTheNewest() {
    List<RatingReport> reports =
        compute(
            rating(1, "1.002809", at(10, 9, 8), Satisfaction.VERY_SATISFIED),
            rating(1, "1.002809", at(10, 2, 8), Satisfaction.NOT_SATISFIED));

    assertThat(reports)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.handling().count()).isEqualTo(1);
              assertThat(each.handling().verySatisfied().count()).isEqualTo(1);
            });
  }

  @Test
  void toString_hidesWhatPeopleWrote() {
    RatingReport report =
        compute(rating(1, "1.002809", at(10, 9, 8), Satisfaction.SATISFIED)).get(0);

    assertThat(report.toBuilder().comments("chị Mẫu rất tận tình").build().toString())
        .doesNotContain("tận tình");
  }
}
