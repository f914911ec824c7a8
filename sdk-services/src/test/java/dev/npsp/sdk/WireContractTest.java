package dev.npsp.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every wire to a portal does alike. A wire passes a case, or proves that it does not offer
 * what the case asks: the call fails with {@link NotOffered}, names the capability, and nothing is
 * sent. Which cases a wire skips is written down in {@code wire-contract-skipped.txt}.
 */
class WireContractTest {

  private static final URI PORTAL = URI.create("http://portal.invalid/");
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H22");
  private static final DossierCode CODE = DossierCode.of("000.00.00.H22-261122-0001");
  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.002809"), "Thủ tục mẫu", "G03-GD10", "Lĩnh vực mẫu");

  /** A dossier that the portal has, under an id of its own. */
  private static final SubmittedDossier KNOWN =
      SubmittedDossier.builder(DossierCode.of("000.00.00.H22-261122-0009")).portalId("11").build();

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  /** How the other side answers a call; the words are those that the wires share. */
  private enum Reply {
    OK(
        "{\"error_code\":0,\"message\":\"Đồng bộ thành công\"}",
        "{\"code\":200,\"message\":\"Thành công\",\"data\":{\"idHoSo\":\"12\"}}"),
    NOTHING("{\"error_code\":0,\"message\":\"\",\"result\":[]}", "{\"content\":[]}"),
    CODE("", "{\"value\":\"" + WireContractTest.CODE + "\"}"),
    LIST("", "{\"Total\":1,\"Data\":[{\"MaHoSo\":\"" + WireContractTest.CODE + "\"}]}"),
    FOUND(
        "{\"error_code\":0,\"message\":\"\",\"result\":[{\"MaHoSo\":\""
            + WireContractTest.CODE
            + "\",\"MaTrangThai\":\"4\"}]}",
        "{\"content\":[{\"code\":\"" + WireContractTest.CODE + "\"}]}"),
    PROCEDURES("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Thủ tục\"}]}"),
    AGENCIES(
        "{\"error_code\":0,\"result\":[{\"MADONVI\":\"000.00.00.H22\",\"TENDONVI\":\"Tỉnh\"}]}"),
    EXISTS(
        "{\"error_code\":\"-3\",\"message\":\"Mã hồ sơ đã tồn tại\"}",
        "{\"code\":400,\"message\":\"Mã hồ sơ đã tồn tại\"}"),
    ABSENT(
        "{\"error_code\":\"-1\",\"message\":\"Hồ sơ không tồn tại\"}",
        "{\"code\":400,\"message\":\"Hồ sơ không tồn tại\"}"),
    REFUSED(
        "{\"error_code\":\"-3\",\"message\":\"Dữ liệu không hợp lệ\"}",
        "{\"code\":400,\"message\":\"Dữ liệu không hợp lệ\"}"),
    /** A yes in other letters, after a byte order mark, with members that nobody knows. */
    OK_ODDLY(
        "\uFEFF {\"Error_Code\":\"00\",\"MESSAGE\":\"Đồng bộ thành công\",\"moi\":{\"a\":[1]}}",
        "\uFEFF"
            + " {\"Code\":\"200\",\"Message\":\"ok\",\"DATA\":{\"IDHOSO\":12,\"moi\":null},\"moi\":1}"),
    /** Neither yes nor no. */
    UNREADABLE("{\"error_code\":\"xong\"}", "{\"code\":\"xong\"}"),
    /** Of a firewall or a proxy. */
    PAGE(
        "<html><body>Request Rejected</body></html>", "<html><body>Request Rejected</body></html>"),
    /** The request was read and its answer lost. */
    LOST(""),
    /** Nobody picks up. */
    DOWN("");

    private final String body;
    private final String ofIgate;

    Reply(String body) {
      this(body, "");
    }

    Reply(String body, String ofIgate) {
      this.body = body;
      this.ofIgate = ofIgate;
    }
  }

  /**
   * A wire under the contract.
   *
   * @param name as in the list of what is skipped
   * @param environment where it is spoken
   * @param credentials of the kind that it takes
   * @param batches whether a call takes more than one dossier
   */
  private record Spoken(
      String name, PortalEnvironment environment, Credentials credentials, boolean batches) {}

  /**
   * What came of a case.
   *
   * @param value what the call gave, or null
   * @param failure what it threw, or null
   * @param calls how many calls were sent, logins aside
   * @param wire over which
   */
  private record Outcome(
      @Nullable Object value, @Nullable Throwable failure, int calls, Spoken wire) {}

  /**
   * One case.
   *
   * @param name what happens
   * @param capability what the wire must offer
   * @param replies the answers, one a call; the last one repeats
   * @param call what the host calls
   * @param verify what must come of it
   */
  private record Case(
      String name,
      Capability capability,
      List<Reply> replies,
      Function<Portal, Object> call,
      Consumer<Outcome> verify) {}

