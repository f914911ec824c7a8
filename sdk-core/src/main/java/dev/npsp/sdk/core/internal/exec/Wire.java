package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;

/**
 * How one protocol frames operations: where they go, what stands around the parameters, what an
 * answer means.
 */
public interface Wire {

  /** The name under which listeners know it: lower case, the same for all its operations. */
  String name();

  /** The call without a session: address, headers, and the parameters as the body. */
  HttpCall frame(Operation<?, ?> operation, byte[] parameters);

  /** The framed call with the session that the other side wants to see. */
  default HttpCall withSession(Operation<?, ?> operation, HttpCall framed, Session session) {
    return framed;
  }

  /** Reads the envelope of an answer; {@link JsonUnreadable} when it is not this wire's. */
  ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable;

  /**
   * Whether an answer is this wire's own although it may look like a page of somebody else's: where
   * the other side attests that pages stand for an answer.
   */
  default boolean ownsPage(Operation<?, ?> operation, HttpReply reply) {
    return false;
  }

  /** The error for an answer that says no. */
  default RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    return new RefusedByPortal(
        origin,
        verdict.code(),
        verdict.message(),
        "read the portal's message, correct the data and call again.");
  }
}
