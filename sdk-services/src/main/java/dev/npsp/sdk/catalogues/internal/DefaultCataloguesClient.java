package dev.npsp.sdk.catalogues.internal;

import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.Page;

/** Catalogues over any wire. */
public final class DefaultCataloguesClient implements CataloguesClient {

  private final CatalogueProtocol protocol;

  public DefaultCataloguesClient(CatalogueProtocol protocol) {
    this.protocol = protocol;
  }

  @Override
  public <T> Page<T> list(Catalogue<T> catalogue) {
    return Page.whole(protocol.rows(catalogue));
  }
}
