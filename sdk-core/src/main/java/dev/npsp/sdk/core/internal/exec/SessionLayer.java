package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;

/**
 * One session of those that a call needs: how it is obtained, where it stands in a request, and how
 * an answer says that it has ended. Layers stack, the one that is met first on the way standing
 * first: the token of a gateway before the session of the portal behind it. The login of a layer
 * passes through the layers before it.
 */
public interface SessionLayer {

  /** Names the account in a store of sessions: wire, address and user name, no secret. */
  String account();

  /** What is to be done when even a new session is refused. */
  default LocalizedText remedyOfRefused() {
    return CoreText.SESSION_REFUSED_AGAIN.remedy();
  }

  /** Obtains a session. */
  Session logIn(LoginCalls calls);

  /** The call with the session that the other side wants to see. */
  HttpCall put(HttpCall framed, Session session);

  /** Whether an answer says, without an envelope, that the session has ended. */
  default boolean isEnded(HttpReply reply) throws JsonUnreadable {
    return false;
  }

  /** Whether an answer that says no says it since the session has ended. */
  default boolean isEnded(ReplyStatus refused, Effect effect) {
    return false;
  }
}
