package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
  private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-11-22T02:00:00Z"));

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(SandboxOptions.builder().clock(CLOCK).build());

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  @Test
  void login_givesASession() throws Exception {
    JsonObject answer =
        Caller.json(
            caller.post("mapi/login", "{\"username\":\"H56.14\",\"password\":\"sandbox\"}"));

    assertThat(answer.scalar("error_code")).isEqualTo("0");
    assertThat(answer.text("session")).isNotEmpty();
    assertThat(answer.text("message")).isEmpty();
    assertThat(sandbox.logins()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"username\":\"000.00.00.H56\",\"password\":\"wrong\"}",
        "{\"username\":\"nobody\",\"password\":\"sandbox\"}",
        "{\"username\":\"H56\",\"password\":\"sandbox\",\"more\":1}",
        "{\"username\":\"H56\"}",
        "[]",
        "{"
      })
  void login_whenNotInOrder_isRefusedWithHttp200(String body) throws Exception {
    var response = caller.post("mapi/login", body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response).scalar("error_code")).isEqualTo("-1");
    assertThat(Caller.json(response).text("session")).isEmpty();
    assertThat(Caller.json(response).text("message")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.00.00.H56", "000.00.14.H56", "H56", "H56.14"})
  void call_acceptsAnyCodeOfTheSameRoot(String agency) throws Exception {
    String session = caller.login("000.00.00.H56");

    assertThat(caller.call(session, agency, "LayDanhSachTTHC", "").scalar("error_code"))
        .isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"H57,không thuộc tài khoản", "000.00.00.H22,không thuộc tài khoản", "abc,Mã đơn vị"})
  void call_whenAnotherRoot_isRefused(String agency, String why) throws Exception {
    String session = caller.login("000.00.00.H56");

    JsonObject answer = caller.call(session, agency, "LayDanhSachTTHC", "");

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(why);
  }

  @Test
  void write_whenSessionExpired_refusesAndNamesTheSession() throws Exception {
    String session = caller.login("000.00.00.G05");
    CLOCK.forward(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(
            caller
                .call(session, "G05", "DongBoHoSoMC", Caller.write("False", Caller.dossier()))
                .scalar("error_code"))
        .isEqualTo("0");

    CLOCK.forward(Duration.ofSeconds(1));
    JsonObject answer =
        caller.call(session, "G05", "DongBoHoSoMC", Caller.write("True", Caller.dossier()));

    assertThat(answer.scalar("error_code")).isNotEqualTo("0");
    assertThat(answer.text("message"))
        .isEqualTo("Phiên làm việc đã hết hạn, vui lòng đăng nhập lại");
    assertThat(sandbox.dossier(Caller.DOSSIER).timesWritten()).isEqualTo(1);
  }

  @Test
  void expireSessions_endsAllOfThem() throws Exception {
    String session = caller.login("000.00.00.G05");

    sandbox.expireSessions();

    assertThat(caller.call(session, "G05", "LayDanhSachTTHC", "").text("message"))
        .contains("Phiên làm việc");
  }
}
