package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A natural person, in whichever part a person has in a procedure. Personal data: {@code toString}
 * shows none of it.
 *
 * <p>The constraints hold for what is sent. What comes in is read as it is, so that a name may be
 * {@code ""} and an e-mail address none.
 */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract non-sealed class Person implements Party {

  Person() {}

  /** Full name as on the identity paper, NFC; {@code ""} when a peer left it out. */
  @Override
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** The personal number, or the nine digits of the older identity card. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PersonalId> personalId();

  /** Other identity numbers of the same person, such as the older nine digits. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract List<PersonalId> otherIds();

  /** The number of any other paper, a passport for instance; at most 50 characters. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> otherPaperNumber();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /** Date of birth, or the part of it that is known. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PartialDate> born();

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

  /** The number of the identity paper as text: {@link #personalId}, else the other paper's. */
  public Optional<String> paperNumber() {
    return personalId().map(PersonalId::value).or(this::otherPaperNumber);
  }

  /** A person, by name and identity number. */
  public static Person of(String name, PersonalId personalId) {
    return builder(name).personalId(personalId).build();
  }

  /** A person of whom only the name is known. */
  public static Person named(String name) {
    return builder(name).build();
  }

  /** A person of that name, to be completed. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a person. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /**
     * The number of the identity paper as a peer wrote it: a personal number where it has exactly
     * the form of one, else the number of another paper. {@link Person#paperNumber} gives it back
     * unchanged.
     */
    public Builder paperNumber(Optional<String> text) {
      Optional<PersonalId> id =
          text.flatMap(PersonalId::tryParse).filter(read -> text.get().equals(read.value()));
      personalId(id);
      return otherPaperNumber(id.isPresent() ? Optional.empty() : text);
    }
  }
}
