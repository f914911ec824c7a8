package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.Bench.APPEND;
import static dev.npsp.sdk.core.internal.exec.Bench.READ;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedTest {

  private static final String YES = "{\"code\":0,\"result\":{\"name\":\"bàn\"}}";

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "", "deflate"})
  void call_whenTheAnswerIsGzipWhateverItsHeader_readsIt(String coding) {
    Bench bench = Bench.withSessions();
    bench.portal.answersLogin(
        call -> coded(coding, gzip(YES.replace("bàn", "S1").getBytes(UTF_8))));
    bench.portal.answersAlways(call -> coded(coding, gzip(YES.getBytes(UTF_8))));

    assertThat(bench.call(READ)).isEqualTo("bàn");
    assertThat(bench.call(APPEND)).isEqualTo("bàn");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void call_whenTheAnswerIsDeflated_readsIt(boolean bare) {
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(call -> coded("deflate", deflate(YES.getBytes(UTF_8), bare)));

    assertThat(bench.call(APPEND)).isEqualTo("bàn");
  }

  /** Somebody unpacked it and left the header. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "identity"})
  void call_whenTheHeaderLies_readsWhatIsThere(String coding) {
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(call -> coded(coding, YES.getBytes(UTF_8)));

    assertThat(bench.call(READ)).isEqualTo("bàn");
  }

  @Test
  void call_whenThePackedAnswerIsCutOff_isNoAnswer() {
    byte[] packed = gzip(YES.getBytes(UTF_8));
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(call -> coded("gzip", Arrays.copyOf(packed, packed.length / 2)));

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(NoAnswer.class);
    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void call_whenAPackedPageComes_namesWhoAnswered() {
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(call -> coded("gzip", gzip("<html>no</html>".getBytes(UTF_8))));

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(AnsweredByIntermediary.class);
  }

  @Test
  void call_whenAFewBytesUnpackBeyondTheLimit_isAskedOnceAndRefused() {
    byte[] bomb = gzip(new byte[(int) HttpCall.DEFAULT_MAX_REPLY_BYTES + 1]);
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(call -> coded("gzip", bomb));

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThatThrownBy(() -> bench.call(READ)).hasCauseInstanceOf(ReplyTooLargeException.class);
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Property(tries = 200)
  void unpacked_isWhatWasPacked_upToTheLimitAndNotBeyond(@ForAll @Size(max = 20_000) byte[] whole)
      throws IOException {
    HttpReply packed = coded("gzip", gzip(whole));

    assertThat(Unpacked.of(packed, whole.length).body()).isEqualTo(whole);
    if (whole.length > 0) {
      assertThatThrownBy(() -> Unpacked.of(packed, whole.length - 1L))
          .isInstanceOf(ReplyTooLargeException.class);
    }
  }

  @Property(tries = 300)
  void unpacked_whateverComes_isAnAnswerOrAFailureOfTheLine(@ForAll @Size(max = 300) byte[] any) {
    byte[] likeGzip = any.clone();
    if (likeGzip.length > 2) {
      likeGzip[0] = 0x1F;
      likeGzip[1] = (byte) 0x8B;
      likeGzip[2] = 8;
    }
    for (HttpReply reply : List.of(coded("deflate", any), coded("gzip", likeGzip))) {
      try {
        assertThat(Unpacked.of(reply, 1_000_000).status()).isEqualTo(200);
      } catch (IOException e) {
        assertThat(e).isNotNull();
      }
    }
  }

  private static HttpReply coded(String coding, byte[] body) {
    return new HttpReply(200, Headers.of(Map.of("content-encoding", List.of(coding))), body);
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] plain, boolean bare) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    try (var in = new DeflaterInputStream(new ByteArrayInputStream(plain), deflater)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    } finally {
      deflater.end();
    }
  }
}
