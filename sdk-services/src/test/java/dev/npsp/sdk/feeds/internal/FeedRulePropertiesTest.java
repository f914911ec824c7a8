package dev.npsp.sdk.feeds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.feeds.FeedSamples;
import dev.npsp.sdk.feeds.InboxEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever the order of deliveries, restarts, lost acknowledgements and supplements: each number is
 * stored once, keeps its local number, and holds the newest content that was asked for.
 */
class FeedRulePropertiesTest {

  private static final int DOSSIERS = 3;

  /** The national side, the agency, and what is between them. */
  private static final class World {
    final Map<String, Integer> revision = new HashMap<>();
    final Set<String> unacknowledged = new HashSet<>();
    final Map<String, DossierCode> firstNumber = new HashMap<>();
    final Map<String, Integer> created = new HashMap<>();
    final Map<String, Integer> supplemented = new HashMap<>();
    final FeedInbox store = FeedInbox.inMemory(FeedSamples.numbers());

    /** Lists everything that is not acknowledged; the process may die at the given step. */
    void pull(int diesAfter, boolean loses) {
      FeedRule rule = new FeedRule(store); // a restart keeps nothing but the store
      int steps = 0;
      for (String number : Set.copyOf(unacknowledged)) {
        FeedDelivery arrival = rule.take(FeedSamples.birth(number, "r" + revision.get(number)));
        if (arrival.outcome() == FeedOutcome.CREATED) {
          created.merge(number, 1, Integer::sum);
        }
        if (arrival.outcome() == FeedOutcome.SUPPLEMENTED) {
          supplemented.merge(number, 1, Integer::sum);
        }
        firstNumber.putIfAbsent(number, arrival.held().localNumber());
        if (steps++ >= diesAfter) {
          return; // stored, and gone before it was acknowledged
        }
        if (!loses) {
          unacknowledged.remove(number);
          store.noteAcknowledged(
              FeedKind.CIVIL_STATUS, DossierCode.of(number), arrival.dossier().fingerprint());
        }
      }
    }

    /** The agency asks, and if the citizen was asked he brings more. */
    void supplement(String number) {
      InboxEntry held = store.find(FeedKind.CIVIL_STATUS, DossierCode.of(number)).orElse(null);
      if (held != null && !unacknowledged.contains(number)) {
        store.setWaiting(FeedKind.CIVIL_STATUS, held.nationalNumber(), true);
        revision.merge(number, 1, Integer::sum);
        unacknowledged.add(number);
      }
    }

    /** The citizen files, or the national side lists once more what nobody is asked about. */
    void list(String number) {
      boolean waits =
          store
              .find(FeedKind.CIVIL_STATUS, DossierCode.of(number))
              .filter(InboxEntry::waitsForSupplement)
              .isPresent();
      if (!waits) {
        revision.putIfAbsent(number, 1);
        unacknowledged.add(number);
      }
    }

    /** The agency asks while the acknowledgement of what it holds is still under way. */
    void askEarly(String number) {
      boolean underWay =
          store
              .find(FeedKind.CIVIL_STATUS, DossierCode.of(number))
              .filter(held -> !held.acknowledged())
              .isPresent();
      if (underWay) {
        store.setWaiting(FeedKind.CIVIL_STATUS, DossierCode.of(number), true);
      }
    }
  }

  @Property(tries = 1000)
  void intake_inAnyOrder_storesEachOnce(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 35) Integer> events) {
    World world = new World();
    for (int event : events) {
      String number = "G22.99.01-251103-000" + (event % DOSSIERS + 1);
      switch (event / DOSSIERS) {
        case 0, 1 -> world.list(number);
        case 2, 3, 4 -> world.supplement(number);
        case 5 -> world.askEarly(number);
        case 6 -> world.pull(0, false);
        case 7 -> world.pull(1, false);
        case 8 -> world.pull(DOSSIERS, true);
        default -> world.pull(DOSSIERS, false);
      }
    }
    world.pull(DOSSIERS, false);
    world.pull(DOSSIERS, false);

    assertThat(world.unacknowledged).isEmpty();
    assertThat(world.created.values()).allMatch(times -> times == 1);
    assertThat(world.created).hasSize(world.revision.size());
    world.revision.forEach(
        (number, revision) -> {
          InboxEntry held =
              world.store.find(FeedKind.CIVIL_STATUS, DossierCode.of(number)).orElseThrow();
          assertThat(held.fingerprint()).isEqualTo("r" + revision);
          assertThat(held.localNumber()).isEqualTo(world.firstNumber.get(number));
          assertThat(held.acknowledged()).isTrue();
          assertThat(world.supplemented.getOrDefault(number, 0)).isEqualTo(revision - 1);
        });
    assertThat(world.firstNumber.values()).doesNotHaveDuplicates();
  }
}
