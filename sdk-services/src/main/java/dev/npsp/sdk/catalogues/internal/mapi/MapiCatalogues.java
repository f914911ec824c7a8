package dev.npsp.sdk.catalogues.internal.mapi;

import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.internal.CatalogueProtocol;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** Catalogues over the {@code mapi} wire. */
public final class MapiCatalogues implements CatalogueProtocol {

  private final CallExecutor calls;

  public MapiCatalogues(ClientContext context) {
    this.calls = context.calls();
  }

  @Override
  public <T> List<T> rows(Catalogue<T> catalogue) {
    return calls.call(CatalogueOperations.of(catalogue), new NoParameters());
  }
}
