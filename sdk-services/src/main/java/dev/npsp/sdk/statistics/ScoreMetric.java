package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.domain.reference.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** One metric of Decision 766 and how its share becomes points: a row of {@link ScoreTable}. */
@PublicType
@Value.Immutable
public abstract class ScoreMetric {

  ScoreMetric() {}

  /**
   * Its name in the table, {@code DOSSIER_SYNC}. The portal's own code where it has one; ours
   * otherwise, see {@link #portalCode}.
   */
  public abstract String key();

  /** The group, as the portal's index calls it: CKMB, TDGQ, CLGQ, TTTT, MDSH or MDHL. */
  public abstract String group();

  /** The name of the group in Vietnamese. */
  public abstract String groupNameVi();

  /** The name of the group in English. */
  public abstract String groupNameEn();

  /**
   * The code in the portal's evaluation API; empty where its answer names no metric, as in the
   * groups TDGQ, CLGQ and TTTT.
   */
  public abstract Optional<String> portalCode();

  /** The name in Vietnamese. */
  public abstract String nameVi();

  /** The name in English. */
  public abstract String nameEn();

  /** The most points that it gives. */
  public abstract Points max();

  /** The share from which it gives all its points; empty: how points are made is not known. */
  public abstract Optional<Percent> fullAt();

  /** What it gives when there is nothing to take a share of. */
  public abstract WhenNone whenNone();

  /** The first day on which the row is valid. */
  public abstract LocalDate validFrom();

  /** The last day on which it is; empty when it still is. */
  public abstract Optional<LocalDate> validTo();

  /** Why the row is believed. */
  public abstract Evidence evidence();

  /** Whether the row is valid on that day. */
  public boolean isValid(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().filter(day::isAfter).isEmpty();
  }

  /** Builds a {@link ScoreMetric}. */
  static final class Builder extends ImmutableScoreMetric.Builder {
    Builder() {}
  }

  /** What a metric gives when there is nothing to take a share of. */
  public enum WhenNone {
    /** No points. */
    ZERO,
    /** All points. */
    FULL,
    /** It was not seen. */
    UNKNOWN;

    /** As the file writes it. */
    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WhenNone> of(String text) {
      return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }
  }
}
