package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.HttpCall;
import java.util.function.Function;

/**
 * A session in a header, which has ended when an answer says 401, or nothing at all.
 *
 * @param login how it is obtained
 */
record TestSession(Function<LoginCalls, Session> login) implements SessionLayer {

  @Override
  public String account() {
    return "test";
  }

  @Override
  public Session logIn(LoginCalls calls) {
    return login.apply(calls);
  }

  @Override
  public HttpCall put(HttpCall framed, Session session) {
    return framed.withHeader("X-Session", session.token().reveal());
  }

  @Override
  public boolean isEnded(ReplyStatus refused, Effect effect) {
    return refused.code().equals("401") || (refused.message().isEmpty() && effect != Effect.APPEND);
  }
}
