package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.petitions.Petitions.CODE;
import static dev.npsp.sdk.petitions.Petitions.DEPARTMENT;
import static dev.npsp.sdk.petitions.Petitions.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.Portal;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.statistics.PortalFigures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference protocol of the portal, message by message. */
class PetitionsClientTest {

  private static final String FILED =
      """
      {"number":1,"kind":"filed","at":"2026-06-01T09:00:00+07:00","to":"000.00.14.H56","filing":
      {"title":"Chậm trả kết quả","content":"Hồ sơ quá hạn","category":"conduct","petitioner":
      {"isOrganisation":false,"name":"Nguyễn Văn Ví Dụ","phone":"0912000001","address":"1 Phố Mẫu"}}}\
      """;
  private static final String ACCEPTED =
      """
      {"number":2,"kind":"accepted","at":"2026-06-02T02:00:00Z","agency":"H56.14","mode":"by-email"}\
      """;
  private static final String DETAILS = "{\"code\":\"OK\",\"message\":\"\",\"data\":%s}";

  private final List<HttpCall> sent = new ArrayList<>();
  private final Deque<Object> answers = new ArrayDeque<>();
  private final Transport transport =
      new Transport() {
        @Override
        public HttpReply send(HttpCall call) throws IOException {
          sent.add(call);
          if (call.uri().getPath().endsWith("/v1/token")) {
            return reply(200, DETAILS.formatted("{\"accessToken\":\"t\",\"expiresIn\":3600}"));
          }
          Object next = answers.remove();
          if (next instanceof IOException lost) {
            throw lost;
          }
          return (HttpReply) next;
        }

        @Override
        public void close() {}
      };
  private final PortalClient portal = client(DEPARTMENT);

