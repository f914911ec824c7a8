package dev.npsp.sdk.domain.reference;

import java.util.Arrays;
import java.util.Optional;

/** What a unit of the commune level is by law, told by the first word of its name. */
public enum CommuneKind {
  /** A ward of a city or town, phường. */
  WARD("Phường", "Ward"),
  /** A rural commune, xã. */
  COMMUNE("Xã", "Commune"),
  /** A township, thị trấn; none since July 2025. */
  TOWNSHIP("Thị trấn", "Township"),
  /** A special zone, đặc khu: an island or archipelago; since July 2025. */
  SPECIAL_ZONE("Đặc khu", "Special Zone");

  private final String vi;
  private final String en;

  CommuneKind(String vi, String en) {
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

  /** The kind with which that name begins, such as {@code Phường Ba Đình}. */
  public static Optional<CommuneKind> ofFullName(String fullNameVi) {
    return Arrays.stream(values())
        .filter(kind -> fullNameVi.startsWith(kind.vi + " "))
        .filter(kind -> !fullNameVi.substring(kind.vi.length()).isBlank())
        .findFirst();
  }
}
