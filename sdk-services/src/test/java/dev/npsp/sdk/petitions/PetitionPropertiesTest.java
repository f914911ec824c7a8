package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.petitions.Petitions.DEPARTMENT;
import static dev.npsp.sdk.petitions.Petitions.GOVERNMENT_OFFICE;
import static dev.npsp.sdk.petitions.Petitions.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Lives that the life cycle allows, drawn event by event. */
class PetitionPropertiesTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
  private static final List<AgencyCode> AGENCIES = List.of(DEPARTMENT, OTHER, GOVERNMENT_OFFICE);

  private static Petition life(long seed, int steps) {
    Random random = new Random(seed);
    Instant at = Petitions.at("2026-01-05").plus(Duration.ofHours(random.nextInt(4000)));
    Petitions story = Petitions.filed(AGENCIES.get(random.nextInt(3)), at);
    for (int i = 0; i < steps; i++) {
      Petition now = story.build();
      List<PetitionEventKind> next =
          PetitionEventKind.known().stream()
              .filter(kind -> PetitionLifecycle.allows(now, kind))
              .toList();
      if (next.isEmpty()) {
        break;
      }
      at = at.plus(Duration.ofMinutes(random.nextInt(20_000)));
      step(story, next.get(random.nextInt(next.size())), at, random, now.agency());
    }
    return story.build();
  }

  private static void step(
      Petitions story, PetitionEventKind kind, Instant at, Random random, AgencyCode holder) {
    if (kind.equals(PetitionEventKind.FORWARDED)) {
      List<AgencyCode> others = AGENCIES.stream().filter(each -> !each.equals(holder)).toList();
      story.forwarded(others.get(random.nextInt(others.size())), at);
    } else if (kind.equals(PetitionEventKind.RATED)) {
      story.add(story.event(kind, at).rating(Satisfaction.values()[random.nextInt(3)]));
    } else {
      story.then(kind, at);
    }
  }

  @Property(tries = 300)
  void replay_ofAnyFirstPart_isTheLifeAsItWas(
      @ForAll long seed, @ForAll @IntRange(max = 12) int steps) {
    Petition petition = life(seed, steps);
    for (int i = 1; i < petition.events().size(); i++) {
      Petition before = Petition.replay(petition.code(), petition.events().subList(0, i));
      assertThat(PetitionLifecycle.allows(before, petition.events().get(i).kind())).isTrue();
    }
  }

  @Property(tries = 300)
  void handlings_areTheWholeStoryAndEachHandOverEndsOne(
      @ForAll long seed, @ForAll @IntRange(max = 12) int steps) {
    Petition petition = life(seed, steps);
    List<PetitionHandling> all = petition.handlings();
    assertThat(all).hasSize(petition.handOvers().size() + 1);
    int events = all.stream().mapToInt(handling -> handling.events().size()).sum();
    assertThat(events - petition.handOvers().size()).isEqualTo(petition.events().size());
    IntStream.range(0, all.size() - 1)
        .forEach(
            i -> {
              assertThat(all.get(i).isHandedOver()).isTrue();
              assertThat(all.get(i).status().group()).isEqualTo(PetitionGroup.DONE);
              assertThat(all.get(i).agency()).isEqualTo(petition.handOvers().get(i).from());
            });
  }

  /** Nothing is due before it came; one open clock at the most, and none when nothing is to do. */
  @Property(tries = 300)
  void clocks_runForwardsAndAtMostOneIsOpen(
      @ForAll long seed, @ForAll @IntRange(max = 12) int steps) {
    for (PetitionHandling handling : life(seed, steps).handlings()) {
      List<DutyClock> clocks = handling.clocks(CALENDAR);
      assertThat(clocks).allMatch(clock -> clock.due().isAfter(clock.from()));
      assertThat(clocks).isSortedAccordingTo(Comparator.comparing(DutyClock::from));
      List<DutyClock> open = clocks.stream().filter(clock -> clock.done().isEmpty()).toList();
      assertThat(open.size()).isEqualTo(handling.deadlines(CALENDAR).isEmpty() ? 0 : 1);
    }
  }

  @Property(tries = 200)
  void report_countsEachPetitionOnce(@ForAll long seed, @ForAll @IntRange(max = 12) int steps) {
    Petition petition = life(seed, steps);
    YearMonth month = YearMonth.of(2026, 3);
    for (AgencyCode agency : AGENCIES) {
      PetitionReport report =
          PetitionReport.compute(
              agency, month, List.of(petition, petition), CALENDAR, Petitions.at("2027-06-01"));
      assertThat(report.groups().values().stream().mapToInt(List::size).sum())
          .isLessThanOrEqualTo(1);
      assertThat(report.received().size()).isLessThanOrEqualTo(1);
      assertThat(report.metrics())
          .allMatch(metric -> metric.points().doubleValue() <= metric.maximum());
    }
  }
}
