package dev.npsp.sdk.banking.proposal;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Money that goes back, whole or in part. */
@PublicType
@Value.Immutable
public abstract class Refund {

  Refund() {}

  /**
   * The platform's number of the refund; no two are the same, across all payments: at most 100
   * characters, no {@code |} and no control character. Wire: {@code MaGiaoDichHoan}.
   */
  public abstract String id();

  /** The request that asked for it. Header: {@code x-request-id}. */
  public abstract String requestId();

  /** How much. Wire: {@code SoTien}. */
  public abstract Vnd amount();

  /** Why. Wire: {@code LyDo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String reason();

  /** Where it stands. */
  public abstract RefundState state();

  /** When it was asked for. */
  public abstract Instant askedAt();

  /** The core's number, once it is done. */
  public abstract Optional<String> transaction();

  /** The core's code, once it refused; it may be {@code ""}. */
  public abstract Optional<String> refusal();

  /** Whether both are asked for by the same request, in the same words. */
  final boolean isRepeatOf(Refund other) {
    return requestId().equals(other.requestId()) && amount().equals(other.amount());
  }

  /** A refund as it is asked for. */
  public static Refund asked(
      String id, String requestId, Vnd amount, String reason, Instant askedAt) {
    if (id.isBlank() || requestId.isBlank() || amount.equals(Vnd.ZERO)) {
      throw new IllegalArgumentException("A refund has a number, a request and an amount.");
    }
    return new Builder()
        .id(id)
        .requestId(requestId)
        .amount(amount)
        .reason(reason)
        .state(RefundState.ASKED)
        .askedAt(askedAt)
        .build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a refund. */
  public static final class Builder extends ImmutableRefund.Builder {
    Builder() {}
  }
}
