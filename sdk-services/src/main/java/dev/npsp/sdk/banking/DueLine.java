package dev.npsp.sdk.banking;

import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** One amount of a bill. Wire: an element of {@code PhiLePhi} or {@code DSKhoanNop}. */
@PublicType
@Value.Immutable
public abstract class DueLine {

  DueLine() {}

  /**
   * What it is for, and how much. Wire: {@code TenPhiLePhi} or {@code NoiDung}; {@code SoTien}, a
   * text or a number.
   */
  public abstract MoneyLine line();

  /** {@code 1} fee, {@code 2} charge; peers send words too. Wire: {@code LoaiPhiLePhi}. */
  public abstract Optional<String> kind();

  /** The code of the fee. Wire: {@code MaPhiLePhi}. */
  public abstract Optional<String> code();

  /** A line. */
  public static Builder builder(String name, Vnd amount) {
    return new Builder().line(MoneyLine.of(name, amount));
  }

  /** Collects a line. */
  public static final class Builder extends ImmutableDueLine.Builder {
    Builder() {}
  }
}
