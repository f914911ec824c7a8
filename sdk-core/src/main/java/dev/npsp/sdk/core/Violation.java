package dev.npsp.sdk.core;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One broken constraint of an input. It never carries the value, which may be personal.
 *
 * @param path where, in the words of the public types: {@code papers[1].name}
 * @param code which constraint: {@code NotBlank}, {@code Size}, {@code CleanText}, {@code
 *     TaxCode.Valid}
 * @param message what is wrong and what is allowed, in the language chosen for the client
 */
public record Violation(String path, String code, String message) implements Serializable {

  /** The order in which violations are listed: by path, then by code and message. */
  public static final Comparator<Violation> BY_PATH =
      Comparator.comparing(Violation::path)
          .thenComparing(Violation::code)
          .thenComparing(Violation::message);

  @Override
  public String toString() {
    return path + ": " + message + " [" + code + "]";
  }
}
