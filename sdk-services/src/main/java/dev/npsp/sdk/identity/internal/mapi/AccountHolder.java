package dev.npsp.sdk.identity.internal.mapi;

/**
 * Whose account is looked up.
 *
 * @param number a personal number or a tax code
 */
public record AccountHolder(String number) {

  /** Nothing: the number is personal. */
  @Override
  public String toString() {
    return "AccountHolder";
  }
}
