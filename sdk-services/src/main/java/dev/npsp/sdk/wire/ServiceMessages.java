package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** Reads the texts of this module for people. */
public final class ServiceMessages {

  private ServiceMessages() {}

  /** The texts in Vietnamese, or else in English. */
  public static Messages in(Locale language) {
    return Messages.in(
        language, locale -> ResourceBundle.getBundle(ServiceMessages.class.getName(), locale));
  }
}
