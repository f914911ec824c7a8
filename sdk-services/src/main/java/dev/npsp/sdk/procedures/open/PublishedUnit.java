package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency in the published index. Wire: an element of {@code evaluation} or of {@code children}.
 */
@PublicType
@Value.Immutable
public abstract class PublishedUnit {

  PublishedUnit() {}

  /**
   * The portal's id of the agency, for {@link IndexQuery#provinceId}. Wire: {@code departmentId}.
   */
  public abstract Optional<String> id();

  /** The name. Wire: {@code departmentName}. */
  public abstract Optional<String> name();

  /** The code as the portal wrote it. Wire: {@code departmentCode}. */
  public abstract Optional<String> agencyCodeText();

  /** All points; empty when there are none: null is not zero. Wire: {@code totalScore}. */
  public abstract Optional<BigDecimal> totalScore();

  /** The most points that there are. Wire: {@code totalMaxScore}. */
  public abstract Optional<BigDecimal> totalMaxScore();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** A unit, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PublishedUnit}. */
  public static final class Builder extends ImmutablePublishedUnit.Builder {
    Builder() {}
  }
}
