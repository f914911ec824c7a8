package dev.npsp.sdk.payments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One attempt to have something paid, as the {@link PaymentTracker} keeps it. Names no person. */
@PublicType
@Value.Immutable
public abstract class PaymentAttempt implements ExpectedPayment {

  PaymentAttempt() {}

  @Override
  public abstract PaymentReference reference();

  @Override
  public abstract Vnd amount();

  /** When it began; a look-up names it again. Whole seconds. */
  public abstract Instant orderedAt();

  /** Where it stands. */
  public abstract PaymentState state();

  /** Until when the page may be offered. */
  public abstract Optional<Instant> expiresAt();

  /** The page, once there is one. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<URI> page();

  /** The transaction at the provider or bank. */
  public abstract Optional<String> transactionId();

  /** The bank that the payer used. */
  public abstract Optional<String> bank();

  /** The time as the provider wrote it, which a look-up of the receipt may have to name. */
  public abstract Optional<String> transactionTime();

  /**
   * The SHA-256 of what the page asks for, 64 hexadecimal digits: amount, payee, lines and purpose,
   * and nothing about the payer. The page is offered again only for an order with the same. Empty
   * for an attempt that began at the portal or in an earlier version.
   */
  public abstract Optional<String> orderFingerprint();

  /**
   * Whether another attempt may be made beside this one though it is not settled: its time was
   * over, or the host ended it, and a look-up said at that moment that it was not paid. It is still
   * asked about, since a page once open may be paid late.
   */
  @Value.Default
  public boolean ended() {
    return false;
  }

  /** Whether the page may no longer be offered. */
  public final boolean isExpired(Instant now) {
    return expiresAt().filter(end -> !now.isBefore(end)).isPresent();
  }

  /** An attempt, as a store reads it. */
  public static Builder builder(PaymentReference reference, Vnd amount, Instant orderedAt) {
    return new Builder().reference(reference).amount(amount).orderedAt(orderedAt);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an attempt. */
  public static final class Builder extends ImmutablePaymentAttempt.Builder {
    Builder() {}
  }
}
