package dev.npsp.sdk.domain.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a province is by law; there is no third kind. */
public enum ProvinceKind {
  /** A province, tỉnh. */
  PROVINCE("Tỉnh", "Province"),
  /** A city under the central government, thành phố trực thuộc trung ương. */
  CITY("Thành phố", "City");

  private final String vi;
  private final String en;

  ProvinceKind(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The word before the name in Vietnamese. */
  public String nameVi() {
    return vi;
  }

  /** The word behind the name in English. */
  public String nameEn() {
    return en;
  }

  /** As the files write it, such as {@code city}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that the files write in this way. */
  public static Optional<ProvinceKind> of(String text) {
    return Arrays.stream(values()).filter(known -> known.text().equals(text)).findFirst();
  }
}
