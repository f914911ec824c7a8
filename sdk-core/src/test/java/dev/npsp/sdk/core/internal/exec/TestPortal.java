package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A portal in memory, as a transport. What it answers is scripted, step by step; when the script is
 * over it says yes. Each login gives a new session: {@code S1}, {@code S2}, ...
 */
final class TestPortal implements Transport {

  /** What happens to one attempt. */
  @FunctionalInterface
  interface Step {
    HttpReply answer(HttpCall call) throws IOException, InterruptedException;
  }

  private final Queue<Step> script = new ConcurrentLinkedQueue<>();
  private final Queue<Step> loginScript = new ConcurrentLinkedQueue<>();
  private final List<HttpCall> calls = new CopyOnWriteArrayList<>();
  private final List<HttpCall> logins = new CopyOnWriteArrayList<>();
  private final AtomicInteger sessions = new AtomicInteger();
  private volatile Step otherwise = saysYes("ok");

  TestPortal answers(Step... steps) {
    script.addAll(List.of(steps));
    return this;
  }

  TestPortal answersLogin(Step... steps) {
    loginScript.addAll(List.of(steps));
    return this;
  }

  /** What is answered when the script is over. */
  TestPortal answersAlways(Step step) {
    otherwise = step;
    return this;
  }

  /** The attempts that arrived, without logins. */
  List<HttpCall> calls() {
    return calls;
  }

  List<HttpCall> logins() {
    return logins;
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException, InterruptedException {
    if (call.uri().getPath().equals("/login")) {
      logins.add(call);
      Step next = loginScript.poll();
      return (next == null ? givesSession() : next).answer(call);
    }
    calls.add(call);
    Step next = script.poll();
    return (next == null ? otherwise : next).answer(call);
  }

  Step givesSession() {
    return call ->
        reply(200, envelope(0, "", "{\"name\":\"S" + sessions.incrementAndGet() + "\"}"));
  }

  static Step saysYes(String name) {
    return call -> {
      drain(call);
      return reply(200, envelope(0, "", "{\"name\":\"" + name + "\"}"));
    };
  }

  static Step refuses(int code, String message) {
    return call -> reply(200, envelope(code, message, "null"));
  }

  static Step sessionEnded() {
    return refuses(401, "session ended");
  }

  /** A number and no word: may mean the session, may mean anything. */
  static Step bareCode() {
    return refuses(-1, "");
  }

  static Step status(int status) {
    return call -> reply(status, "<html>trouble</html>");
  }

  static Step status(int status, String retryAfter) {
    return call ->
        new HttpReply(
            status, Headers.of(Map.of("retry-after", List.of(retryAfter))), new byte[] {'!'});
  }

  static Step answersText(String text) {
    return call -> reply(200, text);
  }

  static Step doesNotConnect() {
    return call -> {
      throw new NotConnectedException("no connection to portal.test", null);
    };
  }

  static Step breaks() {
    return call -> {
      drain(call);
      throw new IOException("connection reset");
    };
  }

  static Step isInterrupted() {
    return call -> {
      throw new InterruptedException("while sending");
    };
  }

  static HttpReply reply(int status, String body) {
    return new HttpReply(status, Headers.none(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static String envelope(int code, String message, String result) {
    return "{\"code\":" + code + ",\"message\":\"" + message + "\",\"result\":" + result + "}";
  }

  private static void drain(HttpCall call) throws IOException {
    if (call.body().isStream()) {
      try (InputStream stream = call.body().open()) {
        stream.readAllBytes();
      }
    }
  }
}
