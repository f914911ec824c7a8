package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.testing.Growth;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Papers come inside messages: what is held of one is the message, once. */
class BodyHeldOnceTest {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int LONGEST = 32 * MEBIBYTE;
  private static final byte[] START = "{\"a\":\"".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "\",\"SecurityKey\":\"k\"}".getBytes(StandardCharsets.UTF_8);

  private final List<ByteBuffer> seen = new ArrayList<>();

  /** Guard and handler look at the whole body, each by itself. */
  private final InboundPortal portal =
      InboundPortal.builder(
              CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, KeyRing.of(Secret.of("k"))))
          .on(
              "big",
              request -> {
                seen.add(request.body());
                seen.add(request.withQuery("a=b").body());
                return InboundReply.accepted(new byte[] {'{', '}'});
              })
          .build();

  @Test
  void body_thatStreamsIn_isAllocatedOnce() {
    assertThat(post(request(message(MEBIBYTE)))).isEqualTo(200); // loads what is loaded once
    byte[] sent = message(LONGEST);
    long allocated = Growth.allocated(request(sent), this::post);
    assertThat(seen.get(2).remaining()).isEqualTo(LONGEST);
    assertThat(seen.get(2)).isEqualTo(ByteBuffer.wrap(sent));
    assertThat(allocated).isBetween((long) LONGEST, (long) LONGEST + MEBIBYTE);
  }

  @Test
  void body_thatWasReadBefore_isNotAllocatedAtAll() {
    Growth.ofNothing(
        "a body on its way",
        BodyHeldOnceTest::message,
        sent -> assertThat(post(InboundRequest.of("POST", "/big", Map.of(), sent))).isEqualTo(200));
  }

  @Test
  void body_isOneForAllWhoAsk_andNobodyCanWriteToIt() {
    byte[] sent = message(100);
    post(InboundRequest.of("POST", "/big", Map.of(), sent));
    assertThat(seen).hasSize(2).allMatch(ByteBuffer::isReadOnly);
    seen.get(0).get();
    assertThat(seen.get(1).position()).isZero();
    sent[0] = '[';
    assertThat(seen.get(0).get(0)).isEqualTo((byte) '[');
    assertThat(seen.get(1).get(0)).isEqualTo((byte) '[');
  }

  @Test
  void body_whateverTheLengthClaims_isWhatCame() {
    byte[] sent = message(MEBIBYTE);
    for (String claimed :
        List.of("1", "70000", String.valueOf(MEBIBYTE - 1), String.valueOf(MEBIBYTE + 1))) {
      seen.clear();
      assertThat(post(request(sent, claimed))).isEqualTo(200);
      assertThat(seen.get(0)).as(claimed).isEqualTo(ByteBuffer.wrap(sent));
    }
  }

  private int post(InboundRequest request) {
    return portal.answer(request).status();
  }

  private static InboundRequest request(byte[] sent) {
    return request(sent, String.valueOf(sent.length));
  }

  private static InboundRequest request(byte[] sent, String length) {
    InputStream stream = new ByteArrayInputStream(sent);
    return InboundRequest.of("POST", "/big", Map.of("Content-Length", List.of(length)), stream);
  }

  private static byte[] message(int size) {
    byte[] message = new byte[size];
    Arrays.fill(message, (byte) 'x');
    System.arraycopy(START, 0, message, 0, START.length);
    System.arraycopy(END, 0, message, size - END.length, END.length);
    return message;
  }
}
