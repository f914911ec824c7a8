package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The portal's own figures on a day, as it publishes them: each is the whole since the portal was
 * opened. Source: the names of the figures are those of its front page; that they can be asked for
 * by day is <b>proposed</b>, over a reference protocol of ours.
 */
@PublicType
@Value.Immutable
public abstract class PortalFigures {

  PortalFigures() {}

  /** The day at whose end they were counted. Wire: {@code day}. */
  public abstract LocalDate day();

  /** How often the portal was opened. Wire: {@code accesses}. */
  public abstract long accesses();

  /** Dossiers that agencies have synchronised. Wire: {@code dossiersSynchronised}. */
  public abstract long dossiersSynchronised();

  /** Dossiers that were filed and processed online. Wire: {@code processedOnline}. */
  public abstract long processedOnline();

  /** Public services that are offered online. Wire: {@code services}. */
  public abstract long services();

  /** Ministries and agencies that are connected. Wire: {@code agencies}. */
  public abstract long agencies();

  /** Provinces and cities that are connected. Wire: {@code localities}. */
  public abstract long localities();

  /** Banks and payment intermediaries that are connected. Wire: {@code banks}. */
  public abstract long banks();

  /** The figures of a day, all 0 unless said otherwise. */
  public static Builder builder(LocalDate day) {
    return new Builder()
        .day(day)
        .accesses(0)
        .dossiersSynchronised(0)
        .processedOnline(0)
        .services(0)
        .agencies(0)
        .localities(0)
        .banks(0);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link PortalFigures}. */
  public static final class Builder extends ImmutablePortalFigures.Builder {
    Builder() {}
  }
}
