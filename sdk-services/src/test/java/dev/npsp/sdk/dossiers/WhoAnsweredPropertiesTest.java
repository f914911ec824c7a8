package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.house.OtherAnswers;
import dev.npsp.sdk.house.OtherAnswers.Act;
import dev.npsp.sdk.house.OtherAnswers.Line;
import dev.npsp.sdk.house.OtherAnswers.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Who answered, by which operation and at which attempt, over the {@code mapi} wire: nothing leaves
 * without a type, and nothing is called refused that the portal did not refuse.
 */
class WhoAnsweredPropertiesTest {

  private static final int DOSSIERS = 12;
  private static final SyncOptions FOUR_A_CALL = SyncOptions.batchesOf(4).inFlight(1);

  private static final Consumer<DossiersClient> READ = client -> client.find(Examples.code(1));
  private static final Consumer<DossiersClient> UPSERT =
      client -> client.submit(Examples.dossier(1));
  private static final Consumer<DossiersClient> APPEND =
      client -> client.reportProgress(Examples.step(1));

  @Provide
  Arbitrary<Shown> others() {
    return OtherAnswers.thatMayFollowAReading();
  }

  @Provide
  Arbitrary<Shown> notRead() {
    return OtherAnswers.thatSayNotRead();
  }

  @Property(tries = 300)
  void first_whenSomebodyElseAnswers_isHisForAReadAndUnknownForAWrite(
      @ForAll("others") Shown other) {
    Throwable read = thrown(READ, OtherAnswers.login(), other.act(), other.act());
    if (other.name().startsWith("5")) {
      assertThat(read).isInstanceOf(NoAnswer.class);
    } else {
      assertThat(read).isExactlyInstanceOf(AnsweredByIntermediary.class);
    }
    for (Consumer<DossiersClient> write : List.of(UPSERT, APPEND)) {
      assertThat(thrown(write, OtherAnswers.login(), other.act(), other.act()))
          .isInstanceOf(OutcomeUnknown.class)
          .hasCauseInstanceOf(NoAnswer.class);
    }
  }

  @Property(tries = 150)
  void first_whenNothingWasRead_isNotSent(@ForAll("notRead") Shown other) {
    for (Consumer<DossiersClient> any : List.of(READ, UPSERT, APPEND)) {
      assertThat(thrown(any, OtherAnswers.login(), other.act(), other.act()))
          .isInstanceOf(NotSent.class);
    }
  }

  @Property(tries = 300)
  void afterALostAnswer_aWriteIsUnknownWhoeverAnswers(@ForAll("any") Shown other) {
    for (Consumer<DossiersClient> write : List.of(UPSERT, APPEND)) {
      assertThat(thrown(write, OtherAnswers.login(), OtherAnswers.lost(), other.act()))
          .isInstanceOf(OutcomeUnknown.class);
    }
  }

  @Property(tries = 300)
  void atLogin_whoeverAnswers_isNotSent(@ForAll("any") Shown other) {
    for (Consumer<DossiersClient> any : List.of(READ, UPSERT, APPEND)) {
      Line line = new Line(other.act(), OtherAnswers.lost(), OtherAnswers.lost());
      assertThat(catchThrowable(() -> any.accept(client(line)))).isInstanceOf(NotSent.class);
      assertThat(line.calls()).isZero();
    }
  }

  @Property(tries = 150)
  void inABatch_whoeverAnswers_refusesNoDossierAndHalvesNothing(
      @ForAll("others") Shown other, @ForAll("notRead") Shown unread) {
    SyncReport unknown = run(OtherAnswers.login(), other.act());
    assertThat(unknown.refusedCount()).isZero();
    assertThat(unknown.unknownCount()).isEqualTo(DOSSIERS);
    assertThat(unknown.calls()).isEqualTo(DOSSIERS / 4);

    SyncReport notSent = run(OtherAnswers.login(), unread.act());
    assertThat(notSent.notSentCount()).isEqualTo(DOSSIERS);
    assertThat(notSent.calls()).isEqualTo(DOSSIERS / 4);

    assertThat(run(other.act(), other.act()).notSentCount()).isEqualTo(DOSSIERS);
    assertThat(run(unread.act(), unread.act()).notSentCount()).isEqualTo(DOSSIERS);
  }

  /** The words of the portal count under any status that says nothing else. */
  @Property(tries = 60)
  void refusalInAnEnvelope_isThePortals(@ForAll("statuses") int status) {
    Act no = OtherAnswers.says(status, "{\"error_code\":-7,\"message\":\"Dữ liệu sai\"}");
    for (Consumer<DossiersClient> any : List.of(READ, UPSERT, APPEND)) {
      assertThat(thrown(any, OtherAnswers.login(), no, no)).isInstanceOf(RefusedByPortal.class);
    }
    assertThat(run(OtherAnswers.login(), no).refusedCount()).isEqualTo(DOSSIERS);
  }

  @Property(tries = 60)
  void yesUnder4xx_leavesAWriteUnknown(@ForAll("statuses") int status) {
    Act yes = OtherAnswers.says(status, "{\"error_code\":0,\"message\":\"Cập nhật thành công\"}");
    for (Consumer<DossiersClient> write : List.of(UPSERT, APPEND)) {
      Throwable thrown = thrown(write, OtherAnswers.login(), yes, yes);
      if (status < 400) {
        assertThat(thrown).isNull();
      } else {
        assertThat(thrown).isInstanceOf(OutcomeUnknown.class);
      }
    }
  }

  /** It answers yes with nothing: that is no refusal with a code. */
  @Example
  void get_ofAnUnknownNumber_saysThatThereIsNothing() {
    Act nothing = OtherAnswers.says(200, "{\"error_code\":0,\"message\":\"\",\"result\":[]}");
    Throwable thrown =
        thrown(client -> client.get(Examples.code(1)), OtherAnswers.login(), nothing, nothing);
    assertThat(thrown)
        .isInstanceOf(NotFoundAtPortal.class)
        .hasMessageContaining("has nothing under what was asked for")
        .hasMessageNotContaining("refused");
  }

  @Provide
  Arbitrary<Shown> any() {
    return Arbitraries.oneOf(others(), notRead());
  }

  @Provide
  Arbitrary<Integer> statuses() {
    return Arbitraries.of(200, 201, 400, 401, 403, 404, 405, 408, 409, 413, 422, 425);
  }

  private static SyncReport run(Act login, Act answer) {
    List<Dossier> dossiers = IntStream.range(0, DOSSIERS).mapToObj(Examples::dossier).toList();
    return client(new Line(login, answer, answer)).submitAll(dossiers, FOUR_A_CALL);
  }

  private static Throwable thrown(
      Consumer<DossiersClient> operation, Act login, Act first, Act then) {
    DossiersClient client = client(new Line(login, first, then));
    return catchThrowable(() -> operation.accept(client));
  }

  private static DossiersClient client(Line line) {
    return OverMapi.dossiers(
        OtherAnswers.context(line), SubmittedDossiers.inMemory(), TransitionPolicy.warning());
  }
}
