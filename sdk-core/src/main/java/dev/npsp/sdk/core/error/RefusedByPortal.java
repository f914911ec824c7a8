package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.Redaction;
import java.util.regex.Pattern;

/**
 * The portal answered and said no. {@link #code} and {@link #message} are its own; {@link
 * #getMessage} shows the code only, so that it can be logged: no mask finds the names of people in
 * words that others wrote. Show {@link #message} to the officer whose call it was.
 */
public class RefusedByPortal extends PortalException {

  private static final long serialVersionUID = 1L;

  /** {@code -3}, {@code E-12.3}, {@code NOT_FOUND}; no words, no names. */
  private static final Pattern CODE =
      Pattern.compile("(?:HTTP [0-9]{3})|(?=[^0-9]{0,32}[0-9])[A-Za-z0-9_.-]{1,32}|[A-Z_]{0,16}");

  private final String code;
  private final String portalMessage;

  /** Made where replies are read. */
  public RefusedByPortal(Origin origin, String code, String portalMessage, LocalizedText remedy) {
    this(origin, words(code), code, portalMessage, remedy);
  }

  RefusedByPortal(
      Origin origin, LocalizedText what, String code, String portalMessage, LocalizedText remedy) {
    super(origin, what, remedy, null);
    this.code = code;
    this.portalMessage = portalMessage;
  }

  /** What a message may say of a refusal: a code, and no words that stand in its place. */
  static LocalizedText words(String code) {
    LocalizedText shown =
        CODE.matcher(code).matches()
            ? LocalizedText.of(Redaction.maskForLogs(code))
            : CoreText.CODE_OF_NO_FORM.text();
    return CoreText.REFUSED.text(shown);
  }

  /** The portal's code as it came: {@code -3}, {@code 99}. */
  public String code() {
    return code;
  }

  /**
   * The portal's own words, as they came and in no other language; they may name persons, so do not
   * log them.
   */
  public String message() {
    return portalMessage;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
