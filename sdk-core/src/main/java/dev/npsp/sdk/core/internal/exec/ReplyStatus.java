package dev.npsp.sdk.core.internal.exec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What an answer says, once its envelope is read.
 *
 * @param kind yes, no, or "log in first"
 * @param code the other side's code as it came
 * @param message the other side's words; empty when it said none
 * @param result what the envelope carries
 */
public record ReplyStatus(Kind kind, String code, String message, JsonNode result) {

  /** The few things that an answer can say. */
  public enum Kind {
    /** Carried out. */
    ACCEPTED,
    /** Not carried out, and it never will be as it is. */
    REFUSED,
    /** Not carried out, since the session is not good. */
    SESSION_ENDED
  }

  /** Carried out. */
  public static ReplyStatus accepted(String code, String message, JsonNode result) {
    return new ReplyStatus(Kind.ACCEPTED, code, message, result);
  }

  /** Not carried out. */
  public static ReplyStatus refused(String code, String message) {
    return new ReplyStatus(Kind.REFUSED, code, message, MissingNode.getInstance());
  }

  /** Not carried out, since the session is not good. */
  public static ReplyStatus sessionEnded(String code, String message) {
    return new ReplyStatus(Kind.SESSION_ENDED, code, message, MissingNode.getInstance());
  }
}
