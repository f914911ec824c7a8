package dev.npsp.sdk;

import dev.npsp.sdk.internal.identifiers.DossierCodeRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a dossier, {@code <agency>-yyMMdd-N}: {@code 000.00.00.H56-261122-00017}, {@code
 * G09.20-20260609-0000001}. It begins with the code of the agency that issued it and is the key by
 * which the portal knows the dossier, so it is also what makes a submission repeatable.
 *
 * <p>{@link #of} takes what has the form, as the portal does; {@link #parse} also asks for an
 * agency code in front and a day of the calendar in the middle. Numbers of sectors that count in
 * another way ({@code 03706/2026/07906}) are none of these and need one of their own.
 *
 * <p>Wire: {@code MaHoSo}, {@code mahoso}, {@code masohoso}. Source: the form is attested; one to
 * ten digits at the end, usually four or five.
 *
 * @param value the number as it is sent
 */
public record DossierCode(String value) {

  public DossierCode {
    value = DossierCodeRules.RULES.formed(value);
  }

  /** The number, checked for its form. */
  public static DossierCode of(String value) {
    return new DossierCode(value);
  }

  /**
   * The number, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which
   */
  public static DossierCode parse(String text) {
    return new DossierCode(DossierCodeRules.RULES.parse(text));
  }

  /** The number, if the text keeps all rules. */
  public static Optional<DossierCode> tryParse(String text) {
    return DossierCodeRules.RULES.tryParse(text).map(DossierCode::new);
  }

  /** The agency that issued the number; empty when what stands in front is no agency code. */
  public Optional<AgencyCode> agency() {
    return AgencyCode.tryParse(DossierCodeRules.agency(value));
  }

  /** The day of receipt in Vietnam; empty when the calendar has no such day. */
  public Optional<LocalDate> day() {
    return DossierCodeRules.day(value);
  }

  /** The number of the day; an agency counts from anew each day. */
  public long number() {
    return DossierCodeRules.number(value);
  }

  /**
   * Whether the agency that issued the number is of the same ministry or province as this one,
   * whatever form their codes have.
   */
  public boolean belongsTo(AgencyCode agency) {
    String root = agency.root();
    int end = value.indexOf('-');
    boolean isLong = Character.isDigit(value.charAt(0));
    int start = isLong ? value.lastIndexOf('.', end) + 1 : 0;
    int firstDot = value.indexOf('.');
    int stop = isLong || firstDot < 0 || firstDot > end ? end : firstDot;
    return stop - start == root.length() && value.startsWith(root, start);
  }

  @Override
  public String toString() {
    return value;
  }
}
