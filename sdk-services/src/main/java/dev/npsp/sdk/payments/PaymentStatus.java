package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.internal.type.PublicType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the platform answers when it is asked about an attempt. The answer is protected by TLS alone
 * (how it is signed is not public), so it is a type of its own and never a verified result.
 */
@PublicType
@Value.Immutable
public abstract class PaymentStatus {

  PaymentStatus() {}

  /** The attempt that was asked about. Wire: {@code MaThamChieu}. */
  public abstract PaymentReference reference();

  /** Where it stands; empty when the platform does not say. Wire: {@code TrangThaiGD}. */
  public abstract Optional<PaymentState> state();

  /** The amount that the platform knows. Wire: {@code SoTien}. */
  public abstract Optional<Vnd> amount();

  /** The transaction at the platform or bank. Wire: {@code MaGiaoDich}. */
  public abstract Optional<String> transactionId();

  /** The bank that the payer used. Wire: {@code MaNganHang}. */
  public abstract Optional<String> bank();

  /** The time that the platform names. Wire: {@code ThoiGianGD}. */
  public abstract Optional<Instant> transactedAt();

  /** The platform's words. Wire: {@code MoTaLoi}. */
  public abstract Optional<String> message();

  /** Fields of the answer that this version does not know. */
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** Whether the platform says that this is paid, and nothing contradicts the amount expected. */
  public final boolean saysPaid(Vnd expected) {
    return state().filter(PaymentState.PAID::equals).isPresent()
        && amount().filter(told -> !told.equals(expected)).isEmpty();
  }

  /** A status. */
  public static Builder builder(PaymentReference reference) {
    return new Builder().reference(reference);
  }

  /** Collects a status. */
  public static final class Builder extends ImmutablePaymentStatus.Builder {
    Builder() {}
  }
}
