package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** How the sign-in itself was done. */
@PublicType
@Value.Immutable
public abstract class SignIn {

  SignIn() {}

  /** How well the sign-in is assured: {@code LoA1} was seen. Wire: {@code loAs}. */
  public abstract Optional<String> assuranceLevel();

  /** How well the identity is assured; values were not seen. Wire: {@code IAL}. */
  public abstract Optional<String> identityAssuranceLevel();

  /**
   * Who vouched for the person: {@code BCA} is the ministry of public security, for VNeID. Wire:
   * {@code loginIdp}.
   */
  public abstract Optional<String> identityProvider();

  /**
   * Where VNeID shows the person the profile; carries a token, so it is a secret. Wire: {@code
   * userProfileUri}.
   */
  @Value.Redacted
  public abstract Optional<URI> profileAddress();

  /** Where VNeID ends the sign-in; carries a token, so it is a secret. Wire: {@code logoutUri}. */
  @Value.Redacted
  public abstract Optional<URI> logoutAddress();

  /** Whether the person came through VNeID: {@link #identityProvider} is {@code BCA}. */
  public boolean isThroughVneid() {
    return identityProvider().filter("BCA"::equals).isPresent();
  }

  /** A sign-in, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link SignIn}. */
  public static final class Builder extends ImmutableSignIn.Builder {
    Builder() {}
  }
}
