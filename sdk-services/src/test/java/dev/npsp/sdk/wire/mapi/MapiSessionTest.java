package dev.npsp.sdk.wire.mapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a login sends and buys, and what stands in front of every call. */
class MapiSessionTest {

  private static final byte[] NOTHING = "{\"error_code\":0,\"result\":[]}".getBytes(UTF_8);

  private final List<String> bodies = new ArrayList<>();

  private PortalClient portal(byte[] loginAnswer, byte[] answer) {
    Transport paper =
        call -> {
          bodies.add(body(call));
          boolean login = call.uri().getPath().endsWith("login");
          return new HttpReply(200, Headers.none(), login ? loginAnswer : answer);
        };
    return PortalClient.builder(
            PortalEnvironment.mapi(URI.create("http://portal.example.invalid/")),
            AgencyCode.of("000.00.00.H99"),
            Credentials.password("EXAMPLE-USER", Secret.of("EXAMPLE-PASSWORD")))
        .transport(paper)
        .retry(RetryPolicy.none())
        .build();
  }

  private static String body(HttpCall call) {
    StringBuilder body = new StringBuilder();
    call.body().parts().forEach(part -> body.append(new String(part, UTF_8)));
    return body.toString();
  }

  @Test
  void call_logsInAsTheSheetSays_andPutsTheSessionInFront() {
    try (PortalClient portal = portal(Sample.bytes("/samples/mapi-login-response.json"), NOTHING)) {
      portal.catalogues().list(Catalogue.AGENCIES);
    }

    assertThat(bodies)
        .containsExactly(
            compact("/samples/mapi-login-request.json"),
            "{\"session\":\"9f0c2f6e-0000-4000-8000-000000000001\",\"madonvi\":\"000.00.00.H99\",\"service\":\"LayDanhMucCoQuan\"}");
  }

  @Test
  void call_whenTheSessionHoldsOddCharacters_quotesThem() {
    byte[] odd = "{\"session\":\"a\\\"\\\\b\\u0001ế\",\"error_code\":0}".getBytes(UTF_8);
    try (PortalClient portal = portal(odd, NOTHING)) {
      portal.catalogues().list(Catalogue.AGENCIES);
    }

    assertThat(bodies.get(1)).startsWith("{\"session\":\"a\\\"\\\\b\\u0001ế\",\"madonvi\":");
  }

  @Test
  void call_whenTheAnswerHasNoCode_isNotUnderstood() {
    byte[] login = Sample.bytes("/samples/mapi-login-response.json");
    byte[] codeless = "{\"message\":\"thành công\",\"result\":[]}".getBytes(UTF_8);
    try (PortalClient portal = portal(login, codeless)) {
      assertThatThrownBy(() -> portal.catalogues().list(Catalogue.AGENCIES))
          .isInstanceOf(PortalException.class)
          .isNotInstanceOf(NoAnswer.class)
          .hasMessageContaining("without error_code");
    }
  }

  /** The samples are indented for people and hold no blank inside a value. */
  private static String compact(String resource) {
    return new String(Sample.bytes(resource), UTF_8).replaceAll("\\s", "");
  }

  @Test
  void call_whenABareCodeAnswersARead_logsInOnceMoreAndRepeatsOnce() {
    byte[] bare = "{\"error_code\":-5}".getBytes(UTF_8);
    try (PortalClient portal = portal(Sample.bytes("/samples/mapi-login-response.json"), bare)) {
      assertThatThrownBy(() -> portal.catalogues().list(Catalogue.AGENCIES))
          .isExactlyInstanceOf(RefusedByPortal.class);
    }

    assertThat(bodies).hasSize(4);
  }

  @Test
  void login_whenABareCodeRefusesIt_isNotRepeated() {
    byte[] bare = "{\"error_code\":-5}".getBytes(UTF_8);
    try (PortalClient portal = portal(bare, NOTHING)) {
      assertThatThrownBy(() -> portal.catalogues().list(Catalogue.AGENCIES))
          .isInstanceOf(LoginRefused.class);
    }

    assertThat(bodies).hasSize(1);
  }
}
