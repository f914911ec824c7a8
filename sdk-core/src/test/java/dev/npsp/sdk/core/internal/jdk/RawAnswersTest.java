package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers may send beside the answer itself, byte by byte, on one connection. */
@Timeout(60)
class RawAnswersTest {

  private static final String BODY =
      "{\"error_code\":\"0\",\"message\":\"Thanh cong\",\"result\":[]}";
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 53\r\n\r\n";
  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n";

  /** RFC 9112 7.1.2: what is not understood of it is dropped, and the connection stays good. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n",
        "X-Digest: abc\r\n\r\n",
        "X-Digest: abc\r\nX-Other: def\r\n\r\n",
        "X-Digest:\r\n\r\n",
        "Content-Length: 7\r\nServer-Timing: total;dur=12.5\r\n\r\n"
      })
  void answer_withTrailers_isReadAndSoIsTheNext(String trailers) throws Exception {
    String answer = CHUNKED + "Trailer: X-Digest\r\n\r\n35\r\n" + BODY + "\r\n0\r\n" + trailers;
    isReadThreeTimes(answer);
  }

  @Test
  void answer_inChunksWithExtensions_isReadAndSoIsTheNext() throws Exception {
    isReadThreeTimes(
        CHUNKED
            + "\r\n5;name=value\r\n"
            + BODY.substring(0, 5)
            + "\r\n30\r\n"
            + BODY.substring(5)
            + "\r\n0;last\r\nX-Digest: abc\r\n\r\n");
  }

  /** Before 17.0.12 the JDK took the first for the answer; the README names that version. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 102 Processing\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </b>\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
      })
  void answer_afterInterimAnswers_isTheFinalOne(String interim) throws Exception {
    isReadThreeTimes(interim + HEAD + BODY);
  }

  private static void isReadThreeTimes(String answer) throws Exception {
    for (Transport transport :
        List.of(Transport.builder().build(), Transport.over(HttpClient.newHttpClient()))) {
      try (Misbehaving server = new Misbehaving(Misbehaving.answersEach(answer));
          transport) {
        for (int i = 0; i < 3; i++) {
          HttpReply reply =
              transport.send(
                  (i == 1
                          ? HttpCall.get(server.uri(), Headers.none())
                          : HttpCall.post(
                              server.uri(), Headers.none(), Body.of("{}".getBytes(UTF_8))))
                      .withTimeout(Duration.ofSeconds(10)));
          assertThat(reply.status()).isEqualTo(200);
          assertThat(new String(reply.body(), UTF_8)).isEqualTo(BODY);
        }
      }
    }
  }
}
