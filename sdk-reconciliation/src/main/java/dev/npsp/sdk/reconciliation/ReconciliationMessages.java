package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** Reads the texts of this module for people. */
final class ReconciliationMessages {

  static final Messages ENGLISH = in(Locale.ENGLISH);
  static final Messages VIETNAMESE = in(Messages.VIETNAMESE);

  private ReconciliationMessages() {}

  private static Messages in(Locale language) {
    return Messages.in(
        language,
        locale -> ResourceBundle.getBundle(ReconciliationMessages.class.getName(), locale));
  }
}
