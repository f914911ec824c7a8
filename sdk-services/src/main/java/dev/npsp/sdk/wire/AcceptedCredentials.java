package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.CredentialsNotAccepted;

/** The one kind of credentials that a wire takes; another kind is refused with the remedy. */
public final class AcceptedCredentials {

  private AcceptedCredentials() {}

  /** A user name and a password, for a wire of that name. */
  public static Credentials.Password password(Credentials given, String wire) {
    if (given instanceof Credentials.Password password) {
      return password;
    }
    throw new CredentialsNotAccepted(
        wire,
        given instanceof Credentials.Certificate
            ? ServiceText.GIVE_PASSWORD_BESIDE.remedy()
            : ServiceText.GIVE_PASSWORD.remedy());
  }

  /** The id and the secret of a program, for a wire of that name. */
  public static Credentials.ClientCredentials clientCredentials(Credentials given, String wire) {
    if (given instanceof Credentials.ClientCredentials client) {
      return client;
    }
    throw new CredentialsNotAccepted(
        wire,
        given instanceof Credentials.Certificate
            ? ServiceText.GIVE_CLIENT_CREDENTIALS_BESIDE.remedy()
            : ServiceText.GIVE_CLIENT_CREDENTIALS.remedy());
  }
}
