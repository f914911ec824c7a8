package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import java.util.Optional;

/**
 * A person or an organisation: who files, pays, owes or asks. Personal data: {@code toString} of
 * either shows none of it.
 */
public sealed interface Party permits Person, Organisation {

  /** Full name; {@code ""} when a peer left it out. */
  @PersonalData(BASIC)
  String name();

  /** The tax code. */
  @PersonalData(BASIC)
  Optional<TaxCode> taxCode();

  /** Where to write to, on paper. */
  @PersonalData(BASIC)
  Optional<PostalAddress> address();

  /** E-mail address. */
  @PersonalData(BASIC)
  Optional<String> email();

  /** Telephone number. */
  @PersonalData(BASIC)
  Optional<String> phone();

  /** Fax number. */
  @PersonalData(BASIC)
  Optional<String> fax();
}
