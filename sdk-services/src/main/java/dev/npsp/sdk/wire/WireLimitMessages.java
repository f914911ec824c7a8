package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.Violation;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says what a wire does not take, in English or Vietnamese, as the constraints say it. */
public final class WireLimitMessages {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ResourceBundle words;

  private WireLimitMessages(ResourceBundle words) {
    this.words = words;
  }

  /** In that language if it is Vietnamese, otherwise in English. */
  public static WireLimitMessages in(Locale language) {
    boolean isVietnamese = language.getLanguage().equals(VIETNAMESE.getLanguage());
    return new WireLimitMessages(
        ResourceBundle.getBundle(
            WireLimitMessages.class.getName(), isVietnamese ? VIETNAMESE : Locale.ENGLISH));
  }

  /** A broken limit; the arguments stand for {@code %s} in its words and are never the value. */
  public Violation broken(WireLimit limit, String path, Object... arguments) {
    String message = String.format(Locale.ROOT, words.getString(limit.name()), arguments);
    return new Violation(path, limit.code(), message);
  }
}
