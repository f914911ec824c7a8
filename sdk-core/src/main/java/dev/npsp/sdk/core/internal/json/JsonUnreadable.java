package dev.npsp.sdk.core.internal.json;

/**
 * The bytes are no JSON, or not the JSON that was expected. Carries no content: that may be
 * personal.
 */
public final class JsonUnreadable extends Exception {

  private static final long serialVersionUID = 1L;

  public JsonUnreadable(String what) {
    super(what);
  }
}
