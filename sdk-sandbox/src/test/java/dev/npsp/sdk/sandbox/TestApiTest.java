package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestApiTest {
  private static final String REFERENCE = "dvc000000H0026010100120260115093045";

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(
          SandboxOptions.builder()
              .partner("DT-THU-NGHIEM")
              .paymentSecret("KHOA-BI-MAT-THU-NGHIEM")
              .build());

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  @Test
  void dossierAndStats_tellWhatIsHeld() throws Exception {
    caller.create(Caller.dossier());

    JsonObject dossier = Caller.json(caller.get("sandbox/dossier?code=" + Caller.DOSSIER));
    JsonObject stats = Caller.json(caller.get("sandbox/stats"));

    assertThat(dossier.scalar("timesApplied")).isEqualTo("1");
    assertThat(dossier.text("json")).contains("Nguyễn Văn Ví Dụ");
    assertThat(stats.scalar("dossiers")).isEqualTo("1");
    assertThat(Objects.requireNonNull(stats.object("callsByService")).scalar("DongBoHoSoMC"))
        .isEqualTo("1");
    assertThat(caller.get("sandbox/dossier?code=none").statusCode()).isEqualTo(404);
  }

  @Test
  void fault_isAskedForByName() throws Exception {
    act("fault?kind=server-error&status=502&seconds=3&count=2");

    assertThat(caller.post("mapi/g", "{}").statusCode()).isEqualTo(502);
    assertThat(caller.post("mapi/g", "{}").headers().firstValue("Retry-After")).contains("3");
    assertThat(caller.post("mapi/g", "{}").statusCode()).isEqualTo(200);
    assertThat(caller.post("sandbox/fault?kind=nonsense", "").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency?url=localhost:9000",
        "agency?url=ftp://localhost/",
        "agency?url=",
        "agency?url=http://own_agency:9000/",
        "bank?url=localhost:9000",
        "reporting/approved?regime=x&period=y",
        "petitions/file?agency=H56&name=A&content=B&daysAgo=2147483647"
      })
  void whatCannotBeDone_isRefused(String what) throws Exception {
    HttpResponse<String> answer = caller.post("sandbox/" + what, "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"error\"");
  }

  @Test
  void file_createsADossierBornOnThePortal() throws Exception {
    String applicant = URLEncoder.encode("Công ty Ví Dụ", StandardCharsets.UTF_8);

    JsonObject filed = act("file?agency=H56&procedure=2.000033&applicant=" + applicant);

    assertThat(filed.value("bornOnPortal")).isEqualTo(true);
    assertThat(sandbox.dossier(filed.text("code")).json()).contains("Công ty Ví Dụ");
  }

  @Test
  void payments_arePaidAndToldToTheAgency() throws Exception {
    try (Agency agency = new Agency()) {
      act("agency?url=" + agency.uri());
      caller.post("pp/init", Caller.sample("pay-init-request.json"));

      JsonObject paid = act("pay?reference=" + REFERENCE);
      assertThat(paid.text("state")).isEqualTo("PAID");
      assertThat(paid.value("acknowledged")).isEqualTo(true);

      caller.post("sandbox/deliver", agency.received().get(0));
      assertThat(agency.received()).hasSize(2);

      agency.bill(Caller.sample("pay-inquiry-response-due.json"));
      JsonObject bill = act("pay-bill?dossier=000.00.00.H00-260101-0001");
      assertThat(bill.scalar("amount")).isEqualTo("150000");
      assertThat(Caller.json(caller.get("sandbox/payments")).objects("payments")).hasSize(2);
    }
  }

  @Test
  void resetAndExpireSessions_forget() throws Exception {
    String session = caller.login("G05");
    caller.create(Caller.dossier());

    act("reset");
    assertThat(sandbox.dossierCount()).isZero();
    assertThat(caller.call(session, "G05", "LayDanhSachTTHC", "").scalar("error_code"))
        .isEqualTo("0");

    act("expire-sessions");
    assertThat(caller.call(session, "G05", "LayDanhSachTTHC", "").scalar("error_code"))
        .isEqualTo("-1");
  }

  @Test
  void feeds_areFiledAndTold() throws Exception {
    String number = act("feeds/file?kind=birth").text("number");

    JsonObject dossier = Caller.json(caller.get("sandbox/feeds/dossier?number=" + number));
    assertThat(dossier.text("kind")).isEqualTo("birth");
    assertThat(dossier.value("acknowledged")).isEqualTo(false);
    assertThat(act("feeds/repeat?number=" + number).value("taken")).isEqualTo(true);
    assertThat(act("feeds/supplement?number=" + number).value("taken")).isEqualTo(true);
    act("feeds/lose-acknowledgements?count=2");
    act("feeds/not-yet");
    act("feeds/expire-tokens");
    assertThat(Caller.json(caller.get("sandbox/feeds/dossiers")).objects("dossiers"))
        .singleElement()
        .satisfies(told -> assertThat(told.scalar("revision")).isEqualTo("2"));
    assertThat(caller.get("sandbox/feeds/dossier?number=none").statusCode()).isEqualTo(404);
    assertThat(caller.post("sandbox/feeds/file?kind=tax", "").statusCode()).isEqualTo(400);
    assertThat(caller.post("sandbox/feeds/file?kind=judicial-record", "").statusCode())
        .isEqualTo(400);
  }

  private JsonObject act(String what) throws Exception {
    return Caller.json(caller.post("sandbox/" + what, ""));
  }
}
