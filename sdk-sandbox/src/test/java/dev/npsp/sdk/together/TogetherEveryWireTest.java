package dev.npsp.sdk.together;

import static dev.npsp.sdk.Capability.CATALOGUES;
import static dev.npsp.sdk.Capability.DOSSIERS;
import static dev.npsp.sdk.Capability.DOSSIER_SEARCH;
import static dev.npsp.sdk.Capability.IDENTITY;
import static dev.npsp.sdk.Capability.PROCEDURES;
import static dev.npsp.sdk.Capability.PROGRESS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.LgspTokenPlace;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxStep;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a client does over every wire, against the sandbox over real HTTP. A wire passes a case, or
 * proves that it does not offer what the case needs: the call fails with {@link NotOffered}, names
 * the capability, and nothing is sent. Which cases a wire skips is written down in {@code
 * every-wire-skipped.txt}. A further wire is one line in {@link #wires()}.
 */
@Timeout(60)
class TogetherEveryWireTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  /** The sandbox's procedures are announced by ministries. */
  private static final AgencyCode MINISTRY = AgencyCode.of("G15");

  /** What a wire has to offer for a case, in the order in which the case asks for it. */
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Needs {
    Capability[] value();
  }

  /**
   * A wire.
   *
   * @param name as in the list of what is skipped
   * @param client a builder of a client over it
   * @param fitting makes a dossier one that the wire takes
   * @param procedures a list that is not empty there
   */
  private record Spoken(
      String name,
      Supplier<PortalClientBuilder> client,
      UnaryOperator<Dossier> fitting,
      Function<ProceduresClient, Page<ProcedureSummary>> procedures) {

    Spoken(String name, Supplier<PortalClientBuilder> client, UnaryOperator<Dossier> fitting) {
      this(name, client, fitting, ProceduresClient::list);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private List<Capability> needs = List.of();

  static Stream<Spoken> wires() {
    return Stream.of(
        new Spoken("mapi", sandbox::clientBuilder, dossier -> dossier),
        new Spoken("lgsp: mapi", TogetherEveryWireTest::throughHub, dossier -> dossier),
        new Spoken("igate", sandbox.wires()::igateClient, TogetherEveryWireTest::ofAMinistry),
        new Spoken("ha-giang", sandbox.wires()::haGiangClient, dossier -> dossier),
        new Spoken(
            "thanh-hoa",
            sandbox.wires()::thanhHoaClient,
            dossier -> dossier,
            procedures -> procedures.listOf(MINISTRY)),
        new Spoken("dien-bien", sandbox.wires()::dienBienClient, dossier -> dossier));
  }

  private static PortalClientBuilder throughHub() {
    return PortalClient.builder(
            PortalEnvironment.mapi(sandbox.lgsp().uri())
                .through(
                    sandbox.lgsp().hop().toBuilder()
                        .tokenPlace(LgspTokenPlace.X_AUTHENTICATION_TOKEN)
                        .build()),
            AgencyCode.of(PortalSandbox.AGENCY),
            Credentials.password(PortalSandbox.AGENCY, Secret.of(sandbox.options().password())))
        .sleeper(pause -> {});
  }

  /** It has no place for the unit, and a status beyond "received" is told by steps. */
  private static Dossier ofAMinistry(Dossier dossier) {
    return dossier.toBuilder().processingUnit(Optional.empty()).build();
  }

  @BeforeEach
  void readNeeds(TestInfo test) {
    needs = test.getTestMethod().map(TogetherEveryWireTest::needsOf).orElse(List.of());
  }

  private static List<Capability> needsOf(Method test) {
    Needs needs = test.getAnnotation(Needs.class);
    return needs == null ? List.of() : List.of(needs.value());
  }

  /** Plays a case, or shows that the wire does not offer it. */
  private void over(Spoken wire, Consumer<PortalClient> played) {
    try (PortalClient portal = wire.client().get().build()) {
      Optional<Capability> lacking =
          needs.stream().filter(need -> !portal.environment().supports(need)).findFirst();
      if (lacking.isEmpty()) {
        played.accept(portal);
        return;
      }
      NotOffered error = catchThrowableOfType(NotOffered.class, () -> played.accept(portal));
      assertThat(error).hasMessageContaining("no message for " + lacking.get().words());
      assertThat(error.remedy()).contains("Offered by: ");
      assertThat(sandbox.calls() + sandbox.logins()).isZero();
    }
  }

  private static Dossier dossier(Spoken wire, int number) {
    return wire.fitting()
        .apply(Cases.dossier(number).toBuilder().status(DossierStatus.RECEIVED).build());
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIERS)
  void submit_whenNewAndThenChanged_leavesOneDossierThatAllWiresSee(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);

          assertThat(portal.dossiers().submit(dossier).created()).isTrue();
          assertThat(portal.dossiers().submit(dossier).updated()).isTrue();

          assertThat(sandbox.dossierCount()).isEqualTo(1);
          assertThat(sandbox.client().dossiers().get(dossier.code()).status())
              .contains(DossierStatus.RECEIVED);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIERS)
  void submit_whenAnotherClientSubmittedIt_leavesOneDossier(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);
          portal.dossiers().submit(dossier);
          try (PortalClient other = wire.client().get().build()) {
            other.dossiers().submit(dossier);
          }
          assertThat(sandbox.dossierCount()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIERS)
  void submit_whenTheAnswerIsLost_arrivesOnce(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);
          sandbox.nextCall(Fault.resetAfterHandling());

          portal.dossiers().submit(dossier);

          assertThat(sandbox.dossierCount()).isEqualTo(1);
          assertThat(sandbox.dossier(dossier.code().value()).status()).isEqualTo("2");
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIERS)
  void submit_whenTheAnswerIsCutOff_arrivesOnce(Spoken wire) {
    over(
        wire,
        portal -> {
          sandbox.nextCall(Fault.truncatedJson());

          portal.dossiers().submit(dossier(wire, 1));

          assertThat(sandbox.dossierCount()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIERS)
  void submit_whenSessionsHaveEnded_goesThroughAllTheSame(Spoken wire) {
    over(
        wire,
        portal -> {
          portal.dossiers().submit(dossier(wire, 1));
          long logins = sandbox.logins();
          sandbox.expireSessions();

          portal.dossiers().submit(dossier(wire, 2));

          assertThat(sandbox.dossierCount()).isEqualTo(2);
          assertThat(sandbox.logins()).isEqualTo(2 * logins);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIERS)
  void submit_whenAServerIsInTrouble_isRepeated(Spoken wire) {
    over(
        wire,
        portal -> {
          sandbox.nextCalls(2, Fault.serverError(503));

          assertThat(portal.dossiers().submit(dossier(wire, 1)).created()).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs({DOSSIERS, PROGRESS})
  void reportProgress_ofThreeSteps_keepsTheirOrder(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);
          portal.dossiers().submit(dossier);
          for (DossierStatus status :
              List.of(
                  DossierStatus.PROCESSING,
                  DossierStatus.COMPLETED,
                  DossierStatus.RESULT_RETURNED)) {
            portal.dossiers().reportProgress(step(dossier, status));
          }

          assertThat(sandbox.dossier(dossier.code().value()).steps())
              .extracting(SandboxStep::status)
              .containsExactly("4", "9", "10");
          assertThat(sandbox.dossier(dossier.code().value()).status()).isEqualTo("10");
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs({DOSSIERS, PROGRESS})
  void reportProgress_whenTheAnswerIsLost_isUnknownAndNotRepeated(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);
          portal.dossiers().submit(dossier);
          sandbox.nextCall(Fault.resetAfterHandling());

          Throwable failure = catchThrowable(() -> report(portal, dossier));

          assertThat(failure).isInstanceOf(OutcomeUnknown.class);
          assertThat(sandbox.dossier(dossier.code().value()).steps()).hasSize(1);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs({DOSSIERS, PROGRESS})
  void reportProgress_whenAPageAnswers_isUnknownAndSaysWhoAnswered(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);
          portal.dossiers().submit(dossier);
          sandbox.nextCall(Fault.htmlPage());

          Throwable failure = catchThrowable(() -> report(portal, dossier));

          assertThat(failure)
              .isInstanceOf(OutcomeUnknown.class)
              .hasCauseInstanceOf(AnsweredByIntermediary.class);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs({DOSSIERS, PROGRESS})
  void reportProgress_whenThePortalHasNoSuchDossier_isRefused(Spoken wire) {
    over(
        wire,
        portal -> {
          Dossier dossier = dossier(wire, 1);
          portal.dossiers().submit(dossier);
          sandbox.reset();

          Throwable failure = catchThrowable(() -> report(portal, dossier));

          assertThat(failure).isInstanceOf(RefusedByPortal.class);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(DOSSIER_SEARCH)
  void find_ofADossierThatIsThereAndOfOneThatIsNot_tellsThemApart(Spoken wire) {
    over(
        wire,
        portal -> {
          assertThat(portal.dossiers().find(Cases.code(2))).isEmpty();
          sandbox.client().dossiers().submit(Cases.dossier(1));

          assertThat(portal.dossiers().get(Cases.code(1)).code()).isEqualTo(Cases.code(1));
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(PROCEDURES)
  void procedures_whichAreListed_areThoseOfMapi(Spoken wire) {
    over(
        wire,
        portal -> {
          List<ProcedureSummary> listed = wire.procedures().apply(portal.procedures()).items();

          assertThat(listed).isNotEmpty();
          assertThat(sandbox.client().procedures().list().items()).containsAll(listed);
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(PROCEDURES)
  void procedures_whenAPageAnswersFirst_areAskedForAgain(Spoken wire) {
    over(
        wire,
        portal -> {
          sandbox.nextCall(Fault.htmlPage());

          assertThat(wire.procedures().apply(portal.procedures()).items()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(CATALOGUES)
  void catalogues_whichAreListed_areThoseOfMapi(Spoken wire) {
    over(
        wire,
        portal ->
            assertThat(portal.catalogues().list(Catalogue.AGENCIES).items())
                .isNotEmpty()
                .isEqualTo(sandbox.client().catalogues().list(Catalogue.AGENCIES).items()));
  }

  @ParameterizedTest
  @MethodSource("wires")
  @Needs(IDENTITY)
  void accountOf_aPersonWithAnAccountAndOneWithout_tellsThemApart(Spoken wire) {
    over(
        wire,
        portal -> {
          assertThat(portal.identity().accountOf(PersonalId.of("038099000017"))).isPresent();
          assertThat(portal.identity().accountOf(PersonalId.of("038099000019"))).isEmpty();
        });
  }

  @Test
  void cases_thatAWireSkips_areWrittenDown() throws IOException {
    List<String> skipped = new ArrayList<>();
    for (Spoken wire : wires().toList()) {
      try (PortalClient portal = wire.client().get().build()) {
        Arrays.stream(TogetherEveryWireTest.class.getDeclaredMethods())
            .filter(test -> test.isAnnotationPresent(Needs.class))
            .filter(
                test ->
                    !needsOf(test).stream().allMatch(need -> portal.environment().supports(need)))
            .map(test -> wire.name() + ": " + test.getName())
            .sorted(Comparator.naturalOrder())
            .forEach(skipped::add);
      }
    }
    try (InputStream golden =
        TogetherEveryWireTest.class.getResourceAsStream("/every-wire-skipped.txt")) {
      assertThat(golden).isNotNull();
      assertThat(new String(golden.readAllBytes(), UTF_8).lines())
          .containsExactlyElementsOf(skipped);
    }
  }

  private static void report(PortalClient portal, Dossier dossier) {
    portal.dossiers().reportProgress(step(dossier, DossierStatus.PROCESSING));
  }

  private static ProgressStep step(Dossier dossier, DossierStatus status) {
    return Cases.step(dossier.code(), "Thẩm định").toBuilder().status(status).build();
  }
}
