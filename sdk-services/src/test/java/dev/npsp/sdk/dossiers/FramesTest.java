package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.Gateway;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many of our methods stand between a host's call and the transport. Each is one more that a
 * host's engineer reads past in a stack trace; decision 52 names them.
 */
class FramesTest {

  private static final int AT_MOST = 9;
  private static final URI PORTAL = URI.create("http://portal.invalid/");
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H56");

  static Stream<PortalEnvironment> wires() {
    return Stream.of(
        PortalEnvironment.mapi(PORTAL), PortalEnvironment.gateway(Gateway.HA_GIANG, PORTAL));
  }

  @ParameterizedTest
  @MethodSource("wires")
  void submit_whenThereAreNoInterceptors_passesNineMethodsOfOursAtMost(PortalEnvironment wire) {
    LookingTransport transport = new LookingTransport();
    Credentials account = Credentials.password(AGENCY.value(), Secret.of("bi-mat"));

    try (PortalClient portal =
        PortalClient.builder(wire, AGENCY, account).transport(transport).build()) {
      portal.dossiers().submit(Examples.dossier(1));
      portal.dossiers().submit(Examples.dossier(1));
    }

    assertThat(transport.walks).as("as new, refused; as an update; as an update").hasSize(3);
    for (List<String> walk : transport.walks) {
      System.out.println(walk.size() + " frames of ours: " + String.join(" < ", walk));
      assertThat(walk)
          .hasSizeLessThanOrEqualTo(AT_MOST)
          .containsSubsequence(
              "Attempt.run", "Retry.run", "CallExecutor.call", "DefaultDossiersClient.submit")
          .endsWith("DefaultDossiersClient.submit");
    }
  }

  /** A portal that has the dossier, and looks at who calls it, the nearest first. */
  private static final class LookingTransport implements Transport {

    private static final String OURS = "dev.npsp.sdk.";
    private static final StackWalker STACK =
        StackWalker.getInstance(StackWalker.Option.SHOW_HIDDEN_FRAMES);

    final List<List<String>> walks = new ArrayList<>();

    @Override
    public HttpReply send(HttpCall call) {
      if (call.uri().getPath().endsWith("login")) {
        return reply("{\"session\":\"s-1\",\"error_code\":0}");
      }
      walks.add(
          STACK.walk(
              frames ->
                  frames.filter(LookingTransport::isOurs).map(LookingTransport::name).toList()));
      return reply(walks.size() == 1 ? ScriptedPortal.EXISTS : ScriptedPortal.OK);
    }

    private static boolean isOurs(StackWalker.StackFrame frame) {
      return frame.getClassName().startsWith(OURS)
          && !frame.getClassName().startsWith(FramesTest.class.getName());
    }

    private static String name(StackWalker.StackFrame frame) {
      String type = frame.getClassName();
      return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    private static HttpReply reply(String body) {
      return new HttpReply(200, Headers.none(), body.getBytes(StandardCharsets.UTF_8));
    }
  }
}
