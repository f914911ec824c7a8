package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * An account at a provincial PayGov hub, reached over the province's own bus (LGSP). Holds secrets,
 * shows none.
 *
 * <p>Attested are the request that opens a payment with its checksum, the fields of a result, and
 * the acknowledgement. How the checksum of a result is made is not: no peer looked at it. {@link
 * #resultChecksum} holds our proposal. There is no message to look a payment up: in a {@link
 * PaymentTracker} the end of a page's time stands for it. Receipts are not offered here.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class PayGovSettings implements PaymentAccount {

  PayGovSettings() {}

  /** The code that the hub gave out. Wire: {@code partnerCode}. */
  public abstract String partner();

  /** The access key, which is sent and signed. Wire: {@code accessKey}. */
  public abstract Secret accessKey();

  /** The secret that both sides sign with, and while it rotates the previous one. */
  public abstract KeyRing keys();

  /** The service that is paid for. Wire: {@code serviceCode}. */
  public abstract String serviceCode();

  /** Where the payer's browser comes back to: a hint, no proof. Wire: {@code returnUrl}. */
  public abstract URI returnUri();

  /** The address that requests are made from. Wire: {@code ipAddress}. */
  public abstract String ownAddress();

  /** Where the hub is, when it is not behind the portal's own address. */
  public abstract Optional<URI> platform();

  /** Where payments are opened. Default {@code paygov/create}: a proposal of ours. */
  @Value.Default
  public String createPath() {
    return "paygov/create";
  }

  /** The bus's token of the moment, asked for at each call. Wire: {@code Authorization: Bearer}. */
  @Value.Redacted
  @Value.Auxiliary
  public abstract Optional<Supplier<Secret>> bearer();

  /** The bus's second token. Wire: header {@code lgspaccesstoken}. */
  @Value.Redacted
  @Value.Auxiliary
  public abstract Optional<Supplier<Secret>> lgspToken();

  /** What the checksum of a result covers; default with the outcome, a proposal of ours. */
  @Value.Default
  public PayGovChecksum resultChecksum() {
    return PayGovChecksum.WITH_OUTCOME;
  }

  /**
   * How far the time of a result may lie from now, on either side, before it is told as late. It is
   * accepted all the same. Default 7 days.
   */
  @Value.Default
  public Duration lateAfter() {
    return Duration.ofDays(7);
  }

  /** Where accepted results are remembered. Default: in memory. */
  @Value.Default
  @Value.Redacted
  public CallbackLedger ledger() {
    return CallbackLedger.inMemory();
  }

  /** What the hub gave out. The rest that is required is set one by one. */
  public static Builder builder(
      String partner, Secret accessKey, KeyRing keys, String serviceCode) {
    return new Builder().partner(partner).accessKey(accessKey).keys(keys).serviceCode(serviceCode);
  }

  /** A builder with these values; it shares the ledger and the key ring. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (partner().isBlank() || ownAddress().isBlank() || serviceCode().isBlank()) {
      throw new IllegalArgumentException(
          "Partner code, own address and service code must not be blank.");
    }
  }

  /** Collects settings. */
  public static final class Builder extends ImmutablePayGovSettings.Builder {
    Builder() {}
  }
}
