package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.Locale;

/** A due date cannot be said, and why. The message names the remedy. */
public abstract class CalendarException extends RuntimeException implements LocalizedError {

  private static final long serialVersionUID = 2L;

  private final LocalizedText what;
  private final LocalizedText remedy;

  CalendarException(LocalizedText what, LocalizedText remedy) {
    super(DomainText.EXPLANATION.text(what, remedy).english());
    this.what = what;
    this.remedy = remedy;
  }

  /** What to do about it, in a sentence, in English. */
  public String remedy() {
    return remedy.english();
  }

  @Override
  public String explanation(Locale language) {
    return DomainText.EXPLANATION.text(what, remedy).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return remedy.in(language);
  }
}
