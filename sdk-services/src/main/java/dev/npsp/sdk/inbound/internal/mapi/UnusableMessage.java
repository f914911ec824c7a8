package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;

/**
 * A message of which nothing can be made. Says which field is wrong in which way, and never what
 * stood in it.
 */
final class UnusableMessage extends Exception {

  private static final long serialVersionUID = 1L;

  /** What can be wrong. */
  enum Problem {
    NOT_JSON(ServiceText.FIELD_NOT_JSON),
    MISSING(ServiceText.FIELD_MISSING),
    NOT_BASE64(ServiceText.FIELD_NOT_BASE64),
    NOT_XML(ServiceText.FIELD_NOT_XML),
    FORBIDDEN_XML(ServiceText.FIELD_FORBIDDEN_XML),
    TOO_LARGE(ServiceText.FIELD_TOO_LARGE),
    NOT_ALLOWED(ServiceText.FIELD_NOT_ALLOWED);

    private final ServiceText text;

    Problem(ServiceText text) {
      this.text = text;
    }
  }

  private final LocalizedText what;

  UnusableMessage(String field, Problem problem) {
    this(problem.text.text(field));
  }

  private UnusableMessage(LocalizedText what) {
    super(what.english());
    this.what = what;
  }

  /** Which field is wrong in which way. */
  LocalizedText what() {
    return what;
  }
}
