package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A peer that answers logins soundly and everything else with the input. */
final class Line implements Transport {

  private static final List<Integer> OTHERS = List.of(201, 302, 400, 403, 404, 429, 500, 503);

  private final List<byte[]> first;
  private final boolean login;
  private byte[] input = new byte[0];
  private int calls;
  private byte @Nullable [] file;

  private Line(boolean login, List<byte[]> first) {
    this.login = login;
    this.first = first;
  }

  /** The input answers every call but logins, after these. */
  static Line ofCalls(String... first) {
    return new Line(false, bytes(first));
  }

  /** The input answers logins, too. */
  static Line ofLogins() {
    return new Line(true, List.of());
  }

  /** These come first, in turn, then the input. */
  static Line after(String... first) {
    return new Line(true, bytes(first));
  }

  private static List<byte[]> bytes(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
  }

  /** Files are sound, whatever is said of them. */
  Line withFile(byte[] sound) {
    file = sound;
    return this;
  }

  /** From now on the first answers come, then this one. */
  void answers(byte[] next) {
    input = next;
    calls = 0;
  }

  @Override
  public HttpReply send(HttpCall call) {
    if (!login && call.uri().getPath().endsWith("login")) {
      return reply(200, "{\"session\":\"s-1\",\"error_code\":0}".getBytes(UTF_8));
    }
    if (call.method().equals("GET") && file != null) {
      return reply(200, file);
    }
    if (!login && call.uri().getPath().endsWith("v1/token")) {
      String token =
          "{\"code\":\"OK\",\"message\":\"\",\"data\":{\"accessToken\":\"t\",\"expiresIn\":60}}";
      return reply(200, token.getBytes(UTF_8));
    }
    if (!login && call.uri().getPath().endsWith("token")) {
      return reply(200, "{\"code\":200,\"data\":{\"access_token\":\"t-1\"}}".getBytes(UTF_8));
    }
    return answer();
  }

  /** The next of the first answers, then the input. */
  HttpReply answer() {
    calls++;
    return calls <= first.size() ? reply(200, first.get(calls - 1)) : reply(status(), input);
  }

  /** Mostly 200; which other one is a matter of the input, so that it can be replayed. */
  private int status() {
    int lot = input.length % 64;
    return lot < OTHERS.size() ? OTHERS.get(lot) : 200;
  }

  private static HttpReply reply(int status, byte[] body) {
    return new HttpReply(status, Headers.none(), body);
  }
}
