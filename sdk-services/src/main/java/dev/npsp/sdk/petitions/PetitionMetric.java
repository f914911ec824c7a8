package dev.npsp.sdk.petitions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A metric of Decision 766 about petitions: points are the share of the maximum, and all of it when
 * there was no petition. {@code ScoreInputs.given(key, part, whole)} takes its counts.
 *
 * @param key {@code PETITION_PROCESSING_ON_TIME}, {@code PETITION_HANDLING_SATISFACTION}; those of
 *     the two classes, whose names no source has: {@code PETITION_ABOUT_RULES}, {@code
 *     PETITION_ABOUT_CONDUCT}
 * @param part how many count as good, or are of the class
 * @param whole of how many
 * @param maximum the points that can be had; 0 of the two classes
 */
public record PetitionMetric(String key, int part, int whole, int maximum) {

  /** A part of a whole. */
  public PetitionMetric {
    if (part < 0 || part > whole || maximum < 0) {
      throw new IllegalArgumentException("A metric is a part of a whole.");
    }
  }

  /** The points, to two places. */
  public BigDecimal points() {
    BigDecimal all = BigDecimal.valueOf(maximum);
    return whole == 0
        ? all.setScale(2)
        : all.multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
