package dev.npsp.sdk.domain;

import java.util.Optional;

/**
 * A person or an organisation: who files, pays, owes or asks. Personal data: {@code toString} of
 * either shows none of it.
 */
public sealed interface Party permits Person, Organisation {

  /** Full name; {@code ""} when a peer left it out. */
  String name();

  /** The tax code. */
  Optional<TaxCode> taxCode();

  /** Where to write to, on paper. */
  Optional<PostalAddress> address();

  /** E-mail address. */
  Optional<String> email();

  /** Telephone number. */
  Optional<String> phone();

  /** Fax number. */
  Optional<String> fax();
}