  private PortalClient client(AgencyCode agency) {
    return PortalClient.builder(
            PortalEnvironment.mapi(URI.create("https://portal.example.vn/"))
                .withReference(URI.create("https://portal.example.vn/reference")),
            agency,
            Credentials.password(agency.value(), Secret.of("mật khẩu")))
        .transport(transport)
        .clock(Clock.fixed(Petitions.at("2026-07-01"), ZoneOffset.UTC))
        .sleeper(pause -> {})
        .build();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static HttpReply reply(int status, String body) {
    return new HttpReply(
        status,
        Headers.none().with("Content-Type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static String petition(String... events) {
    return petitionOf(CODE.value(), events);
  }

  private static String petitionOf(String code, String... events) {
    return "{\"petition\":\"" + code + "\",\"events\":[" + String.join(",", events) + "]}";
  }

  private void answers(String data) {
    answers.add(reply(200, DETAILS.formatted(data)));
  }

  private Petition filed() {
    answers(petition(FILED));
    return portal.petitions().get(CODE);
  }

  private HttpCall last() {
    return sent.get(sent.size() - 1);
  }

  private static String body(HttpCall call) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    call.body().parts().forEach(whole::writeBytes);
    return whole.toString(StandardCharsets.UTF_8);
  }

  @Test
  void get_readsWhatHappened() {
    answers(petition(FILED, ACCEPTED));
    Petition petition = portal.petitions().get(CODE);
    assertThat(body(sent.get(0)))
        .isEqualTo("{\"clientId\":\"000.00.14.H56\",\"clientSecret\":\"mật khẩu\"}");
    assertThat(last().method()).isEqualTo("GET");
    assertThat(last().uri())
        .hasToString("https://portal.example.vn/reference/v1/petitions/PAKN-2026-000017");
    assertThat(last().headers().first("Authorization")).contains("Bearer t");
    assertThat(petition.status()).isEqualTo(PetitionStatus.HANDLED_BY_EMAIL);
    assertThat(petition.filing().petitioner().phone()).contains("0912000001");
    assertThat(petition.filing().petitioner().address().flatMap(each -> each.detail()))
        .contains("1 Phố Mẫu");
    assertThat(petition.filing().category()).contains(PetitionCategory.CONDUCT);
  }

  @Test
  void eachStep_isPutUnderTheNextNumber() {
    Petition petition = filed();
    answers(petition(FILED, ACCEPTED));
    Petition accepted = portal.petitions().accept(petition, HandlingMode.BY_EMAIL);
    assertThat(last().method()).isEqualTo("PUT");
    assertThat(last().uri().getPath()).endsWith("/v1/petitions/PAKN-2026-000017/events/2");
    assertThat(body(last()))
        .isEqualTo("{\"kind\":\"accepted\",\"agency\":\"000.00.14.H56\",\"mode\":\"by-email\"}");

    answers(petition(FILED, ACCEPTED, event(3, "answered")));
    Petition answered = portal.petitions().answer(accepted, "Đã trả kết quả");
    assertThat(body(last()))
        .isEqualTo(
            "{\"kind\":\"answered\",\"agency\":\"000.00.14.H56\",\"text\":\"Đã trả kết quả\"}");

    answers(petition(FILED, ACCEPTED, event(3, "answered"), event(4, "published")));
    assertThat(portal.petitions().publish(answered).status()).isEqualTo(PetitionStatus.PUBLISHED);
    assertThat(body(last())).isEqualTo("{\"kind\":\"published\",\"agency\":\"000.00.14.H56\"}");

    answers(petition(FILED, forwarded()));
    Petition gone = portal.petitions().forward(petition, OTHER, "Không thuộc thẩm quyền");
    assertThat(body(last()))
        .isEqualTo(
            "{\"kind\":\"forwarded\",\"agency\":\"000.00.14.H56\",\"to\":\"H56.15\","
                + "\"text\":\"Không thuộc thẩm quyền\"}");
    assertThat(gone.agency()).isEqualTo(OTHER);
    for (String kind : List.of("refused", "supplement-requested", "passed-on")) {
      answers(petition(FILED, event(2, kind)));
      switch (kind) {
        case "refused" -> portal.petitions().refuse(petition, "Trùng");
        case "passed-on" -> portal.petitions().passOn(petition, "Trùng");
        default -> portal.petitions().requestSupplement(petition, "Trùng");
      }
      assertThat(body(last()))
          .isEqualTo("{\"kind\":\"" + kind + "\",\"agency\":\"000.00.14.H56\",\"text\":\"Trùng\"}");
    }
  }

  private static String event(int number, String kind) {
    return "{\"number\":"
        + number
        + ",\"kind\":\""
        + kind
        + "\",\"at\":\"2026-06-03T02:00:00Z\",\"agency\":\"000.00.14.H56\"}";
  }

  private static String forwarded() {
    return event(2, "forwarded").replace("}", ",\"to\":\"H56.15\"}");
  }

  @Test
  void aStep_whenTheAnswerGetsLost_isSentAgainUnderItsNumber() {
    Petition petition = filed();
    answers.add(new IOException("reset"));
    answers(petition(FILED, event(2, "refused")));
    portal.petitions().refuse(petition, "Trùng");
    assertThat(sent.subList(2, 4))
        .extracting(call -> call.uri().getPath())
        .containsOnly("/reference/v1/petitions/PAKN-2026-000017/events/2");
    assertThat(body(sent.get(2))).isEqualTo(body(sent.get(3)));
  }

  @Test
  void aStep_whenSomethingElseHappenedMeanwhile_isRefusedWithTheRemedy() {
    Petition petition = filed();
    answers.add(reply(409, "{\"code\":\"EVENT_EXISTS\",\"message\":\"đã có\"}"));
    AlreadyAtPortal already =
        catchThrowableOfType(
            AlreadyAtPortal.class, () -> portal.petitions().refuse(petition, "Trùng"));
    assertThat(already.remedy(LocalizedText.VIETNAMESE)).contains("get(code)");
    answers.add(reply(403, "{\"code\":\"NOT_HOLDER\",\"message\":\"\"}"));
    assertThat(
            catchThrowableOfType(
                    RefusedByPortal.class, () -> portal.petitions().refuse(petition, "Trùng"))
                .code())
        .isEqualTo("NOT_HOLDER");
  }

  @Test
  void aStep_thatDoesNotFit_isNotSent() {
    Petition petition = filed();
    int before = sent.size();
    PetitionsClient petitions = portal.petitions();
    assertThat(reasonOf(() -> petitions.publish(petition)))
        .isEqualTo(PetitionNotPossible.Reason.NOT_ALLOWED);
    assertThat(reasonOf(() -> petitions.answer(petition, "x")))
        .isEqualTo(PetitionNotPossible.Reason.NOT_ALLOWED);
    assertThat(reasonOf(() -> petitions.forward(petition, AgencyCode.of("H56.14"), "x")))
        .isEqualTo(PetitionNotPossible.Reason.NOT_ALLOWED);
    try (PortalClient other = client(OTHER)) {
      assertThat(reasonOf(() -> other.petitions().refuse(petition, "x")))
          .isEqualTo(PetitionNotPossible.Reason.OTHER_AGENCY);
    }
    assertThatThrownBy(() -> petitions.refuse(petition, " ")).isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(() -> petitions.refuse(petition, "Nguyá»…n"))
        .isInstanceOf(InvalidRequest.class);
    assertThat(sent).hasSize(before);
  }

  private static PetitionNotPossible.Reason reasonOf(Runnable step) {
    PetitionNotPossible refused = catchThrowableOfType(PetitionNotPossible.class, step::run);
    assertThat(refused.explanation(LocalizedText.VIETNAMESE)).isNotEqualTo(refused.getMessage());
    return refused.reason();
  }

  @Test
  void list_goesOverAllPages_andOverdueFindsThoseThatAre() {
    String refused = event(2, "refused");
    answers("{\"petitions\":[" + petitionOf("P1", FILED, refused) + "],\"next\":\"P1\"}");
    answers("{\"petitions\":[" + petitionOf("P2", FILED) + "," + petitionOf("P3", FILED) + "]}");
    assertThat(portal.petitions().overdue(WorkingCalendar.standard()))
        .extracting(each -> each.code().value())
        .containsExactly("P2", "P3");
    assertThat(last().uri().getRawQuery()).isEqualTo("after=P1");
  }

  @Test
  void list_whosePagesLeadInACircle_ends() {
    for (String next : List.of("P1", "P2", "P1")) {
      answers("{\"petitions\":[" + petitionOf(next, FILED) + "],\"next\":\"" + next + "\"}");
    }
    assertThatThrownBy(() -> portal.petitions().list().stream().count())
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"petitions\":null}"})
  void list_withoutAList_isNotUnderstood(String data) {
    answers(data);
    assertThatThrownBy(() -> portal.petitions().list()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void find_whenThereIsNone_isEmpty() {
    answers.add(reply(404, "{\"code\":\"NOT_FOUND\",\"message\":\"\"}"));
    assertThat(portal.petitions().find(CODE)).isEmpty();
  }

  @Test
  void get_anEventOfAnotherKind_keepsItAndNothingMore() {
    answers(petition(FILED, event(2, "archived")));
    Petition petition = portal.petitions().get(CODE);
    assertThat(petition.events().get(1).kind().isKnown()).isFalse();
    assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED_LOCALLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "\"true\"", "\"True\""})
  void get_ofAnOrganisation_readsOne(String isOne) {
    answers(petition(FILED.replace("\"isOrganisation\":false", "\"isOrganisation\":" + isOne)));
    assertThat(portal.petitions().get(CODE).filing().petitioner()).isInstanceOf(Organisation.class);
  }

  @Test
  void get_ofWhatIsNeitherPersonNorOrganisation_isNotTakenForAPerson() {
    answers(petition(FILED.replace("\"isOrganisation\":false", "\"isOrganisation\":\"có\"")));
    assertThatThrownBy(() -> portal.petitions().get(CODE)).isInstanceOf(PortalException.class);
  }

  /** The protocol asks the agency for the mode, and leaves it free in what the portal tells. */
  @Test
  void get_ofWhatWasAcceptedWithoutAMode_isHandledDirectly() {
    answers(petition(FILED, ACCEPTED.replace(",\"mode\":\"by-email\"", "")));
    Petition petition = portal.petitions().get(CODE);
    assertThat(petition.status()).isEqualTo(PetitionStatus.HANDLED_DIRECTLY);
    assertThat(petition.events().get(1).mode()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"petition\":\"other\",\"events\":[FILED]}",
        "{\"petition\":\"a/b\",\"events\":[FILED]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[]}",
        "{\"petition\":\"PAKN-2026-000017\"}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[ACCEPTED]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[FILED,FILED]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[FILED,{\"number\":3,\"kind\":\"answered\",\"at\":\"2026-06-03T02:00:00Z\"}]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[FILED,{\"number\":2,\"kind\":\"answered\",\"at\":\"03/06/2026\"}]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[FILED,{\"number\":2,\"kind\":\"accepted\",\"at\":\"2026-06-03T02:00:00Z\",\"mode\":\"later\"}]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[FILED,{\"number\":2,\"kind\":\"rated\",\"at\":\"2026-06-03T02:00:00Z\",\"rating\":\"5\"}]}",
        "{\"petition\":\"PAKN-2026-000017\",\"events\":[FILED,{\"number\":2,\"kind\":\"forwarded\",\"at\":\"2026-06-03T02:00:00Z\",\"agency\":\"H56.14\"}]}"
      })
  void get_whatCannotBeRead_isNotTakenForSomethingElse(String data) {
    answers(data.replace("FILED", FILED).replace("ACCEPTED", ACCEPTED));
    assertThatThrownBy(() -> portal.petitions().get(CODE)).isInstanceOf(PortalException.class);
  }

  @Test
  void aStep_whoseAnswerDoesNotHoldIt_isNotTakenForDone() {
    Petition petition = filed();
    answers(petition(FILED));
    assertThatThrownBy(() -> portal.petitions().refuse(petition, "Trùng"))
        .isInstanceOfAny(AnswerNotUnderstood.class, OutcomeUnknown.class);
  }

  @Test
  void answers_ofAnotherThanThePortal_areNotBelieved() {
    HttpReply page =
        new HttpReply(
            200,
            Headers.none().with("Content-Type", "text/html"),
            "<html>Request Rejected</html>".getBytes(StandardCharsets.UTF_8));
    answers.addAll(Collections.nCopies(10, page)); // a read is tried again
    assertThatThrownBy(() -> portal.petitions().get(CODE))
        .isInstanceOf(AnsweredByIntermediary.class);
  }

  @Test
  void figures_areThoseOfTheDay() {
    String figures =
        "{\"day\":\"2026-06-30\",\"accesses\":1234567890123,\"dossiersSynchronised\":2,"
            + "\"processedOnline\":3,\"services\":\"4\",\"agencies\":5,\"localities\":34,\"banks\":6}";
    answers(figures);
    PortalFigures read = portal.figures(LocalDate.of(2026, 6, 30));
    assertThat(last().uri().getPath()).isEqualTo("/reference/v1/figures/2026-06-30");
    assertThat(read)
        .isEqualTo(
            PortalFigures.builder(LocalDate.of(2026, 6, 30))
                .accesses(1_234_567_890_123L)
                .dossiersSynchronised(2)
                .processedOnline(3)
                .services(4)
                .agencies(5)
                .localities(34)
                .banks(6)
                .build());
    for (String odd :
        List.of(
            figures.replace("06-30", "06-29"),
            figures.replace("\"banks\":6", "\"banks\":-6"),
            figures.replace(",\"banks\":6", ""))) {
      answers(odd);
      assertThatThrownBy(() -> portal.figures(LocalDate.of(2026, 6, 30)))
          .isInstanceOf(PortalException.class);
    }
  }

  @Test
  void petitionsAndFigures_withoutAnAddress_areNotOffered() {
    PortalEnvironment plain = PortalEnvironment.mapi(URI.create("https://portal.example.vn/"));
    assertThat(plain.capabilities()).doesNotContain(Capability.PETITIONS, Capability.FIGURES);
    assertThat(portal.environment().capabilities())
        .contains(Capability.PETITIONS, Capability.FIGURES);
    Credentials account = Credentials.password("a", Secret.of("b"));
    try (PortalClient without =
        PortalClient.builder(plain, DEPARTMENT, account).transport(transport).build()) {
      Portal asked = without;
      assertThatThrownBy(() -> asked.petitions().list()).isInstanceOf(NotOffered.class);
      assertThatThrownBy(() -> asked.figures(LocalDate.of(2026, 6, 30)))
          .isInstanceOf(NotOffered.class)
          .hasMessageContaining("withReference");
    }
    assertThat(sent).isEmpty();
  }
}
