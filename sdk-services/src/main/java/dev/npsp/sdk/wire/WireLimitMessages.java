package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.Locale;

/** Says what a wire does not take, in English or Vietnamese, as the constraints say it. */
public final class WireLimitMessages {

  private final Messages words;

  private WireLimitMessages(Messages words) {
    this.words = words;
  }

  /** In that language if it is Vietnamese, otherwise in English. */
  public static WireLimitMessages in(Locale language) {
    return new WireLimitMessages(ServiceMessages.in(language));
  }

  /** A broken limit; the arguments stand in its text and are never the value. */
  public Violation broken(WireLimit limit, String path, Object... arguments) {
    return new Violation(path, limit.code(), words.text(limit, arguments));
  }
}
