package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** A move of a dossier from one status to another, judged by a {@link Lifecycle}. */
@PublicType
@Value.Immutable
public abstract class StatusTransition {

  StatusTransition() {}

  /** Where it stood. */
  public abstract DossierStatus from();

  /** Where it is said to stand now. */
  public abstract DossierStatus to();

  /** The judgement. */
  public abstract Judgement judgement();

  /** Where it might have gone. */
  public abstract List<DossierStatus> allowed();

  /**
   * What would have to come between, on the shortest way; empty when there is no way or nothing is
   * missing.
   */
  public abstract List<DossierStatus> between();

  /** Whether the table says that this cannot be. */
  public boolean isWrong() {
    return judgement() == Judgement.AFTER_THE_END || judgement() == Judgement.NOT_A_STEP;
  }

  /**
   * Why it is right or wrong and what to do, in Vietnamese or else in English. Holds statuses only,
   * nothing personal.
   */
  public String explanation(Locale language) {
    return TransitionMessages.of(this, language);
  }

  @Override
  public String toString() {
    return explanation(Locale.ENGLISH);
  }

  /** Builds a {@link StatusTransition}. */
  static final class Builder extends ImmutableStatusTransition.Builder {
    Builder() {}
  }

  /** What a table says of a move. */
  public enum Judgement {
    /** It stands in the table. */
    ALLOWED,
    /** The status is the same; another step with one status is no move. */
    STAYS,
    /** The table does not know one of the two. */
    NOT_JUDGED,
    /** Nothing follows on the status. */
    AFTER_THE_END,
    /** Other statuses follow on it, not this one. */
    NOT_A_STEP
  }
}
