package dev.npsp.sdk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.statistics.Indicator.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of every month, whatever its dossiers. */
class CountingPropertiesTest {

  private static final Instant START = October.at(8, 1, 0);

  /** Dossiers over three months with any history, possible or not. */
  private static List<LocalDossier> dossiers(long seed) {
    Random random = new Random(seed);
    List<LocalDossier> dossiers = new ArrayList<>();
    for (int number = 0; number < 60; number++) {
      Instant received = START.plus(Duration.ofHours(random.nextInt(24 * 92)));
      LocalDossier.Builder dossier =
          October.dossier(number, received, received.plus(Duration.ofHours(random.nextInt(400))));
      for (int step = random.nextInt(5); step > 0; step--) {
        dossier.addChange(
            DossierStatus.of(Integer.toString(2 + random.nextInt(9))),
            received.plus(Duration.ofHours(1 + random.nextInt(24 * 40))));
      }
      dossiers.add(dossier.build());
    }
    return dossiers;
  }

  private static MonthlyStatistics count(YearMonth month, List<LocalDossier> dossiers) {
    return MonthlyStatistics.compute(October.AGENCY, month, dossiers.stream());
  }

  private static Set<DossierCode> set(Figure figure) {
    return figure.codes().collect(Collectors.toSet());
  }

  @Property(tries = 300)
  void report_addsUp_withEachDossierInOneGroup(@ForAll long seed) {
    MonthlyReport report = count(October.MONTH, dossiers(seed)).report();

    assertThat(set(report.toHandle())).hasSize((int) report.toHandle().count());
    assertThat(Figure.sum(report.handled(), report.open())).isEqualTo(report.toHandle());
    assertThat(Collections.disjoint(set(report.handled()), set(report.open()))).isTrue();
    assertThat(Collections.disjoint(set(report.received()), set(report.carriedOver()))).isTrue();
  }

  @Property(tries = 300)
  void report_doesNotDependOnTheOrder(@ForAll long seed) {
    List<LocalDossier> shuffled = new ArrayList<>(dossiers(seed));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(count(October.MONTH, shuffled)).isEqualTo(count(October.MONTH, dossiers(seed)));
  }

  @Property(tries = 300)
  void report_carriesOverAllThatTheMonthBeforeLeft(@ForAll long seed) {
    MonthlyReport september = count(YearMonth.of(2026, 9), dossiers(seed)).report();
    MonthlyReport october = count(October.MONTH, dossiers(seed)).report();

    assertThat(set(october.carriedOver())).containsAll(set(september.open()));
    assertThat(Collections.disjoint(set(october.carriedOver()), set(october.received()))).isTrue();
  }

  @Property(tries = 300)
  void indicators_areParts(@ForAll long seed) {
    MonthlyStatistics counted = count(October.MONTH, dossiers(seed));

    assertThat(counted.indicators())
        .allSatisfy(each -> assertThat(set(each.whole())).containsAll(set(each.part())));
    assertThat(counted.indicator(Kind.HANDLED_ON_TIME).part())
        .isEqualTo(counted.report().handledOnTime());
    assertThat(counted.indicator(Kind.OPEN_OVERDUE).part())
        .isEqualTo(counted.report().openOverdue());
  }

  @Property
  void shares_ofOneWhole_areAHundred(
      @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 1_000_000_000L) Long> parts) {
    long[] counts = parts.stream().mapToLong(Long::longValue).toArray();
    boolean nothing = LongStream.of(counts).sum() == 0;
    for (int step : new int[] {Shares.OF_HUNDREDTHS, Shares.OF_WHOLES}) {
      List<Percent> shares = Shares.of(step, counts);

      assertThat(shares.stream().mapToInt(Percent::hundredths).sum())
          .isEqualTo(nothing ? 0 : Percent.ALL.hundredths());
      for (int i = 0; i < counts.length && !nothing; i++) {
        double exact = counts[i] * 10_000.0 / LongStream.of(counts).sum();
        assertThat(Math.abs(shares.get(i).hundredths() - exact)).isLessThan(step + 1e-6);
      }
    }
  }
}
