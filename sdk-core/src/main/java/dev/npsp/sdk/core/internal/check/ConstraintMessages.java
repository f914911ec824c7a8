package dev.npsp.sdk.core.internal.check;

import dev.npsp.sdk.domain.internal.text.Messages;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What Bean Validation says for its own constraints, where Hibernate Validator has no words for it:
 * in Vietnamese, and without an expression language; and what {@code CleanText} says. All else is
 * left to the next interpolator, which finds the words of our constraints in the bundle of the
 * domain, as the host's validator does. The words here are ours alone: the host's validator does
 * not see them.
 */
final class ConstraintMessages implements MessageInterpolator {

  private final MessageInterpolator next;
  private final Locale locale;
  private final Messages words;

  ConstraintMessages(Locale locale, MessageInterpolator next) {
    this.next = next;
    this.locale = locale;
    this.words =
        Messages.in(
            locale, bundle -> ResourceBundle.getBundle(ConstraintMessages.class.getName(), bundle));
  }

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, locale);
  }

  @Override
  public String interpolate(String template, Context context, Locale asked) {
    return next.interpolate(ours(template), context, asked);
  }

  private String ours(String template) {
    boolean isKey = template.startsWith("{") && template.endsWith("}");
    String key = isKey ? template.substring(1, template.length() - 1) : "";
    return words.find(key).orElse(template);
  }
}
