package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyInOnePieceTest {

  private final byte[] bytes = "Đơn đề nghị".getBytes(UTF_8);
  private final BodyInOnePiece body = new BodyInOnePiece(bytes);

  @Test
  void subscribe_givesTheBytesOnce_howeverOftenTheyAreAskedFor() {
    Heard heard = new Heard();
    body.subscribe(heard);
    assertThat(heard.said).isEmpty();

    heard.asked().request(1);
    heard.asked().request(5);

    assertThat(heard.said).containsExactly("Đơn đề nghị", "complete");
    assertThat(body.contentLength()).isEqualTo(bytes.length);
  }

  @Test
  void subscribe_ofASecondSubscriber_givesTheSameAgain() {
    Heard first = new Heard();
    Heard second = new Heard();
    body.subscribe(first);
    first.asked().request(1);
    body.subscribe(second);
    second.asked().request(Long.MAX_VALUE);

    assertThat(second.said).isEqualTo(first.said);
  }

  @Test
  void request_afterCancel_givesNothing() {
    Heard heard = new Heard();
    body.subscribe(heard);
    heard.asked().cancel();
    heard.asked().request(1);

    assertThat(heard.said).isEmpty();
  }

  @Test
  void request_ofNoPieces_isAnError() {
    Heard heard = new Heard();
    body.subscribe(heard);
    heard.asked().request(0);
    heard.asked().request(1);

    assertThat(heard.said).containsExactly("IllegalArgumentException");
  }

  @Test
  void piece_cannotBeWrittenTo() {
    Heard heard = new Heard();
    body.subscribe(heard);
    heard.asked().request(1);

    assertThatThrownBy(() -> heard.pieces.get(0).put(0, (byte) 'x'))
        .isInstanceOf(ReadOnlyBufferException.class);
  }

  /** What the JDK's client would be told. */
  private static final class Heard implements Subscriber<ByteBuffer> {

    private final List<String> said = new ArrayList<>();
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private @Nullable Subscription subscription;

    Subscription asked() {
      return Objects.requireNonNull(subscription);
    }

    @Override
    public void onSubscribe(Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(ByteBuffer piece) {
      pieces.add(piece);
      said.add(UTF_8.decode(piece.duplicate()).toString());
    }

    @Override
    public void onError(Throwable failure) {
      said.add(failure.getClass().getSimpleName());
    }

    @Override
    public void onComplete() {
      said.add("complete");
    }
  }
}
