package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import org.immutables.value.Value;

/** One move of one attempt, kept for good. */
@PublicType
@Value.Immutable
public abstract class PaymentTransition {

  PaymentTransition() {}

  /** When. */
  public abstract Instant at();

  /** Which attempt. */
  public abstract PaymentReference reference();

  /** From where. */
  public abstract PaymentState from();

  /** To where; the same as {@link #from} when something was told and changed nothing. */
  public abstract PaymentState to();

  /** Why. */
  public abstract PaymentTransitionCause cause();

  /** In words, without anything personal; at most 300 characters. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String note();

  /** A move, as a store reads it. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects a move. */
  public static final class Builder extends ImmutablePaymentTransition.Builder {
    Builder() {}
  }
}
