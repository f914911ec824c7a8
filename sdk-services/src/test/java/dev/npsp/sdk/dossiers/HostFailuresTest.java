package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.dossiers.ScriptedPortal.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.testing.Undeclared;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the host's own stores, listeners and sources throw, and what it must not change. */
class HostFailuresTest {

  private static final int DOSSIERS = 30;
  private static final List<Throwable> FAILURES =
      List.of(
          new IllegalStateException("disk"),
          new LinkageError("class"),
          new AssertionError(),
          new SQLException("as Kotlin throws: no signature names it"));

  /**
   * One way for a run to be stopped by its host.
   *
   * @param place whose code fails
   * @param nth at which of its calls
   * @param failure with what
   */
  record Way(String place, int nth, Throwable failure) {}

  static Stream<Way> ways() {
    return Stream.of("listener", "add", "find", "source")
        .flatMap(
            place ->
                IntStream.of(1, 2, 5, 7)
                    .boxed()
                    .flatMap(nth -> FAILURES.stream().map(e -> new Way(place, nth, e))));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void submitAll_whenTheHostsOwnCodeFails_accountsForEachThatWasTaken(Way way) {
    ScriptedPortal portal = new ScriptedPortal();
    portal.answers(Stream.generate(() -> OK).limit(DOSSIERS).toArray(String[]::new));
    FailingStore known = new FailingStore(way);
    Consumer<SyncProgress> listener = progress -> known.failAt("listener");
    SyncOptions options = SyncOptions.batchesOf(4).onProgress(listener);
    Iterator<Dossier> dossiers =
        IntStream.range(0, DOSSIERS).mapToObj(Examples::dossier).iterator();
    Iterable<Dossier> source = () -> known.failing(dossiers);

    SyncStopped stopped =
        catchThrowableOfType(
            SyncStopped.class, () -> portal.client(known).submitAll(source, options));

    SyncReport report = stopped.report();
    assertThat(stopped).hasCause(way.failure);
    assertThat(
            report.acceptedCount()
                + report.refusedCount()
                + report.unknownCount()
                + report.notSentCount())
        .isEqualTo(report.taken());
    assertThat(report.unknownCount()).isZero();
    assertThat(report.calls()).isEqualTo(portal.received.size());
    assertThat(report.acceptedCount() > 0).isEqualTo(!portal.received.isEmpty());
  }

  @Test
  void submitAll_whenTheListenerForOutcomesFails_goesOnAndTellsTheOthers() {
    for (Throwable failure : FAILURES) {
      ScriptedPortal portal = new ScriptedPortal().answers(OK, OK);
      List<DossierCode> told = new ArrayList<>();
      SyncOptions options =
          SyncOptions.batchesOf(2)
              .inFlight(1)
              .onOutcome(
                  outcome -> {
                    told.add(outcome.code());
                    if (told.size() == 1) {
                      throw Undeclared.thrown(failure);
                    }
                  });

      SyncReport report =
          portal
              .client()
              .submitAll(IntStream.range(0, 4).mapToObj(Examples::dossier).toList(), options);

      assertThat(report.isComplete()).isTrue();
      assertThat(told)
          .containsExactlyInAnyOrder(
              Examples.code(0), Examples.code(1), Examples.code(2), Examples.code(3));
    }
  }

  @Test
  void submit_whenTheStoreOfTheHostFailsAfterwards_isSubmittedAllTheSame() {
    for (Throwable failure : FAILURES) {
      ScriptedPortal portal = new ScriptedPortal().answers(OK);
      FailingStore known = new FailingStore(new Way("add", 1, failure));
      Submission submission = portal.client(known).submit(Examples.dossier(1));
      assertThat(submission.code()).isEqualTo(Examples.code(1));
    }
  }

  @Test
  void find_whenTheStoreOfTheHostFailsAfterwards_showsTheDossier() {
    for (Throwable failure : FAILURES) {
      ScriptedPortal portal =
          new ScriptedPortal()
              .answers(
                  "{\"error_code\":0,\"result\":[{\"data\":[{\"MaHoSo\":\""
                      + Examples.code(1)
                      + "\"}]}]}");
      FailingStore known = new FailingStore(new Way("add", 1, failure));
      assertThat(portal.client(known).find(Examples.code(1))).isPresent();
    }
  }

  @Test
  void submit_whenTheListenerForWrongMovesFails_isSubmittedAllTheSame() {
    for (Throwable failure : FAILURES) {
      ScriptedPortal portal = new ScriptedPortal().answers(OK, OK);
      DossiersClient client =
          portal.client(
              TransitionPolicy.builder(TransitionPolicy.Reaction.WARN)
                  .listener(
                      move -> {
                        throw Undeclared.thrown(failure);
                      })
                  .build());
      client.submit(Examples.dossier(1).toBuilder().status(DossierStatus.RESULT_RETURNED).build());
      client.submit(Examples.dossier(1).toBuilder().status(DossierStatus.PROCESSING).build());
      assertThat(portal.received).hasSize(2);
    }
  }

  @Test
  void submit_whenTheStatusesOfTheHostCannotBeAsked_sendsNothingAndForgetsNothing() {
    for (Throwable failure : FAILURES) {
      ScriptedPortal portal = new ScriptedPortal();
      UnreadableStatuses statuses = new UnreadableStatuses(failure);
      DossiersClient client =
          portal.client(
              TransitionPolicy.builder(TransitionPolicy.Reaction.REFUSE).known(statuses).build());

      assertThat(catchThrowable(() -> client.submit(Examples.dossier(1)))).isSameAs(failure);
      assertThat(catchThrowable(() -> client.reportProgress(Examples.step(1)))).isSameAs(failure);
      assertThat(catchThrowable(() -> client.reportProgress(List.of(Examples.step(1)), 1)))
          .isSameAs(failure);

      assertThat(portal.received).isEmpty();
      assertThat(statuses.asked).hasValue(3);
      assertThat(statuses.changes).as("of a call that was never made").isEmpty();
    }
  }

  @Test
  void submit_whenTheStoreOfTheHostCannotBeAsked_forgetsNoStatus() {
    for (Throwable failure : FAILURES) {
      ScriptedPortal portal = new ScriptedPortal().answers(OK);
      TransitionPolicy refusing = TransitionPolicy.refusing();
      FailingStore known = new FailingStore(new Way("find", 2, failure));
      DossiersClient client = OverMapi.dossiers(ScriptedPortal.context(portal), known, refusing);
      client.submit(Examples.dossier(1));

      assertThat(catchThrowable(() -> client.submit(Examples.dossier(1)))).isSameAs(failure);

      assertThat(portal.received).hasSize(1);
      assertThat(refusing.known().find(Examples.code(1))).contains(Examples.dossier(1).status());
    }
  }

  /** Statuses that cannot be asked; what it is told is kept. */
  private static final class UnreadableStatuses implements LastStatusStore {

    private final Throwable failure;
    final AtomicInteger asked = new AtomicInteger();
    final List<DossierCode> changes = new ArrayList<>();

    UnreadableStatuses(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public Optional<DossierStatus> find(DossierCode code) {
      asked.incrementAndGet();
      throw Undeclared.thrown(failure);
    }

    @Override
    public void confirmed(DossierCode code, DossierStatus status) {
      changes.add(code);
    }

    @Override
    public void forget(DossierCode code) {
      changes.add(code);
    }
  }

  /** Knows every other dossier, and fails where it is told to. */
  private static final class FailingStore implements SubmittedDossiers {

    private final Way way;
    private final AtomicInteger calls = new AtomicInteger();

    FailingStore(Way way) {
      this.way = way;
    }

    @Override
    public Optional<SubmittedDossier> find(DossierCode code) {
      failAt("find");
      return code.hashCode() % 2 == 0 ? Optional.of(SubmittedDossier.of(code)) : Optional.empty();
    }

    @Override
    public void add(SubmittedDossier dossier) {
      failAt("add");
    }

    @Override
    public void forget(DossierCode code) {
      failAt("forget");
    }

    Iterator<Dossier> failing(Iterator<Dossier> source) {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return source.hasNext();
        }

        @Override
        public Dossier next() {
          failAt("source");
          return source.next();
        }
      };
    }

    void failAt(String place) {
      if (place.equals(way.place) && calls.incrementAndGet() == way.nth) {
        throw Undeclared.thrown(way.failure);
      }
    }
  }
}
