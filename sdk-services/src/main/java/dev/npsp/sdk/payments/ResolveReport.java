package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/** What became of a round of questions. */
@PublicType
@Value.Immutable
public abstract class ResolveReport {

  ResolveReport() {}

  /** How many payments had an attempt that was not settled. */
  public abstract int asked();

  /** How many of them have none any more. */
  public abstract int settled();

  /** How many could not be asked about; they stand where they stood. */
  public abstract int failed();

  /** Those that could not be asked about, by number; of many, the first thousand. */
  public abstract Map<String, PortalException> failures();

  /** Collects a report. */
  static final class Builder extends ImmutableResolveReport.Builder {
    Builder() {}
  }
}
