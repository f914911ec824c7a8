package dev.npsp.sdk.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What identifies a person, or says something about one: personal data in the sense of Law
 * 91/2025/QH15.
 *
 * <p>On an accessor: the value is never in the {@code toString} of the type that has it. On a type:
 * its own {@code toString} shows none of it, and no accessor that gives it needs the mark again.
 * Both are read at run time, so that a host can list what it keeps; the inventory of the library is
 * made from them ({@code docs/personal-data-inventory.md}).
 *
 * <p>An organisation is no person, but may be one who trades under a name: its fields have the mark
 * as well. So have texts that people write about a case, since nobody knows whom they name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PersonalData {

  /** Which of the two lists of Decree 356/2025 it is on. */
  Kind value();

  /**
   * Whether {@code toString} shows it all the same, since it is the key by which systems speak of a
   * case: the code of a dossier. What the library logs does not show it.
   */
  boolean shown() default false;

  /** The two kinds of the law. */
  enum Kind {
    /** Article 3 of Decree 356/2025: names, days of birth, addresses, numbers of papers. */
    BASIC,
    /** Article 4: ethnicity, religion, health, crime, accounts, images of identity cards. */
    SENSITIVE
  }
}
