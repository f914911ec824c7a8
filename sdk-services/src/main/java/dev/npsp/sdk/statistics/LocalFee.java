package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** A fee of a dossier, and how it was paid. A fee of nothing is not counted. */
@PublicType
@Value.Immutable
public abstract class LocalFee {

  LocalFee() {}

  /** How much. Zero is as if there were no fee: the portal ignores {@code Gia} "0". */
  public abstract Vnd amount();

  /** How it was paid. */
  public abstract FeePayment payment();

  /** A fee and how it was paid. */
  public static LocalFee of(Vnd amount, FeePayment payment) {
    return new Builder().amount(amount).payment(payment).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Whether there is anything to pay. */
  boolean counts() {
    return !amount().equals(Vnd.ZERO);
  }

  /** Builds a {@link LocalFee}. */
  public static final class Builder extends ImmutableLocalFee.Builder {
    Builder() {}
  }
}
