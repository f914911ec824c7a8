package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.List;
import java.util.Locale;

/** An application that breaks rules is not made into a dossier. Values are not in the message. */
public final class InvalidApplication extends IllegalArgumentException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final transient List<ApplicationViolation> violations;

  /** Made where an application is checked. */
  InvalidApplication(List<ApplicationViolation> violations) {
    super(what(violations, Locale.ENGLISH));
    this.violations = List.copyOf(violations);
  }

  private static String what(List<ApplicationViolation> violations, Locale language) {
    List<String> all =
        violations.stream().map(one -> one.path() + ": " + one.message().in(language)).toList();
    return ApplicationTexts.in(language).text("invalid", String.join("; ", all));
  }

  /** Everything that is wrong, by path. */
  public List<ApplicationViolation> violations() {
    return violations;
  }

  @Override
  public String explanation(Locale language) {
    return what(violations, language);
  }

  @Override
  public String remedy(Locale language) {
    LocalizedText remedy = ApplicationTexts.text("invalid.remedy");
    return remedy.in(language);
  }
}
