package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.DossierOutcome.Kind;
import dev.npsp.sdk.dossiers.internal.DefaultDossiersClient;
import dev.npsp.sdk.dossiers.internal.DossierRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the portal refuses or has, and in whichever way: the rest goes through, in order. */
class SubmitAllPropertiesTest {

  private static final String BEFORE = "before";

  /** A run with its portal, made from numbers that jqwik can shrink. */
  private static final class Setting {
    final PortalOfOneList portal = new PortalOfOneList();
    final SubmittedDossiers known = new NewestDossiers(1000);
    final List<Dossier> source = new ArrayList<>();
    final Map<DossierCode, List<String>> expected = new HashMap<>();
    final List<DossierOutcome> outcomes = new ArrayList<>();
    int refusedOccurrences;

    Setting(long seed, int numbers, int occurrences, boolean appliesBeforeRefusal) {
      Random random = new Random(seed);
      portal.appliesBeforeRefusal = appliesBeforeRefusal;
      for (int number = 0; number < numbers; number++) {
        DossierCode code = Examples.code(number);
        switch (random.nextInt(6)) {
          case 0 -> portal.neverTaken.add(code);
          case 1 -> portal.invalid.add(code);
          case 2, 3 -> {
            portal.has(code);
            expected.computeIfAbsent(code, c -> new ArrayList<>()).add(BEFORE);
          }
          default -> {
            // fine and new
          }
        }
        if (random.nextInt(3) == 0) {
          known.add(SubmittedDossier.of(code)); // rightly or wrongly
        }
      }
      for (int version = 0; version < occurrences; version++) {
        Dossier dossier = Examples.dossier(random.nextInt(numbers), "version " + version);
        source.add(dossier);
        if (isRefused(dossier.code())) {
          refusedOccurrences++;
        } else {
          expected
              .computeIfAbsent(dossier.code(), c -> new ArrayList<>())
              .add("version " + version);
        }
      }
    }

    boolean isRefused(DossierCode code) {
      return portal.neverTaken.contains(code) || portal.invalid.contains(code);
    }

    SyncReport run(int batchSize, int queues) {
      SyncOptions options =
          SyncOptions.batchesOf(batchSize).inFlight(queues).onOutcome(outcomes::add);
      return client(portal, known).submitAll(source, options);
    }
  }

  /** Each dossier of the source has one outcome, and together they say what the report says. */
  private static void assertOneOutcomeEach(Setting setting, SyncReport report) {
    assertThat(setting.outcomes)
        .extracting(DossierOutcome::code)
        .containsExactlyInAnyOrderElementsOf(setting.source.stream().map(Dossier::code).toList());
    assertThat(count(setting, Kind.CREATED) + count(setting, Kind.UPDATED))
        .isEqualTo(report.acceptedCount());
    assertThat(count(setting, Kind.REFUSED) + count(setting, Kind.INVALID))
        .isEqualTo(report.refusedCount());
    assertThat(count(setting, Kind.UNKNOWN)).isEqualTo(report.unknownCount());
    assertThat(count(setting, Kind.NOT_SENT)).isEqualTo(report.notSentCount());
    for (DossierOutcome outcome : setting.outcomes) {
      boolean taken = outcome.kind() == Kind.CREATED || outcome.kind() == Kind.UPDATED;
      assertThat(outcome.error().isEmpty()).as("%s", outcome).isEqualTo(taken);
    }
  }

  private static long count(Setting setting, Kind kind) {
    return setting.outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
  }

  private static DossiersClient client(PortalOfOneList portal, SubmittedDossiers known) {
    return new DefaultDossiersClient(portal, new DossierRules(known, TransitionPolicy.off()));
  }

  @Property(tries = 400)
  void everyFineDossierGoesThroughInOrder_andEveryOtherIsRefused(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int numbers,
      @ForAll @IntRange(max = 120) int occurrences,
      @ForAll @IntRange(min = 1, max = 17) int batchSize,
      @ForAll @IntRange(min = 1, max = 4) int queues,
      @ForAll boolean appliesBeforeRefusal) {
    Setting setting = new Setting(seed, numbers, occurrences, appliesBeforeRefusal);
    SyncReport report = setting.run(batchSize, queues);

    assertOneOutcomeEach(setting, report);
    assertThat(setting.portal.applied).isEqualTo(setting.expected);
    assertThat(report.taken()).isEqualTo(occurrences);
    assertThat(report.refusedCount()).isEqualTo(setting.refusedOccurrences);
    assertThat(report.acceptedCount()).isEqualTo(occurrences - setting.refusedOccurrences);
    assertThat(report.unknownCount() + report.notSentCount()).isZero();
    assertThat(report.refused()).allMatch(refused -> setting.isRefused(refused.code()));
    assertThat(report.calls()).isEqualTo(setting.portal.calls);
    assertThat(report.calls()).isLessThanOrEqualTo(4L * occurrences);
    assertThat(setting.portal.largestBatch).isLessThanOrEqualTo(batchSize);
  }

  @Property(tries = 200)
  void whenAnswersGetLostAndLinesAreDown_nothingIsCalledAcceptedThatWasNot(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int numbers,
      @ForAll @IntRange(max = 80) int occurrences,
      @ForAll @IntRange(min = 1, max = 9) int batchSize,
      @ForAll boolean appliesBeforeRefusal) {
    Setting setting = new Setting(seed, numbers, occurrences, appliesBeforeRefusal);
    setting.portal.losesAnswerOf(call -> call % 5 == 3).isDownAt(call -> call % 7 == 4);
    SyncReport report = setting.run(batchSize, 2);

    assertOneOutcomeEach(setting, report);

    assertThat(
            report.acceptedCount()
                + report.refusedCount()
                + report.unknownCount()
                + report.notSentCount())
        .isEqualTo(report.taken())
        .isEqualTo(occurrences);
    long reachedForCertain = report.acceptedCount() + report.unknownCount();
    long applied =
        setting.portal.applied.values().stream()
            .flatMap(List::stream)
            .filter(version -> !version.equals(BEFORE))
            .count();
    assertThat(applied).isBetween(report.acceptedCount(), reachedForCertain);
    assertThat(report.calls()).isLessThanOrEqualTo(4L * Math.max(1, occurrences));
  }

  @Example
  void whenOneOfFiftyIsRefused_findsItInAFewCalls() {
    Setting setting = new Setting(0, 1, 0, false);
    setting.portal.neverTaken.clear();
    setting.portal.invalid.clear();
    setting.portal.applied.clear();
    setting.portal.neverTaken.add(Examples.code(17));
    for (int number = 0; number < 50; number++) {
      setting.source.add(Examples.dossier(number));
    }
    SyncReport report =
        client(setting.portal, new NewestDossiers(100))
            .submitAll(setting.source, SyncOptions.standard().inFlight(1));
    assertThat(report.acceptedCount()).isEqualTo(49);
    assertThat(report.refused())
        .extracting(RefusedDossier::code)
        .containsExactly(Examples.code(17));
    assertThat(report.calls()).isLessThanOrEqualTo(1 + 2 * 6);
  }
}