  private static final Credentials PASSWORD =
      Credentials.password(AGENCY.value(), Secret.of("bi-mat"));

  private static final IgateEnvironment IGATE =
      IgateEnvironment.builder(PORTAL).trackingPath("track").listPath("list").build();

  private static final GatewayEnvironment THANH_HOA =
      GatewayEnvironment.builder(Gateway.THANH_HOA, PORTAL)
          .addPath("add")
          .updatePath("update")
          .progressPath("progress")
          .build();

  /** Before a wire whose own session is its {@code Authorization}, too. */
  private static final LgspHop HOP =
      LgspHop.builder(PORTAL.resolve("lgsp/token"))
          .keys(LgspKeys.of("ak", Secret.of("bi-mat"), "APP", "H22"))
          .tokenPlace(LgspTokenPlace.X_AUTHENTICATION_TOKEN)
          .build();

  private static final List<Spoken> WIRES =
      List.of(
          new Spoken("mapi", PortalEnvironment.mapi(PORTAL), PASSWORD, true),
          new Spoken(
              "ha-giang", PortalEnvironment.gateway(Gateway.HA_GIANG, PORTAL), PASSWORD, true),
          new Spoken(
              "igate",
              IGATE,
              Credentials.clientCredentials("he-thong", Secret.of("bi-mat")),
              false),
          new Spoken("thanh-hoa", THANH_HOA, PASSWORD, true),
          new Spoken(
              "dien-bien", PortalEnvironment.gateway(Gateway.DIEN_BIEN, PORTAL), PASSWORD, true),
          new Spoken("lgsp: mapi", PortalEnvironment.mapi(PORTAL).through(HOP), PASSWORD, true),
          new Spoken(
              "lgsp: ha-giang",
              PortalEnvironment.gateway(Gateway.HA_GIANG, PORTAL).through(HOP),
              PASSWORD,
              true),
          new Spoken("lgsp: thanh-hoa", THANH_HOA.through(HOP), PASSWORD, true),
          new Spoken(
              "lgsp: igate",
              IGATE.through(HOP),
              Credentials.clientCredentials("he-thong", Secret.of("bi-mat")),
              false));

