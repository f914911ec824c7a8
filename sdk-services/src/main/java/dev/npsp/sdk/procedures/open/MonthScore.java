package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The index in one month. Wire: a row of {@code report_xuhuongdiem_service}. */
@PublicType
@Value.Immutable
public abstract class MonthScore {

  MonthScore() {}

  /** The month as it came. Wire: {@code MONTH}. */
  public abstract String month();

  /** The average of the totals; empty when missing or no number. Wire: {@code TB_SCORE}. */
  public abstract Optional<BigDecimal> average();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** What is required: month. */
  public static Builder builder(String month) {
    return new Builder().month(month);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link MonthScore}. */
  public static final class Builder extends ImmutableMonthScore.Builder {
    Builder() {}
  }
}
