package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.internal.digest.Digests;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Links to receipts that work once and for a short time: five minutes, as with a peer. The store
 * keeps only the hash of a link's token.
 */
public final class ReceiptLinks {

  private static final String KIND = "LINK";
  private static final String USED = "";
  private static final int TOKEN_BYTES = 32;

  private final BankStore store;
  private final URI base;
  private final Duration validity;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  private ReceiptLinks(BankStore store, URI base, Duration validity, Clock clock) {
    this.store = store;
    this.base = folder(base);
    this.validity = validity;
    this.clock = clock;
  }

  /** Without the slash at its end, a token would take the place of the last part of the path. */
  private static URI folder(URI base) {
    String path = base.getRawPath();
    boolean isFolder = path == null || path.endsWith("/") || base.getRawQuery() != null;
    return isFolder ? base : URI.create(base + "/");
  }

  /** Links below that address, each valid that long. */
  public static ReceiptLinks below(URI base, BankStore store, Duration validity, Clock clock) {
    return new ReceiptLinks(store, base, validity, clock);
  }

  /** Links below that address, valid for five minutes. */
  public static ReceiptLinks below(URI base, BankStore store, Clock clock) {
    return below(base, store, Duration.ofSeconds(300), clock);
  }

  /** A new link to the receipt of that payment. */
  public URI issue(String number) {
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    store.insert(
        StoredRecord.builder(KIND, hash(text), number).due(clock.instant().plus(validity)).build());
    return base.resolve(text);
  }

  /** The payment that the token of a link leads to; once, and not when it is too late. */
  public Optional<String> redeem(String token) {
    return store
        .find(KIND, hash(token))
        .filter(link -> !link.body().equals(USED))
        .filter(link -> link.due().filter(until -> until.isAfter(clock.instant())).isPresent())
        .filter(link -> store.replace(link.toBuilder().body(USED).build()))
        .map(StoredRecord::body);
  }

  private static String hash(String token) {
    return Digests.sha256Hex(token);
  }
}
