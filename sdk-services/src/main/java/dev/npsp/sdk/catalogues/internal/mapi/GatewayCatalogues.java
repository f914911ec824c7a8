package dev.npsp.sdk.catalogues.internal.mapi;

import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.internal.CatalogueProtocol;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** Catalogues over a gateway that passes mapi on: five of them were seen. */
public final class GatewayCatalogues implements CatalogueProtocol {

  private final CallExecutor calls;

  public GatewayCatalogues(ClientContext context) {
    this.calls = context.calls();
  }

  @Override
  public <T> List<T> rows(Catalogue<T> catalogue) {
    return calls.call(
        GatewayCatalogueOperations.of(catalogue)
            .orElseThrow(
                () ->
                    Lacking.notOffered(
                        calls.origin("catalogues." + catalogue.name()),
                        ServiceText.OF_THIS_CATALOGUE,
                        ServiceText.ASK_ANOTHER_WIRE)),
        new NoParameters());
  }
}
