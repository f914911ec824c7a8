package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.LocalizedText;

/**
 * One rule that an application breaks. It never carries the value, which may be personal.
 *
 * @param path where, in the words of the public types: {@code programme.ends}
 * @param code which rule: {@code NotBlank}, {@code PeriodInOrder}
 * @param message what is wrong and what is allowed, in both languages
 */
public record ApplicationViolation(String path, String code, LocalizedText message) {

  @Override
  public String toString() {
    return path + ": " + message.english() + " [" + code + "]";
  }
}
