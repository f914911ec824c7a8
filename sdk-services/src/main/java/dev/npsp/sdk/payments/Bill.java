package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.WireTime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is due, as the portal shows it to a citizen who looks it up. Name a new {@link
 * PaymentOrder#reference} and {@link PaymentOrder#orderedAt} at each look-up.
 */
@PublicType
@Value.Immutable
public abstract class Bill {

  Bill() {}

  /** What is due. Its reference is the wire's {@code transaction_id}. */
  @Valid public abstract PaymentOrder order();

  /**
   * The number of this look-up, which may come back as the reference of the result. Wire: {@code
   * MaTraCuuTT}. Default: the number of the dossier and the order's time, as a peer writes it.
   */
  @NotBlank @Value.Default
  @PersonalData(BASIC)
  @Value.Redacted
  public String lookupCode() {
    return order().purpose().number() + WireTime.seconds(order().orderedAt());
  }

  /** The code that KeyPay knows the host by, when it still does. Wire: {@code client_id}. */
  public abstract Optional<String> clientId();

  /** A bill of what that order asks for. */
  public static Bill of(PaymentOrder order) {
    return builder(order).build();
  }

  /** A bill of what that order asks for, with more to say. */
  public static Builder builder(PaymentOrder order) {
    return new Builder().order(order);
  }

  /** Collects a bill. */
  public static final class Builder extends ImmutableBill.Builder {
    Builder() {}
  }
}
