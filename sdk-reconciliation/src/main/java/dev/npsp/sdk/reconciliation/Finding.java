package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing in which two sides do not agree. */
@PublicType
@Value.Immutable
public abstract class Finding {

  Finding() {}

  /** In what they differ. */
  public abstract FindingKind kind();

  /** The reference of the transaction; absent for a bad row. */
  public abstract Optional<String> reference();

  /** What this side says; of a bad row of this side, only the number of its line is known. */
  public abstract Optional<Entry> here();

  /** What the other side says; of a bad row of that side, only the number of its line is known. */
  public abstract Optional<Entry> there();

  /** Why a bad row is none. */
  public abstract Optional<BadRow> badRow();

  static Builder builder(FindingKind kind) {
    return new Builder().kind(kind);
  }

  /** Collects a finding. */
  static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
