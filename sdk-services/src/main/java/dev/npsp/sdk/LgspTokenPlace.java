package dev.npsp.sdk;

/** Which header of a call holds the token of an {@link LgspHop}. */
public enum LgspTokenPlace {
  /** {@code Authorization: Bearer} and the token. Source: three peers. */
  AUTHORIZATION,
  /**
   * {@code X-Authentication-Token} and the token alone, so that a portal behind the hop has {@code
   * Authorization} for itself. Source: one peer, of another service of the same hub.
   */
  X_AUTHENTICATION_TOKEN
}
