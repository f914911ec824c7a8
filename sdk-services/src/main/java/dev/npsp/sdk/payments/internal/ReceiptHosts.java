package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.wire.WebAddress;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where receipts may be fetched: scheme, host and port must be those of a configured address, so
 * plain http goes only to a host that was configured as http.
 */
public final class ReceiptHosts {

  private final Set<String> origins;

  public ReceiptHosts(Collection<URI> configured) {
    this.origins =
        configured.stream().map(WebAddress::origin).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a receipt may be fetched from that address. */
  public boolean allows(URI uri) {
    return !HostName.namesAUser(uri) && origins.contains(WebAddress.origin(uri));
  }
}
