package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a bill is looked up by. Wire: {@code LoaiTraCuu}, a proposal; only the look-up of a dossier
 * is attested.
 *
 * @param value the code as it is written: 1 to 20 capitals and digits
 */
public record BillKind(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,20}");

  /** A dossier: {@code MaHoSo}. */
  public static final BillKind DOSSIER = new BillKind("HOSO");

  /** A notice of the tax authority; enterprise tax and the registration fee of a car. */
  public static final BillKind TAX_NOTICE = new BillKind("THUE");

  /** A customer of the electricity company, 13 characters. */
  public static final BillKind ELECTRICITY = new BillKind("DIEN");

  /** A unit that pays compulsory insurance. */
  public static final BillKind INSURANCE = new BillKind("BHXH");

  private static final Set<BillKind> KNOWN = Set.of(DOSSIER, TAX_NOTICE, ELECTRICITY, INSURANCE);

  public BillKind {
    value = OpenCode.checked(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A kind of bill has 1 to 20 capitals and digits.");
    }
  }

  /** That kind. */
  public static BillKind of(String value) {
    return new BillKind(value);
  }

  /** Whether it is one of the four. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public String toString() {
    return value;
  }
}
