package dev.npsp.sdk.reporting;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.reporting.internal.ReportingMessages;
import java.util.Locale;

/**
 * A rule that a report breaks.
 *
 * @param path where, in the words of the public types: {@code values[II.1/total]}
 * @param rule which
 * @param text what is wrong and what is allowed, in both languages; never the number
 */
public record ReportProblem(String path, Rule rule, LocalizedText text) {

  /** What a report keeps to. */
  public enum Rule {
    /** The agency is one of those that report under the regime. */
    NOT_A_REPORTER,
    /** The period is of the frequency of the regime. */
    OTHER_FREQUENCY,
    /** The template is that of the regime. */
    OTHER_TEMPLATE,
    /** A regime that asks for words gets some. */
    TEXT_MISSING,
    /** A regime that asks for words only gets no numbers. */
    NO_NUMBERS_ASKED,
    /** A revision after the first says why. */
    REASON_MISSING,
    /** Each cell of the template has its number. */
    VALUE_MISSING,
    /** A number stands in a cell of the template. */
    UNKNOWN_CELL,
    /** A cell has one number. */
    CELL_TWICE,
    /** The unit is that of the indicator. */
    OTHER_UNIT,
    /** What is counted is a whole number from 0 on. */
    NOT_A_COUNT,
    /** A number with dossiers is the number of them. */
    OTHER_FIGURE,
    /** The sums of the template hold. */
    SUM_DIFFERS;

    /** As the code of a violation: {@code SumDiffers}. */
    String code() {
      StringBuilder code = new StringBuilder();
      for (String word : name().split("_", -1)) {
        code.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
      }
      return code.toString();
    }
  }

  static ReportProblem of(String path, Rule rule, Object... arguments) {
    return new ReportProblem(
        path,
        rule,
        new LocalizedText(
            ReportingMessages.in(Locale.ENGLISH).text(rule, arguments),
            ReportingMessages.in(LocalizedText.VIETNAMESE).text(rule, arguments)));
  }

  /** As a client tells it before it sends, in that language. */
  public Violation violation(Locale language) {
    return new Violation(path, rule.code(), text.in(language));
  }

  @Override
  public String toString() {
    return path + ": " + text.english();
  }
}
