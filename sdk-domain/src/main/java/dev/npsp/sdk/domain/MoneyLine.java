package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One amount and what it is for: a line of a receipt, of a bill, of the fees of a dossier. The name
 * may name a person and is not shown.
 */
@PublicType
@Value.Immutable
public abstract class MoneyLine {

  MoneyLine() {}

  /** What it is for, for people; {@code ""} when a peer left it out. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** How much, in whole dong. */
  public abstract Vnd amount();

  /** A line. */
  public static MoneyLine of(String name, Vnd amount) {
    return new Builder().name(name).amount(amount).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a line. */
  public static final class Builder extends ImmutableMoneyLine.Builder {
    Builder() {}
  }
}
