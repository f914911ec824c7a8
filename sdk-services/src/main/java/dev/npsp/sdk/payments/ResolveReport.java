package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.type.PublicType;
import java.util.Map;
import org.immutables.value.Value;

/** What became of a round of questions. */
@PublicType
@Value.Immutable
public abstract class ResolveReport {

  ResolveReport() {}

  /** How many payments were not settled before. */
  public abstract int asked();

  /** How many of them are settled now. */
  public abstract int settled();

  /** Those that could not be asked about, by number; they stand where they stood. */
  public abstract Map<String, PortalException> failures();

  static ResolveReport of(int asked, int settled, Map<String, PortalException> failures) {
    return new Builder().asked(asked).settled(settled).failures(failures).build();
  }

  /** Collects a report. */
  static final class Builder extends ImmutableResolveReport.Builder {
    Builder() {}
  }
}
