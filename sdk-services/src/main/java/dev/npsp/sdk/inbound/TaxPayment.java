package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A payment of land tax. Wire: {@code ThongTinThanhToan}. */
@PublicType
@Value.Immutable
public abstract class TaxPayment {

  TaxPayment() {}

  /** The number of the notice that was paid. Wire: {@code MaThongBaoThue}. */
  public abstract Optional<String> noticeNumber();

  /** When it was paid, when that can be read. Wire: {@code ThoiGianThanhToan}. */
  public abstract Optional<Instant> paidAt();

  /** How much, when it can be read. Wire: {@code SoTien}. */
  public abstract Optional<Vnd> amount();

  /** What for. Wire: {@code NoiDungThanhToan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> narration();

  /** How it ended. Wire: {@code TrangThaiThanhToan}. */
  public abstract Optional<TaxPaymentStatus> status();

  /** Whether the message says paid and how much. The message carries no signature. */
  public boolean saysPaid() {
    return status().equals(Optional.of(TaxPaymentStatus.PAID)) && amount().isPresent();
  }

  /** A payment of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TaxPayment}. */
  public static final class Builder extends ImmutableTaxPayment.Builder {
    Builder() {}
  }
}
