package dev.npsp.sdk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an agency, in either form: {@code 000.00.00.H56} (since 2019) or the shorter {@code
 * H56.14} (newer).
 *
 * <p>The <em>root</em> ({@code H56}, {@code G22}) names the province or ministry. The portal takes
 * a session for any code of the same root. Two codes are equal when they are written alike; {@link
 * #sameRoot} compares what they name.
 *
 * <p>Wire: {@code madonvi}, {@code MADONVI}, {@code MaDonVi}. Source: both forms are attested.
 *
 * @param value the code as it is sent, upper case
 */
public record AgencyCode(String value) {

  private static final Pattern LONG = Pattern.compile("\\d{3}(\\.\\d{2,3}){2}\\.[A-Z]\\d{2,3}");
  private static final Pattern SHORT = Pattern.compile("[A-Z]\\d{2,3}(\\.\\d{1,4}){0,4}");

  public AgencyCode {
    value = normal(value);
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "An agency code looks like 000.00.00.H56 or H56.14; check the code that the portal gave your agency.");
    }
  }

  /** The code, checked for its form. */
  public static AgencyCode of(String value) {
    return new AgencyCode(value);
  }

  /** The code if the text has the form of one: for rows of catalogues that others filled. */
  public static Optional<AgencyCode> parse(String text) {
    return isWellFormed(normal(text)) ? Optional.of(new AgencyCode(text)) : Optional.empty();
  }

  private static String normal(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static boolean isWellFormed(String value) {
    return LONG.matcher(value).matches() || SHORT.matcher(value).matches();
  }

  /** The ministry or province that the code belongs to, such as {@code H56}. */
  public String root() {
    if (isLong()) {
      return value.substring(value.lastIndexOf('.') + 1);
    }
    int firstDot = value.indexOf('.');
    return firstDot < 0 ? value : value.substring(0, firstDot);
  }

  /** Whether both codes belong to the same ministry or province, whatever their form. */
  public boolean sameRoot(AgencyCode other) {
    return root().equals(other.root());
  }

  /** Whether this is the form of 2019, {@code 000.00.00.H56}. */
  public boolean isLong() {
    return Character.isDigit(value.charAt(0));
  }

  @Override
  public String toString() {
    return value;
  }
}
