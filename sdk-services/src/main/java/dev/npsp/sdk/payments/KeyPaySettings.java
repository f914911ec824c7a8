package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An account at KeyPay 3 ({@code KP_DVCQG}, version 3.0), the predecessor of the Payment Platform.
 * Holds secrets, shows none.
 *
 * <p>Attested are the messages that open a payment and tell its result, and their checksums. The
 * checksum of a result covers neither {@code status} nor {@code transaction_code}: a result that
 * says "paid" is a reason to ask, never a proof, and {@link PaymentResult#outcomeSigned} says so.
 * How a payment is looked up is a proposal of ours but for the fields that its checksum covers.
 * Receipts are not offered on this wire.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class KeyPaySettings implements PaymentAccount {

  KeyPaySettings() {}

  /** The code that KeyPay knows the host by. Wire: {@code client_id}. */
  public abstract String clientId();

  /** The keys that we sign with. Wire: {@code hash_key_1}. */
  public abstract KeyRing outgoingKeys();

  /** The keys that KeyPay signs its results with. Wire: {@code hash_key_2}; never the same. */
  public abstract KeyRing incomingKeys();

  /** Where the payer's browser comes back to: a hint, no proof. Wire: {@code return_url}. */
  public abstract URI returnUri();

  /** Where KeyPay is, when it is not behind the portal's own address. */
  public abstract Optional<URI> platform();

  /** Whether the payer uses an app. Wire: {@code environment}, 1 web, 2 app. Default: web. */
  @Value.Default
  public boolean forApp() {
    return false;
  }

  /** Where payments are opened. Default {@code keypay/create}: a proposal of ours. */
  @Value.Default
  public String createPath() {
    return "keypay/create";
  }

  /** Where payments are looked up. Default {@code keypay/detail}: a proposal of ours. */
  @Value.Default
  public String detailPath() {
    return "keypay/detail";
  }

  /**
   * The command of a look-up. Wire: {@code command}. Default {@code DETAIL}: a proposal of ours,
   * the literal was not seen.
   */
  @Value.Default
  public String detailCommand() {
    return "DETAIL";
  }

  /** How far the time of a result may lie from now before it counts as late; it names none. */
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

  /** What KeyPay gave out, and where the payer comes back to. */
  public static Builder builder(
      String clientId, KeyRing outgoing, KeyRing incoming, URI returnUri) {
    return new Builder()
        .clientId(clientId)
        .outgoingKeys(outgoing)
        .incomingKeys(incoming)
        .returnUri(returnUri);
  }

  /** A builder with these values; it shares the ledger and the key rings. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * The same key both ways would let our own request be sent back to us as a result: the checksums
   * of both cover the same fields.
   */
  @Value.Check
  void check() {
    if (clientId().isBlank()) {
      throw new IllegalArgumentException("The client id must not be blank.");
    }
    if (!ChecksumScheme.areSignable(clientId(), detailCommand())) {
      throw new IllegalArgumentException(
          "Client id and command are signed with every message: no '|', no control character.");
    }
    if (outgoingKeys().accepted().stream().anyMatch(incomingKeys().accepted()::contains)) {
      throw new IllegalArgumentException(
          "The keys for requests and for results must differ: otherwise a request of ours could"
              + " come back as a result.");
    }
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableKeyPaySettings.Builder {
    Builder() {}
  }
}
