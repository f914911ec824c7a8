package dev.npsp.sdk.core.internal.json;

import dev.npsp.sdk.domain.LocalizedText;

/**
 * The bytes are no JSON, or not the JSON that was expected. Carries no content: that may be
 * personal.
 */
public final class JsonUnreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final LocalizedText what;

  /** With what the bytes are, in words that follow "the answer is". */
  public JsonUnreadable(LocalizedText what) {
    super(what.english());
    this.what = what;
  }

  /** What the bytes are, in words that follow "the answer is". */
  public LocalizedText what() {
    return what;
  }
}
