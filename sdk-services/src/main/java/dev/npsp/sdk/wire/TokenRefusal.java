package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.ReplyForm;

/** Which answers say by HTTP 401 itself, without an envelope, that a token is not good any more. */
public final class TokenRefusal {

  private static final int UNAUTHORIZED = 401;

  private TokenRefusal() {}

  /** Whether the header is there with which a service answers a token that ended (RFC 6750). */
  public static boolean asksForToken(HttpReply reply) {
    return reply.status() == UNAUTHORIZED
        && reply
            .headers()
            .first("WWW-Authenticate")
            .filter(scheme -> scheme.strip().regionMatches(true, 0, "Bearer", 0, 6))
            .isPresent();
  }

  /**
   * Whether an interface for programs answers 401, in whatever words: frameworks have words of
   * their own. A page is somebody else's, unless it asks for a token, and so is what a security
   * server says.
   */
  public static boolean isOfAnInterface(HttpReply reply) {
    return reply.status() == UNAUTHORIZED && (asksForToken(reply) || isForPrograms(reply));
  }

  private static boolean isForPrograms(HttpReply reply) {
    ReplyForm form = ReplyForm.of(reply);
    return switch (form.kind()) {
      case EMPTY, JSON, TEXT -> form.sender() != Intermediary.SECURITY_SERVER;
      case PAGE, XML -> false;
    };
  }
}
