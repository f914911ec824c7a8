package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * What applications are checked and counted with, and what changes without them: the public
 * services, the rates, the working calendar. Immutable; a host gives its own to each application
 * ({@code builder.rules(..)}).
 */
@PublicType
@Value.Immutable
public abstract class ApplicationRules {

  private static final ApplicationRules STANDARD = builder().build();

  ApplicationRules() {}

  /** The public services; by default those of the library. */
  @Value.Default
  public ServiceTable services() {
    return ServiceTable.bundled();
  }

  /** The rates; by default those of the library. */
  @Value.Default
  public RateTable rates() {
    return RateTable.bundled();
  }

  /** When offices work; by default the standard calendar. */
  @Value.Default
  public WorkingCalendar calendar() {
    return WorkingCalendar.standard();
  }

  /** What comes with the library. */
  public static ApplicationRules standard() {
    return STANDARD;
  }

  /** Rules, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects rules. */
  public static final class Builder extends ImmutableApplicationRules.Builder {
    Builder() {}
  }
}
