package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How a sandbox is set up. Everything has a default that suits a test. */
@PublicType
@Value.Immutable
public abstract class SandboxOptions {
  SandboxOptions() {}

  public static Builder builder() {
    return new Builder();
  }

  public static SandboxOptions defaults() {
    return builder().build();
  }

  /** 0 picks a free one. */
  @Value.Default
  public int port() {
    return 0;
  }

  /**
   * The address to listen on. Others than loopback addresses let other machines in, about which a
   * warning is logged.
   */
  @Value.Default
  public String host() {
    return "127.0.0.1";
  }

  /**
   * Further names by which the sandbox's own pages and its test API ({@code /pay}, {@code
   * /receipt}, {@code /sandbox/}) may be called and from whose pages: {@code name} on any port, or
   * {@code name:port}. Always allowed are {@code localhost}, {@code 127.0.0.1}, {@code [::1]} and
   * {@link #host} on the sandbox's port. A request that gives another {@code Host}, or names
   * another {@code Origin}, is answered by 403. The portal's own routes ask neither.
   */
  public abstract Set<String> allowedHosts();

  /**
   * How long a session lasts after its login. The portal's own value is not known; peers take ten
   * minutes.
   */
  @Value.Default
  public Duration sessionLifetime() {
    return Duration.ofMinutes(10);
  }

  /**
   * Whether a login ends the session that its account had before, on every wire with sessions. What
   * the portal does is not known; by default an account has as many as it opens.
   */
  @Value.Default
  public boolean oneSessionAnAccount() {
    return false;
  }

  @Value.Default
  public Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * How many dossiers, and how many payments, are remembered in full; of older ones a hash stays.
   */
  @Value.Default
  public int keep() {
    return 10_000;
  }

  /** The password of every agency. */
  @Value.Default
  @Value.Redacted
  public String password() {
    return "sandbox";
  }

  /** The one partner of the Payment Platform. Wire: {@code MaDoiTac}. */
  @Value.Default
  public String partner() {
    return "DT-SANDBOX";
  }

  @Value.Default
  @Value.Redacted
  public String paymentSecret() {
    return "sandbox-secret";
  }

  /** The one bank that may tell results. Wire: {@code MaDoiTac}, a proposal. */
  @Value.Default
  public String bankPartner() {
    return "NH-SANDBOX";
  }

  /** What that bank and the platform sign with. */
  @Value.Default
  @Value.Redacted
  public String bankSecret() {
    return "sandbox-bank-secret";
  }

  /** The one client of KeyPay 3. Wire: {@code client_id}. */
  @Value.Default
  public String keyPayClient() {
    return "CLIENT-SANDBOX";
  }

  /** What requests to KeyPay 3 are signed with. Wire: {@code hash_key_1}. */
  @Value.Default
  @Value.Redacted
  public String keyPayRequestKey() {
    return "sandbox-key-1";
  }

  /** What results of KeyPay 3 are signed with. Wire: {@code hash_key_2}. */
  @Value.Default
  @Value.Redacted
  public String keyPayResultKey() {
    return "sandbox-key-2";
  }

  /** The one partner of the PayGov hub; its secret is the payment secret. */
  @Value.Default
  public String payGovPartner() {
    return "PAYGOV-SANDBOX";
  }

  /** Wire: {@code accessKey}. */
  @Value.Default
  @Value.Redacted
  public String payGovAccessKey() {
    return "sandbox-access";
  }

  /**
   * The key that the portal shows when it calls the agency: as {@code SecurityKey} in the body of
   * tax messages, which one peer attests, and in a header field of that name, which is our
   * proposal. Payment results and bill inquiries carry none.
   */
  @Value.Default
  @Value.Redacted
  public String agencyKey() {
    return "sandbox-agency-key";
  }

  /**
   * Where the portal reaches the agency: {@code dpnhankqthanhtoanhs}, {@code dptracuuthanhtoanhs},
   * {@code search/call} and its like are resolved against it.
   */
  public abstract Optional<URI> agencyUri();

  /**
   * How long after INIT a payment pays itself; empty when it has to be paid by a call. With a bank
   * ({@link PortalSandbox#bankAt}) none does: money moves at the bank.
   */
  public abstract Optional<Duration> payAfter();

  /** The pause before the second delivery of a callback; it doubles with every further one. */
  @Value.Default
  public Duration firstRedelivery() {
    return Duration.ofSeconds(1);
  }

  /** The longest pause between two deliveries. */
  @Value.Default
  public Duration longestRedelivery() {
    return Duration.ofMinutes(1);
  }

  /** How long the platform waits for the agency's answer. */
  @Value.Default
  public Duration callbackTimeout() {
    return Duration.ofSeconds(30);
  }

  /** The code beside "Mã hồ sơ đã tồn tại": peers have seen 0, 3 and -3. */
  @Value.Default
  public int existsCode() {
    return -3;
  }

  /**
   * Whether a batch that holds a refused item applies the items before it. What the portal does is
   * not known; by default nothing is applied.
   */
  @Value.Default
  public boolean applyBeforeRefusal() {
    return false;
  }

  @Value.Default
  public ReceiptForm receiptForm() {
    return ReceiptForm.URL;
  }

  /** Whether a call through the adapter's forward path must name its destination. */
  @Value.Default
  public boolean requireDestination() {
    return true;
  }

  /** What lets time pass between a payment and its callbacks; empty for real time. */
  public abstract Optional<SandboxTimer> timer();

  @Value.Check
  void check() {
    if (port() < 0 || port() > 65_535) {
      throw new IllegalArgumentException("port " + port());
    }
    if (keep() < 0) {
      throw new IllegalArgumentException("keep " + keep());
    }
    if (existsCode() != 0 && existsCode() != 3 && existsCode() != -3) {
      throw new IllegalArgumentException("existsCode is 0, 3 or -3, not " + existsCode());
    }
    requireTime("sessionLifetime", sessionLifetime());
    requireTime("callbackTimeout", callbackTimeout());
  }

  private static void requireTime(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(name + " is longer than nothing, not " + time);
    }
  }

  /** Collects what differs from the defaults. */
  public static final class Builder extends ImmutableSandboxOptions.Builder {
    Builder() {}
  }
}
