package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.type.PublicType;
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

  /**
   * How many came again with other content and without a request for a supplement; nothing changed.
   */
  public abstract int conflicting();

  /** How many acknowledgements were confirmed; none in a feed that has no such message. */
  public abstract int acknowledged();

  /** Dossiers that were not taken, or not acknowledged: they come again. */
  public abstract List<Failed> failed();

  /** How many dossiers arrived. */
  public int taken() {
    return created() + supplemented() + repeated() + conflicting();
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

  /** Nothing set yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects an account. */
  public static final class Builder extends ImmutablePullReport.Builder {
    Builder() {}
  }
}
