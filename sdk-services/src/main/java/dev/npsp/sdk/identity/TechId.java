package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.OpenCode;

/**
 * The id of an account at the national sign-on: the same in the claims of a sign-in and in the
 * portal's look-up. It stands for a person, so {@code toString} shows nothing of it.
 *
 * <p>Wire: {@code TechID}, {@code TECHNICALID}, {@code MaDoiTuong}. Source: attested.
 *
 * @param value the id as it came
 */
public record TechId(String value) {

  public TechId {
    value = OpenCode.checked(value);
  }

  /** The id. */
  public static TechId of(String value) {
    return new TechId(value);
  }

  @Override
  public String toString() {
    return "TechId(***)";
  }
}
