package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dossier codes: agency, day, number. The loose form of the wire takes six or eight digits for the
 * day and one to ten for the number; the strict rules also look at the agency and the calendar.
 */
public final class DossierCodeRules {

  private static final Pattern FORM =
      Pattern.compile("([0-9A-Z][0-9A-Z.]{1,29})-((?:\\d{2})?\\d{6})-(\\d{1,10})");

  /** All rules of dossier codes. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "DossierCode",
              IdentifierText::capitals,
              DomainText.DOSSIER_CODE_FORM,
              text -> FORM.matcher(text).matches())
          .and(
              "agency",
              DomainText.DOSSIER_CODE_AGENCY,
              text -> AgencyCodeRules.RULES.broken(agency(text)).isEmpty())
          .and("day", DomainText.DOSSIER_CODE_DAY, text -> day(text).isPresent());

  private DossierCodeRules() {}

  /** What stands before the first hyphen. */
  public static String agency(String text) {
    return part(text, 1);
  }

  /** The day in the middle, if the calendar has it. */
  public static Optional<LocalDate> day(String text) {
    String digits = part(text, 2);
    try {
      LocalDate day =
          LocalDate.parse(
              digits.length() == 6 ? "20" + digits : digits, DateTimeFormatter.BASIC_ISO_DATE);
      return Optional.of(day).filter(known -> known.getYear() > 0); // no calendar has a year 0000
    } catch (DateTimeException e) {
      return Optional.empty(); // 32nd of May
    }
  }

  /** The number at the end. */
  public static long number(String text) {
    return Long.parseLong(part(text, 3));
  }

  private static String part(String text, int group) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("The parts of a dossier code are asked before its form.");
    }
    return parts.group(group);
  }
}
