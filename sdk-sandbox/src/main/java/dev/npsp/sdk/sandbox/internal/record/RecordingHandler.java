package dev.npsp.sdk.sandbox.internal.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Keeps what comes in and what goes back. An exchange is kept before its last byte goes back. */
final class RecordingHandler extends Handler.Wrapper {
  private final Recorder recorder;

  RecordingHandler(Handler handler, Recorder recorder) {
    super(handler);
    this.recorder = recorder;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HeardRequest heard = new HeardRequest(request);
    HeardResponse answered = new HeardResponse(heard, response);
    try {
      return super.handle(heard, answered, callback);
    } finally {
      // the sandbox answers before it returns, or not at all
      answered.keep(false);
    }
  }

  private static byte[] remaining(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.slice().get(bytes);
    return bytes;
  }

  private static List<String> lines(HttpFields fields) {
    return fields.stream().map(field -> field.getName() + ": " + field.getValue()).toList();
  }

  private static final class HeardRequest extends Request.Wrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    HeardRequest(Request request) {
      super(request);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null && !Content.Chunk.isFailure(chunk)) {
        body.writeBytes(remaining(chunk.getByteBuffer()));
      }
      return chunk;
    }
  }

  private final class HeardResponse extends Response.Wrapper {
    private final HeardRequest heard;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final AtomicBoolean kept = new AtomicBoolean();

    HeardResponse(HeardRequest heard, Response response) {
      super(heard, response);
      this.heard = heard;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (content != null) {
        body.writeBytes(remaining(content));
      }
      if (last) {
        keep(true);
      }
      super.write(last, content, callback);
    }

    private void keep(boolean whole) {
      if (!kept.compareAndSet(false, true)) {
        return;
      }
      boolean begun = whole || body.size() > 0;
      recorder.keep(
          new RecordedExchange(
              "in",
              heard.getMethod(),
              heard.getHttpURI().getPathQuery(),
              lines(heard.getHeaders()),
              Recorder.text(heard.body.toByteArray()),
              begun ? getStatus() : 0,
              begun ? lines(getHeaders()) : List.of(),
              Recorder.text(body.toByteArray()) + (begun && !whole ? "<cut off>" : "")));
    }
  }
}
