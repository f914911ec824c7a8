package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One line of what is paid, as it stands on the receipt. Wire: an element of {@code DSKhoanNop}.
 */
@PublicType
@Value.Immutable
public abstract class PaymentLine {

  PaymentLine() {}

  /** What is paid. Wire: {@code NoiDung}. */
  @NotBlank @CleanText
  @Value.Redacted
  public abstract String content();

  /** How much. Wire: {@code SoTien}, digits as text. */
  public abstract Vnd amount();

  /** A line. */
  public static PaymentLine of(String content, Vnd amount) {
    return new Builder().content(content).amount(amount).build();
  }

  /** Collects a line. */
  static final class Builder extends ImmutablePaymentLine.Builder {
    Builder() {}
  }
}
