package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/** How many said what, with the dossiers after which they said it. */
@PublicType
@Value.Immutable
public abstract class Opinions {

  Opinions() {}

  /** Rất hài lòng. */
  public abstract Figure verySatisfied();

  /** Hài lòng. */
  public abstract Figure satisfied();

  /** Chưa hài lòng. */
  public abstract Figure notSatisfied();

  /** How many said anything. */
  public long count() {
    return verySatisfied().count() + satisfied().count() + notSatisfied().count();
  }

  /**
   * The share of an opinion in whole percent, as the portal is sent it; the three together are
   * 100%, or all zero when there is no opinion.
   */
  public Percent share(Satisfaction opinion) {
    List<Percent> shares =
        Shares.of(
            Shares.OF_WHOLES, verySatisfied().count(), satisfied().count(), notSatisfied().count());
    return switch (opinion) {
      case VERY_SATISFIED -> shares.get(0);
      case SATISFIED -> shares.get(1);
      case NOT_SATISFIED -> shares.get(2);
    };
  }

  /** The three numbers. */
  public static Opinions of(Figure verySatisfied, Figure satisfied, Figure notSatisfied) {
    return new Builder()
        .verySatisfied(verySatisfied)
        .satisfied(satisfied)
        .notSatisfied(notSatisfied)
        .build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Opinions}. */
  public static final class Builder extends ImmutableOpinions.Builder {
    Builder() {}
  }
}
