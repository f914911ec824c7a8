package dev.npsp.sdk.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a row of the library's data files is, the least first. */
public enum Confidence {
  /** From memory or by analogy. */
  LOW,
  /** From one weak source. */
  LOW_MEDIUM,
  /** Inferred from sources that do not say so themselves. */
  MEDIUM,
  /** From memory, with spot checks that all agree. */
  MEDIUM_HIGH,
  /** Seen in two places or in an official list. */
  HIGH;

  /** As the files write it, such as {@code medium-high}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The confidence that the files write in this way. */
  public static Optional<Confidence> of(String text) {
    return Arrays.stream(values()).filter(known -> known.text().equals(text)).findFirst();
  }
}
