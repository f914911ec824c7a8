package dev.npsp.sdk.core.json;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.Locale;

/**
 * Text that is no such form, or of a version that this release does not read. Nothing of the text
 * is in the message, which may be logged.
 */
public final class JsonFormRejected extends IllegalArgumentException implements LocalizedError {

  private static final long serialVersionUID = 2L;

  private final String member;
  private final LocalizedText what;

  /** Made where forms are read. */
  public JsonFormRejected(String member, LocalizedText what) {
    this(what(member, what), member);
  }

  private JsonFormRejected(LocalizedText what, String member) {
    super(what.english());
    this.member = member;
    this.what = what;
  }

  private static LocalizedText what(String member, LocalizedText what) {
    return member.isEmpty() ? what : CoreText.JSON_FORM.text(member, what);
  }

  /** Which member is wrong, {@code address.detail}; "" when it is the whole. */
  public String member() {
    return member;
  }

  @Override
  public String explanation(Locale language) {
    return CoreText.EXPLANATION.text(what, CoreText.JSON_FORM.remedy()).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return CoreText.JSON_FORM.remedy().in(language);
  }
}
