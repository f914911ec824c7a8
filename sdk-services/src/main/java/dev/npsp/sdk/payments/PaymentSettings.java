package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How this client takes part in the Payment Platform: what the platform gave out at registration,
 * and what differs from the defaults. Holds secrets, shows none.
 */
@PublicType
@Value.Immutable
public abstract non-sealed class PaymentSettings implements PaymentAccount {

  private static final long TEN_MEBIBYTES = 10L * 1024 * 1024;

  PaymentSettings() {}

  /** The partner code that the platform gave out. Wire: {@code MaDoiTac}. */
  public abstract String partner();

  /** The secret that both sides sign with, and while it rotates the previous one. */
  public abstract KeyRing keys();

  /** The address that requests are made from. Wire: {@code Ip}; peers send the server's own. */
  public abstract String ownAddress();

  /** The version of the protocol. Wire: {@code PhienBan}. */
  @Value.Default
  public String protocolVersion() {
    return "1.0.6";
  }

  /** Where the platform is, when it is not behind the portal's own address. */
  public abstract Optional<URI> platform();

  /**
   * Where payments are opened, relative to the platform. Default {@code pp/init}: a proposal of
   * ours.
   */
  @Value.Default
  public String initPath() {
    return "pp/init";
  }

  /**
   * Where payments are looked up, relative to the platform. Default {@code pp/query}: a proposal of
   * ours.
   */
  @Value.Default
  public String queryPath() {
    return "pp/query";
  }

  /**
   * Where receipts are asked for, relative to the platform. Default {@code pp/bill}: a proposal of
   * ours.
   */
  @Value.Default
  public String receiptPath() {
    return "pp/bill";
  }

  /**
   * Where receipts may be fetched besides the platform's own scheme, host and port: each counts
   * with its scheme, host and port, its path does not. Plain http is allowed only for a host that
   * stands here as http.
   */
  public abstract List<URI> receiptHosts();

  /** How large a receipt may be, in bytes. Default 10 MiB. */
  @Value.Default
  public long receiptLimit() {
    return TEN_MEBIBYTES;
  }

  /**
   * How far the time of a result may lie from now, on either side, before it is told as late. It is
   * accepted all the same. Default 7 days.
   */
  @Value.Default
  public Duration lateAfter() {
    return Duration.ofDays(7);
  }

  /**
   * The kinds of message that count as a result. Wire: {@code LoaiBanTin}. Default {@code CONFIRM}:
   * a proposal of ours, the literal was not seen.
   */
  @Value.Default
  public Set<String> resultTypes() {
    return Set.of("CONFIRM");
  }

  /**
   * Whether acknowledgements are signed with the current secret. Default: no, the checksum of the
   * message is echoed, as peers do. How an acknowledgement is signed is a proposal of ours.
   */
  @Value.Default
  public boolean signsAcknowledgements() {
    return false;
  }

  /** Where accepted results are remembered. Default: in memory. */
  @Value.Default
  @Value.Redacted
  public CallbackLedger ledger() {
    return CallbackLedger.inMemory();
  }

  /** The partner code and secret that the platform gave out, and the address of this server. */
  public static Builder builder(String partner, KeyRing keys, String ownAddress) {
    return new Builder().partner(partner).keys(keys).ownAddress(ownAddress);
  }

  /** A builder with these values; it shares the ledger and the key ring. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    platform().ifPresent(address -> CallableHost.checked("platform", address));
    receiptHosts().forEach(address -> CallableHost.checked("receiptHosts", address));
    if (partner().isBlank() || ownAddress().isBlank()) {
      throw new IllegalArgumentException("Partner code and own address must not be blank.");
    }
    if (!ChecksumScheme.areSignable(partner(), ownAddress(), protocolVersion())) {
      throw new IllegalArgumentException(
          "Partner code, own address and version are signed with every message: no '|', no control"
              + " character.");
    }
    if (receiptLimit() < 1 || lateAfter().isNegative() || resultTypes().isEmpty()) {
      throw new IllegalArgumentException(
          "A receipt has at least one byte, a window is not negative, and some kind of message is"
              + " a result.");
    }
  }

  /** Collects settings. */
  public static final class Builder extends ImmutablePaymentSettings.Builder {
    Builder() {}
  }
}
