package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An enterprise, a state agency or another organisation. Its name may be that of its owner: {@code
 * toString} shows nothing of it.
 *
 * <p>The constraints hold for what is sent. What comes in is read as it is, so that a name may be
 * {@code ""} and an e-mail address none.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class Organisation implements Party {

  Organisation() {}

  /** Full name as registered, NFC; {@code ""} when a peer left it out. */
  @Override
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /**
   * The number in the register of enterprises, where it is not the tax code, or of the paper that
   * founded the organisation; at most 50 characters.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> registrationNumber();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid PostalAddress> address();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Email @CleanText String> email();

  /** Telephone number, at most 50 characters. */
  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 50) @CleanText String> phone();

  /** Fax number, at most 50 characters. */
  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 50) @CleanText String> fax();

  /** The person to talk to. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid Person> contact();

  /** An organisation, by name and tax code. */
  public static Organisation of(String name, TaxCode taxCode) {
    return builder(name).taxCode(taxCode).build();
  }

  /** An organisation of which only the name is known. */
  public static Organisation named(String name) {
    return builder(name).build();
  }

  /** An organisation of that name, to be completed. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of an organisation. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
