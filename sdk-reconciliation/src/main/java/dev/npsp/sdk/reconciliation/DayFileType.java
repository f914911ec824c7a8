package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.regex.Pattern;

/**
 * Which transactions a day file holds. That there is one set each for these three is attested,
 * their codes are ours.
 *
 * @param value the code as it stands in the name and in {@link DayFileColumn#TYPE}
 */
public record DayFileType(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,20}");

  /** Money that was collected (thu hộ). */
  public static final DayFileType COLLECTION = new DayFileType("THUHO");

  /** Money that was paid out (chi hộ). */
  public static final DayFileType DISBURSEMENT = new DayFileType("CHIHO");

  /** Money that went back (hoàn). */
  public static final DayFileType REFUND = new DayFileType("HOAN");

  public DayFileType {
    value = OpenCode.checked(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A type of day file has 1 to 20 letters and digits.");
    }
  }

  /** That type. */
  public static DayFileType of(String value) {
    return new DayFileType(value);
  }

  /** Whether it is one of the three. */
  public boolean isKnown() {
    return equals(COLLECTION) || equals(DISBURSEMENT) || equals(REFUND);
  }

  @Override
  public String toString() {
    return value;
  }
}
