package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;

/** What errors say of the line: who answered or kept the call from being read, and who must act. */
final class ConnectionMessages {

  private ConnectionMessages() {}

  /** Nothing of the call was read by the portal, by what a transport says. */
  static NotSent notSent(OpenCall call, NotConnectedException failure) {
    return new NotSent(
        call.origin(),
        WhoAnswered.mayHelp(failure)
            ? CoreText.AFTER_ATTEMPTS.text(what(failure), call.attempts())
            : CoreText.SENTENCE.text(what(failure)),
        call.remedy(CoreText.NOTHING_SENT.text(remedy(failure))),
        failure);
  }

  /** Nothing of the call was read by the portal, by who answered in its place. */
  static NotSent notSent(OpenCall call, WhoAnswered.Other other, Exception failure) {
    return new NotSent(
        call.origin(),
        CoreText.SENTENCE.text(what(other)),
        call.remedy(CoreText.NOT_READ.text(remedy(other))),
        failure);
  }

  /** Somebody answered in the portal's place. */
  static AnsweredByIntermediary answered(
      OpenCall call, WhoAnswered.Other other, Intermediary by, Exception failure) {
    return new AnsweredByIntermediary(
        call.origin(),
        by,
        other.status(),
        CoreText.SENTENCE.text(what(other)),
        call.remedy(
            other.isNo() ? CoreText.TAKEN_AS_NO.remedy() : CoreText.SENTENCE.text(remedy(other))),
        other.isNo(),
        failure);
  }

  static LocalizedText what(WhoAnswered.Other other) {
    LocalizedText what =
        other
            .by()
            .map(by -> what(by, other.status()))
            .orElseGet(() -> CoreText.IN_TROUBLE.text(other.status()));
    return other.words().isEmpty() ? what : CoreText.QUOTED.text(what, other.words());
  }

  static LocalizedText what(Intermediary by, int status) {
    return CoreText.ANSWERED_INSTEAD.text(name(by).text(), status);
  }

  private static CoreText name(Intermediary by) {
    return switch (by) {
      case PROXY -> CoreText.BY_PROXY;
      case SECURITY_SERVER -> CoreText.BY_SECURITY_SERVER;
      case WEB_PAGE -> CoreText.BY_WEB_PAGE;
      case GATEWAY -> CoreText.BY_GATEWAY;
      case LOAD_BALANCER -> CoreText.BY_LOAD_BALANCER;
    };
  }

  private static LocalizedText remedy(WhoAnswered.Other other) {
    return other.words().isEmpty()
        ? byStatus(other.status()).remedy()
        : CoreText.ADAPTER_DESTINATION.remedy();
  }

  private static CoreText byStatus(int status) {
    return switch (status) {
      case 407 -> CoreText.PROXY_PASSWORD;
      case 408, 425 -> CoreText.GIVEN_UP;
      case 404, 405 -> CoreText.WRONG_ADDRESS;
      case 411, 413, 414, 415, 431 -> CoreText.FORM_NOT_TAKEN;
      case 400 -> CoreText.HTTPS_WANTED;
      default -> status < 400 && status >= 300 ? CoreText.REDIRECT : CoreText.ASK_BETWEEN;
    };
  }

  static LocalizedText what(NotConnectedException failure) {
    return failure.proxyStatus().isPresent()
        ? CoreText.PROXY_REFUSED_WITH.text(failure.proxyStatus().getAsInt())
        : text(failure.reason()).text();
  }

  private static LocalizedText remedy(NotConnectedException failure) {
    return failure.proxyStatus().orElse(0) == 407
        ? CoreText.PROXY_PASSWORD.remedy()
        : text(failure.reason()).remedy();
  }

  /** Each reason has its text under its own name. */
  private static CoreText text(NotConnectedException.Reason reason) {
    return CoreText.valueOf(reason.name());
  }
}
