package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What a client does about moves that the life cycle does not have. It looks at {@code submit},
 * {@code submitAll} and {@code reportProgress}, and judges only what it knows: the steps of a call
 * against each other, and the first of them, or the status of a dossier, against {@link #known}.
 * Steps that begin with {@link dev.npsp.sdk.domain.DossierStatus#RECEIVED} tell the whole history
 * and are compared with each other only.
 */
@PublicType
@Value.Immutable
public abstract class TransitionPolicy {

  TransitionPolicy() {}

  /** What happens on a wrong move. */
  public abstract Reaction reaction();

  /** The moves that are right; by default the {@linkplain Lifecycle#standard() standard} table. */
  @Value.Default
  public Lifecycle table() {
    return Lifecycle.standard();
  }

  /** Where dossiers stand; by default in memory, what this client has sent or read. */
  @Value.Default
  public LastStatusStore known() {
    return LastStatusStore.inMemory();
  }

  /**
   * Who hears of wrong moves, beside the log. Called on the thread of the call; what it throws is
   * logged and otherwise without effect.
   */
  @Value.Default
  public Consumer<InvalidTransition> listener() {
    return wrong -> {};
  }

  /** The language of violations; by default that of the client. */
  public abstract Optional<Locale> language();

  /** A wrong move is logged and goes through: the default of a client. */
  public static TransitionPolicy warning() {
    return builder(Reaction.WARN).build();
  }

  /** A wrong move is refused with {@code InvalidRequest}; nothing is sent. */
  public static TransitionPolicy refusing() {
    return builder(Reaction.REFUSE).build();
  }

  /** Off: a change of status is sent without a check of the transition. */
  public static TransitionPolicy off() {
    return builder(Reaction.IGNORE).build();
  }

  /** A rule with this reaction. */
  public static Builder builder(Reaction reaction) {
    return new Builder().reaction(reaction);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TransitionPolicy}. */
  public static final class Builder extends ImmutableTransitionPolicy.Builder {
    Builder() {}
  }

  /** What happens on a wrong move. */
  public enum Reaction {
    /** Nothing; nothing is remembered either. */
    IGNORE,
    /** It is logged, the listener hears of it, and it is sent. */
    WARN,
    /** The listener hears of it, and the call ends as {@code InvalidRequest}. */
    REFUSE
  }
}
