package dev.npsp.sdk.calendar;

import java.util.Arrays;
import java.util.Optional;

/** How sure a row of the data is, from the least to the most. */
public enum Confidence {
  /** Recalled by somebody, checked by nobody. Wire: {@code low}. */
  LOW("low"),
  /** Recalled, in keeping with what else is known. Wire: {@code medium}. */
  MEDIUM("medium"),
  /** Computed by a well-kept library before the year's own decision. Wire: {@code medium-high}. */
  MEDIUM_HIGH("medium-high"),
  /** Published. Wire: {@code high}. */
  HIGH("high");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /** As it stands in a data file. */
  public String word() {
    return word;
  }

  static Optional<Confidence> ofWord(String word) {
    return Arrays.stream(values()).filter(confidence -> confidence.word.equals(word)).findFirst();
  }
}
