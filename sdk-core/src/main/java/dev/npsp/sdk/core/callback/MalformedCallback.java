package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.Locale;

/**
 * The bytes are not a message of the scheme, or could be read in two ways. Says what is wrong and
 * never what was in them.
 */
public final class MalformedCallback extends Exception implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final LocalizedText what;
  private final byte[] refusal;

  /**
   * With what is wrong, and the body to answer with.
   *
   * @param what what is wrong, without any value of the message
   * @param refusal the body that says no in the protocol's own form
   */
  public MalformedCallback(LocalizedText what, byte[] refusal) {
    super(what.english());
    this.what = what;
    this.refusal = refusal.clone();
  }

  /** What is wrong, in both languages. */
  public LocalizedText what() {
    return what;
  }

  @Override
  public String explanation(Locale language) {
    return CoreText.EXPLANATION.text(what, CoreText.MALFORMED.remedy()).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return CoreText.MALFORMED.remedy().in(language);
  }

  /** The body that says no. */
  public byte[] refusal() {
    return refusal.clone();
  }
}
