package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.domain.internal.text.Redaction;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one rule, for all wires, by which it is decided who answered, before a word of the answer is
 * believed. Statuses that say "not read" come first, then what nobody's envelope looks like, then
 * the wire is asked whether it knows its envelope; what it does not know under a status of 4xx, or
 * what is no JSON at all, is not the portal's.
 */
final class WhoAnswered {

  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_EARLY = 425;
  static final int TOO_MANY_REQUESTS = 429;

  /** Statuses of a proxy that may be gone with the next attempt. */
  private static final Set<Integer> PASSING = Set.of(0, 408, 425, 429, 500, 502, 503, 504);

  private static final int LONGEST_WORDS = 300;
  private static final Pattern DESTINATION = Pattern.compile("(?i)\\bdst_?code\\b");
  private static final Pattern STATUS_CODE =
      Pattern.compile("\"statuscode\"\\s*:\\s*\"?(\\d{3})\\b");
  private static final Pattern HTTP_TO_TLS =
      Pattern.compile(
          "plain http request was sent to https port"
              + "|speaking plain http to an ssl-enabled server port"
              + "|http request to an https server");

  private WhoAnswered() {}

  /**
   * Who answered in the portal's place.
   *
   * @param by who; empty when it may be the portal's own server that is in trouble
   * @param status the HTTP status
   * @param unread whether the portal cannot have read the call
   * @param again whether the same call may fare better a moment later
   * @param words what the adapter said, masked; empty for all others
   * @param isNo whether this wire takes it as a no, which is neither repeated nor got around
   */
  record Other(
      Optional<Intermediary> by,
      int status,
      boolean unread,
      boolean again,
      String words,
      boolean isNo) {

    Other(Optional<Intermediary> by, int status, boolean unread, boolean again, String words) {
      this(by, status, unread, again, words, false);
    }

    /** The same, taken as a no. */
    Other asNo() {
      return new Other(by, status, unread, false, words, true);
    }
  }

  /** Decides what needs no envelope; empty when the wire is to be asked. */
  static Optional<Other> atFirstSight(HttpReply reply, boolean ownPage) {
    int status = reply.status();
    if (status < 300 && ReplyForm.beginsAsJson(reply.body())) {
      return Optional.empty(); // nearly all answers
    }
    if (status == PROXY_AUTHENTICATION_REQUIRED) {
      return unread(Intermediary.PROXY, status, false);
    }
    if (status == TOO_MANY_REQUESTS) {
      return unread(Intermediary.LOAD_BALANCER, status, true);
    }
    ReplyForm form = ReplyForm.of(reply);
    if ((status == REQUEST_TIMEOUT || status == TOO_EARLY) && form.kind() != ReplyForm.Kind.JSON) {
      return unread(Intermediary.LOAD_BALANCER, status, true);
    }
    if (status >= 500) {
      return Optional.of(new Other(ofTrouble(form), status, false, true, ""));
    }
    if (status >= 300 && status < 400) {
      return other(Intermediary.GATEWAY, status, false);
    }
    if (status >= 400 && HTTP_TO_TLS.matcher(form.opening()).find()) {
      return unread(Intermediary.GATEWAY, status, false);
    }
    if (!ownPage && (form.isPage() || isForeignJson(form, status))) {
      return other(form.sender(), status, status < 300);
    }
    return Optional.empty();
  }

  /** The wire does not know its envelope; empty when the portal may have said it all the same. */
  static Optional<Other> withoutEnvelope(HttpReply reply) {
    int status = reply.status();
    if (status == REQUEST_TIMEOUT || status == TOO_EARLY) {
      return unread(Intermediary.LOAD_BALANCER, status, true);
    }
    ReplyForm form = ReplyForm.of(reply);
    return status >= 400
            || form.kind() == ReplyForm.Kind.TEXT
            || form.isPage()
            || isForeignJson(form, status)
        ? other(form.sender(), status, status < 300)
        : Optional.empty();
  }

  /**
   * An adapter has an envelope like the portal's; what it misses is nothing that the portal asks.
   */
  static Optional<Other> inAnEnvelope(HttpReply reply, ReplyStatus verdict) {
    boolean isAdapter =
        verdict.kind() != ReplyStatus.Kind.ACCEPTED
            && DESTINATION.matcher(beginning(verdict.message())).find();
    return isAdapter
        ? Optional.of(
            new Other(
                Optional.of(Intermediary.SECURITY_SERVER),
                reply.status(),
                true,
                false,
                Redaction.maskForLogs(beginning(verdict.message()))))
        : Optional.empty();
  }

  private static String beginning(String words) {
    return VietnameseText.cut(words, LONGEST_WORDS);
  }

  private static Optional<Other> unread(Intermediary by, int status, boolean again) {
    return Optional.of(new Other(Optional.of(by), status, true, again, ""));
  }

  private static Optional<Other> other(Intermediary by, int status, boolean again) {
    return Optional.of(new Other(Optional.of(by), status, false, again, ""));
  }

  /** A server in trouble answers with nothing or with JSON, as the portal's own would. */
  private static Optional<Intermediary> ofTrouble(ReplyForm form) {
    return form.isPage() || form.kind() == ReplyForm.Kind.TEXT || form.isOfSecurityServer()
        ? Optional.of(form.sender())
        : Optional.empty();
  }

  /** What frameworks and gateways answer on their own, though a member is named as one of ours. */
  private static boolean isForeignJson(ReplyForm form, int status) {
    if (form.kind() != ReplyForm.Kind.JSON) {
      return false;
    }
    String opening = form.opening();
    Matcher code = STATUS_CODE.matcher(opening);
    boolean repeatsStatus = code.find() && code.group(1).equals(String.valueOf(status));
    return form.isOfSecurityServer() || (status >= 400 && repeatsStatus) || isOfFramework(opening);
  }

  /** Spring's error: problem details have a title, and envelopes of ours neither. */
  private static boolean isOfFramework(String opening) {
    return opening.contains("\"timestamp\"")
        && opening.contains("\"status\"")
        && opening.contains("\"error\"")
        && !opening.contains("\"title\"");
  }

  /** Whether the same call may fare better a moment later. */
  static boolean mayHelp(NotConnectedException failure) {
    return switch (failure.reason()) {
      case NO_CONNECTION, NO_ADDRESS, NAME_TIMEOUT, TOO_MANY_CALLS -> true;
      case PROXY_REFUSED -> PASSING.contains(failure.proxyStatus().orElse(0));
      case HOST_NOT_VALID,
          NO_TLS,
          NOT_TRUSTED,
          SPEAKS_TLS,
          CLOSED,
          NO_TIME,
          FILE_CHANGED,
          CLIENT_CERTIFICATE ->
          false;
    };
  }
}
