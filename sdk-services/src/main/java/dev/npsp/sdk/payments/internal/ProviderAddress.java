package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import java.net.URI;
import java.util.Optional;

/**
 * Where a provider of payments is.
 *
 * @param endpoint the line to it
 * @param base its address, which a pay page has to be as safe as
 */
public record ProviderAddress(Endpoint endpoint, URI base) {

  /** At its own address where it has one, else behind the portal's. */
  public static ProviderAddress of(ClientContext context, Optional<URI> own) {
    return own.map(uri -> new ProviderAddress(Endpoint.direct(uri), uri))
        .orElseGet(
            () -> new ProviderAddress(context.portal().endpoint(), context.portal().baseUri()));
  }
}
