package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/** An account of one pull. */
@PublicType
@Value.Immutable
public abstract class PullReport {

  PullReport() {}

  /** How many dossiers were stored as new. */
  public abstract int created();

  /** How many supplements replaced form and papers. */
  public abstract int supplemented();

  /** How many came again as they are held. */
  public abstract int repeated();

  /** How many came again with other content that nobody had asked for; nothing changed. */
  public abstract int changedUnasked();

  /** How many acknowledgements were confirmed; none in a feed that has no such message. */
  public abstract int acknowledged();

  /** Dossiers that were not taken, or not acknowledged: they come again. */
  public abstract List<Failed> failed();

  /** How many dossiers arrived. */
  public int taken() {
    return created() + supplemented() + repeated() + changedUnasked();
  }

  /** Whether nothing is left to come again. */
  public boolean isComplete() {
    return failed().isEmpty();
  }

  /**
   * A dossier that comes again.
   *
   * @param reference the number or id by which it was listed
   * @param stage what was being done: {@code read} or {@code acknowledge}
   * @param reason why not, without personal data
   */
  public record Failed(String reference, String stage, String reason) {}

  static Builder builder() {
    return new Builder();
  }

  /** Collects an account. */
  static final class Builder extends ImmutablePullReport.Builder {
    Builder() {}
  }
}
