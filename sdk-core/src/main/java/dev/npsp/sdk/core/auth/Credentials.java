package dev.npsp.sdk.core.auth;

import dev.npsp.sdk.core.Secret;
import java.util.function.Supplier;

/**
 * The account that the portal gave the agency. The secret is asked for at every login, so that it
 * can be rotated without building a new client.
 */
public final class Credentials {

  private final String username;
  private final Supplier<Secret> password;

  private Credentials(String username, Supplier<Secret> password) {
    if (username.isBlank()) {
      throw new IllegalArgumentException(
          "The user name cannot be empty; it is usually the agency code.");
    }
    this.username = username;
    this.password = password;
  }

  /** A fixed password. */
  public static Credentials password(String username, Secret password) {
    return new Credentials(username, () -> password);
  }

  /** A password that is asked for at every login, for instance from a vault. */
  public static Credentials password(String username, Supplier<Secret> password) {
    return new Credentials(username, password);
  }

  /** The user name; wire: {@code username}. */
  public String username() {
    return username;
  }

  /** The password of this moment; wire: {@code password}. */
  public Secret password() {
    return password.get();
  }

  @Override
  public String toString() {
    return "Credentials(" + username + ", ***)";
  }
}
