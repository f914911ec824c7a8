package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** One fee or charge that a dossier costs. Wire: an element of {@code PhiLePhi}. */
@PublicType
@Value.Immutable
public abstract class FeeLine {

  FeeLine() {}

  /** Fee or charge. Wire: {@code LoaiPhiLePhi}. */
  public abstract FeeKind kind();

  /** What it is for, and how much. Wire: {@code TenPhiLePhi}; {@code SoTien}, digits as text. */
  @Valid public abstract MoneyLine line();

  /** The code of the fee. Default: the code of the service. Wire: {@code MaPhiLePhi}. */
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> code();

  /** A fee (phí). */
  public static FeeLine fee(String name, Vnd amount) {
    return builder(FeeKind.FEE, name, amount).build();
  }

  /** A charge (lệ phí). */
  public static FeeLine charge(String name, Vnd amount) {
    return builder(FeeKind.CHARGE, name, amount).build();
  }

  /** A line of that kind. */
  public static Builder builder(FeeKind kind, String name, Vnd amount) {
    return new Builder().kind(kind).line(MoneyLine.of(name, amount));
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a fee line. */
  public static final class Builder extends ImmutableFeeLine.Builder {
    Builder() {}
  }
}