  private static final List<Case> CASES =
      List.of(
          new Case(
              "submit_withFormData_isTakenByEveryWire",
              Capability.DOSSIERS,
              List.of(Reply.OK),
              portal ->
                  portal
                      .dossiers()
                      .submit(
                          dossier(1).toBuilder()
                              .formData(FormData.builder().text("hoTen", "Ví Dụ").build())
                              .build()),
              outcome -> {
                assertThat(((Submission) value(outcome)).created()).isTrue();
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "submit_whenThePortalTakesIt_isCreatedInOneCall",
              Capability.DOSSIERS,
              List.of(Reply.OK),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> {
                assertThat(((Submission) value(outcome)).created()).isTrue();
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "submit_whenThePortalHasIt_isUpdatedInASecondCall",
              Capability.DOSSIERS,
              List.of(Reply.EXISTS, Reply.OK),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> {
                assertThat(((Submission) value(outcome)).updated()).isTrue();
                assertThat(outcome.calls()).isEqualTo(2);
              }),
          new Case(
              "submit_whenAnUpdateFindsNothing_isCreatedInOneMoreCall",
              Capability.DOSSIERS,
              List.of(Reply.OK, Reply.ABSENT, Reply.OK),
              portal -> {
                portal.dossiers().submit(dossier(1));
                return portal.dossiers().submit(dossier(1));
              },
              outcome -> {
                assertThat(((Submission) value(outcome)).created()).isTrue();
                assertThat(outcome.calls()).isEqualTo(3);
              }),
          new Case(
              "submit_whenThePortalRefusesIt_isRefusedInOneCall",
              Capability.DOSSIERS,
              List.of(Reply.REFUSED),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> {
                assertThat(outcome.failure()).isExactlyInstanceOf(RefusedByPortal.class);
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "submit_whenEachAnswerIsLost_isUnknownAfterThreeAttempts",
              Capability.DOSSIERS,
              List.of(Reply.LOST),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> {
                assertThat(outcome.failure()).isInstanceOf(OutcomeUnknown.class);
                assertThat(outcome.calls()).isEqualTo(3);
              }),
          new Case(
              "submit_whenNobodyPicksUp_isNotSent",
              Capability.DOSSIERS,
              List.of(Reply.DOWN),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> assertThat(outcome.failure()).isInstanceOf(NotSent.class)),
          new Case(
              "submit_whenItIsOfAnotherAgency_isInvalidAndNotSent",
              Capability.DOSSIERS,
              List.of(Reply.OK),
              portal ->
                  portal
                      .dossiers()
                      .submit(
                          dossier(1).toBuilder()
                              .code(DossierCode.of("000.00.00.H56-261122-0001"))
                              .build()),
              outcome -> {
                assertThat(outcome.failure()).isInstanceOf(InvalidRequest.class);
                assertThat(outcome.calls()).isZero();
              }),
          new Case(
              "submitAll_whenOneOfABatchIsRefused_sendsTheOthers",
              Capability.DOSSIERS,
              List.of(Reply.REFUSED, Reply.OK, Reply.REFUSED, Reply.REFUSED),
              portal ->
                  portal
                      .dossiers()
                      .submitAll(
                          List.of(dossier(1), dossier(2)), SyncOptions.batchesOf(2).inFlight(1)),
              outcome -> {
                SyncReport report = (SyncReport) value(outcome);
                assertThat(report.acceptedCount()).isEqualTo(1);
                assertThat(report.refusedCount()).isEqualTo(1);
                // a batch is refused and then halved; a wire without batches has none to halve
                assertThat(outcome.calls()).isEqualTo(outcome.wire().batches() ? 3 : 2);
              }),
          new Case(
              "find_whenThePortalHasIt_givesIt",
              Capability.DOSSIER_SEARCH,
              List.of(Reply.FOUND),
              portal -> portal.dossiers().get(CODE).code(),
              outcome -> assertThat(value(outcome)).isEqualTo(CODE)),
          new Case(
              "get_whenThePortalHasNothing_saysSo",
              Capability.DOSSIER_SEARCH,
              List.of(Reply.NOTHING),
              portal -> portal.dossiers().get(CODE),
              outcome -> assertThat(outcome.failure()).isInstanceOf(NotFoundAtPortal.class)),
          new Case(
              "allocateCode_whenThePortalGivesOne_givesIt",
              Capability.CODE_ALLOCATION,
              List.of(Reply.CODE),
              portal -> portal.dossiers().allocateCode(AGENCY),
              outcome -> assertThat(value(outcome)).isEqualTo(CODE)),
          new Case(
              "list_whenThePortalHasOne_givesIt",
              Capability.DOSSIER_LIST,
              List.of(Reply.LIST),
              portal -> portal.dossiers().list().items().get(0).code(),
              outcome -> assertThat(value(outcome)).isEqualTo(CODE)),
          new Case(
              "updateStatus_whenTheAnswerIsLost_isUnknownAfterOneAttempt",
              Capability.STATUS_UPDATES,
              List.of(Reply.LOST),
              portal -> {
                portal
                    .dossiers()
                    .updateStatus(
                        StatusUpdate.builder(KNOWN.code().value(), DossierStatus.PROCESSING)
                            .at(NOW)
                            .build());
                return "told";
              },
              outcome -> {
                assertThat(outcome.failure()).isInstanceOf(OutcomeUnknown.class);
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "reportProgress_whenTheAnswerIsLost_isUnknownAfterOneAttempt",
              Capability.PROGRESS,
              List.of(Reply.LOST),
              portal -> {
                portal
                    .dossiers()
                    .reportProgress(
                        ProgressStep.builder(KNOWN.code(), DossierStatus.PROCESSING, "Trần Thị Thử")
                            .at(NOW)
                            .build());
                return "reported";
              },
              outcome -> {
                assertThat(outcome.failure()).isInstanceOf(OutcomeUnknown.class);
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "submit_whenTheAnswerIsWrittenOddly_isReadAllTheSame",
              Capability.DOSSIERS,
              List.of(Reply.OK_ODDLY),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> {
                assertThat(((Submission) value(outcome)).created()).isTrue();
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "submit_whenTheAnswerCannotBeRead_isUnknownAndNoYes",
              Capability.DOSSIERS,
              List.of(Reply.UNREADABLE),
              portal -> portal.dossiers().submit(dossier(1)),
              outcome -> assertThat(outcome.failure()).isInstanceOf(OutcomeUnknown.class)),
          new Case(
              "reportProgress_whenAPageAnswers_isUnknownAndSaysWhoAnswered",
              Capability.PROGRESS,
              List.of(Reply.PAGE),
              portal -> {
                portal
                    .dossiers()
                    .reportProgress(
                        ProgressStep.builder(KNOWN.code(), DossierStatus.PROCESSING, "Trần Thị Thử")
                            .at(NOW)
                            .build());
                return "reported";
              },
              outcome -> {
                assertThat(outcome.failure())
                    .isInstanceOf(OutcomeUnknown.class)
                    .hasCauseInstanceOf(AnsweredByIntermediary.class);
                assertThat(outcome.calls()).isEqualTo(1);
              }),
          new Case(
              "procedures_whenThePortalListsThem_areRead",
              Capability.PROCEDURES,
              List.of(Reply.PROCEDURES),
              portal -> portal.procedures().list().items().size(),
              outcome -> assertThat(value(outcome)).isEqualTo(1)),
          new Case(
              "catalogues_whenThePortalListsThem_areRead",
              Capability.CATALOGUES,
              List.of(Reply.AGENCIES),
              portal -> portal.catalogues().list(Catalogue.AGENCIES).items().size(),
              outcome -> assertThat(value(outcome)).isEqualTo(1)));

  @TestFactory
  Stream<DynamicTest> wire_passesEachCase_orProvesThatItIsNotOffered() {
    return WIRES.stream()
        .flatMap(
            wire ->
                CASES.stream()
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                wire.name() + ": " + each.name(), () -> hold(wire, each))));
  }

  private static void hold(Spoken wire, Case each) {
    Outcome outcome = played(wire, each);
    if (wire.environment().supports(each.capability())) {
      each.verify().accept(outcome);
    } else {
      assertThat(outcome.failure())
          .isInstanceOf(NotOffered.class)
          .hasMessageContaining("no message for " + each.capability().words());
      assertThat(outcome.calls()).isZero();
    }
  }

  @Test
  void cases_thatAWireSkips_areWrittenDown() throws IOException {
    List<String> skipped = new ArrayList<>();
    for (Spoken wire : WIRES) {
      for (Case each : CASES) {
        if (!wire.environment().supports(each.capability())) {
          skipped.add(wire.name() + ": " + each.name());
        }
      }
    }
    try (InputStream golden =
        WireContractTest.class.getResourceAsStream("/wire-contract-skipped.txt")) {
      assertThat(golden).isNotNull();
      assertThat(new String(golden.readAllBytes(), UTF_8).lines())
          .containsExactlyElementsOf(skipped);
    }
  }

  private static Outcome played(Spoken wire, Case each) {
    Peer peer = new Peer(each.replies(), wire.name());
    SubmittedDossiers known = SubmittedDossiers.inMemory();
    known.add(KNOWN);
    try (PortalClient portal =
        PortalClient.builder(wire.environment(), AGENCY, wire.credentials())
            .knownDossiers(known)
            .transport(peer)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .sleeper(pause -> {})
            .build()) {
      return new Outcome(each.call().apply(portal), null, peer.calls, wire);
    } catch (RuntimeException failure) {
      return new Outcome(null, failure, peer.calls, wire);
    }
  }

  private static Object value(Outcome outcome) {
    assertThat(outcome.failure()).isNull();
    assertThat(outcome.value()).isNotNull();
    return Objects.requireNonNull(outcome.value());
  }

  private static Dossier dossier(int number) {
    return Dossier.builder(
            DossierCode.of("000.00.00.H22-261122-000" + number),
            PROCEDURE,
            Applicant.of(Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017"))))
        .received(NOW)
        .status(DossierStatus.RECEIVED)
        .build();
  }

  /** The other side: logins succeed, each other call is answered as the case says. */
  private static final class Peer implements Transport {

    private final Deque<Reply> replies;
    private final boolean isIgate;
    private final boolean wraps;
    private final boolean isBehindHop;
    private int calls;

    Peer(List<Reply> replies, String wire) {
      this.replies = new ArrayDeque<>(replies);
      this.isIgate = wire.endsWith("igate");
      this.wraps = wire.endsWith("thanh-hoa") || wire.endsWith("dien-bien");
      this.isBehindHop = wire.startsWith("lgsp");
    }

    @Override
    public synchronized HttpReply send(HttpCall call) throws IOException {
      if (call.uri().getPath().equals("/lgsp/token")) {
        return reply("{\"access_token\":\"h-1\"}");
      }
      if (isBehindHop
          && !call.headers().first("X-Authentication-Token").equals(Optional.of("h-1"))) {
        return new HttpReply(401, Headers.none(), new byte[0]);
      }
      if (call.uri().getPath().endsWith("login")) {
        return reply("{\"session\":\"s-1\",\"error_code\":0}");
      }
      if (call.uri().getPath().endsWith("token")) {
        return reply("{\"code\":200,\"data\":{\"access_token\":\"t-1\"}}");
      }
      calls++;
      Reply reply = replies.size() > 1 ? replies.remove() : replies.element();
      return switch (reply) {
        case LOST -> throw new IOException("connection reset");
        case DOWN -> throw new NotConnectedException("connection refused", null);
        default -> reply(isIgate ? reply.ofIgate : wraps ? inMessage(reply) : reply.body);
      };
    }

    /** As the gateways below {@code KetNoiMotCuaQuocGia} answer: JSON text in JSON. */
    private static String inMessage(Reply answer) {
      return answer == Reply.PAGE
          ? answer.body
          : "{\"message\":\"" + answer.body.replace("\"", "\\\"") + "\"}";
    }

    private static HttpReply reply(String body) {
      return new HttpReply(200, Headers.none(), body.getBytes(UTF_8));
    }
  }
}
