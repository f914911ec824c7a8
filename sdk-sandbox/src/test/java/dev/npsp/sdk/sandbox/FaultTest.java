package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private Caller caller;
  private String create;

  @BeforeEach
  void dial() throws Exception {
    caller = new Caller(sandbox.uri());
    create =
        Caller.request(
            caller.login("G05"), "G05", "DongBoHoSoMC", Caller.write("False", Caller.dossier()));
  }

  @Test
  void resetBeforeHandling_breaksTheConnectionAndDoesNothing() {
    sandbox.nextCall(Fault.resetBeforeHandling());

    assertThatThrownBy(() -> caller.post("mapi/g", create)).isInstanceOf(IOException.class);
    assertThat(sandbox.findDossier(Caller.DOSSIER)).isEmpty();
    assertThat(sandbox.callsOf("DongBoHoSoMC")).isEqualTo(1);
  }

  @Test
  void resetAfterHandling_breaksTheConnectionButIsCarriedOut() {
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> caller.post("mapi/g", create)).isInstanceOf(IOException.class);
    assertThat(sandbox.dossier(Caller.DOSSIER).timesApplied()).isEqualTo(1);
  }

  @Test
  void stall_sendsNothing() {
    sandbox.nextCall(Fault.stall(Duration.ofMinutes(5)));

    assertThatThrownBy(() -> caller.send(impatient())).isInstanceOf(HttpTimeoutException.class);
    assertThat(sandbox.dossier(Caller.DOSSIER).timesApplied()).isEqualTo(1);
  }

  @Test
  void stall_closesTheConnectionInTheEnd() {
    sandbox.nextCall(Fault.stall(Duration.ofMillis(50)));

    assertThatThrownBy(() -> caller.post("mapi/g", create)).isInstanceOf(IOException.class);
  }

  @Test
  void stallBody_sendsHeadersAndHalfTheBody() {
    sandbox.nextCall(Fault.stallBody(Duration.ofMillis(50)));

    assertThatThrownBy(() -> caller.post("mapi/g", create)).isInstanceOf(IOException.class);
    assertThat(sandbox.dossier(Caller.DOSSIER).timesApplied()).isEqualTo(1);
  }

  @Test
  void truncatedJson_stopsHalfWay() throws Exception {
    sandbox.nextCall(Fault.truncatedJson());

    HttpResponse<String> response = caller.post("mapi/g", create);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("{").doesNotEndWith("}");
    assertThat(sandbox.dossier(Caller.DOSSIER).timesApplied()).isEqualTo(1);
  }

  @Test
  void htmlPage_comesWithHttp200() throws Exception {
    sandbox.nextCall(Fault.htmlPage());

    HttpResponse<String> response = caller.post("mapi/g", create);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(response.body()).startsWith("<html>");
    assertThat(sandbox.dossierCount()).isZero();
  }

  @Test
  void expiredSession_endsThatSessionOnly() throws Exception {
    sandbox.nextCall(Fault.expiredSession());

    assertThat(caller.post("mapi/g", create).body()).contains("Phiên làm việc đã hết hạn");
    assertThat(caller.post("mapi/g", create).body()).contains("Phiên làm việc đã hết hạn");
    assertThat(caller.create(Caller.dossier()).scalar("error_code")).isEqualTo("0");
  }

  @Test
  void bareError_hasNoMessage() throws Exception {
    sandbox.nextCall(Fault.bareError());

    assertThat(caller.post("mapi/g", create).body()).isEqualTo("{\"error_code\":-1}");
  }

  @Test
  void serverError_comesAsOftenAsItWasAskedFor() throws Exception {
    sandbox.nextCalls(2, Fault.serverError(503, Duration.ofSeconds(7)));

    HttpResponse<String> first = caller.post("mapi/g", create);
    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(first.headers().firstValue("Retry-After")).contains("7");
    assertThat(caller.post("mapi/g", create).statusCode()).isEqualTo(503);
    assertThat(caller.post("mapi/g", create).statusCode()).isEqualTo(200);
    assertThat(sandbox.calls()).isEqualTo(3);
  }

  @Test
  void fault_sparesTheLogin() throws Exception {
    sandbox.nextCall(Fault.htmlPage());

    assertThat(caller.login("G05")).isNotEmpty();
    assertThat(caller.post("mapi/g", create).body()).startsWith("<html>");
  }

  @Test
  void fault_hitsThePaymentPlatformToo() throws Exception {
    sandbox.nextCall(Fault.serverError(500));

    assertThat(caller.post("pp/init", "{}").statusCode()).isEqualTo(500);
    assertThat(caller.post("pp/init", "{}").body()).contains("\"MaLoi\":\"02\"");
  }

  private HttpRequest impatient() {
    return HttpRequest.newBuilder(caller.at("mapi/g"))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(1))
        .POST(HttpRequest.BodyPublishers.ofString(create))
        .build();
  }
}
