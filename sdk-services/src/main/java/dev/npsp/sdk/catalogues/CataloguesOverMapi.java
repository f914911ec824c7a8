package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.mapi.NoParameters;
import dev.npsp.sdk.internal.mapi.catalogues.CatalogueOperations;

/** Catalogues over the {@code mapi} wire. */
final class CataloguesOverMapi implements CataloguesClient {

  private final CallExecutor executor;

  CataloguesOverMapi(CallExecutor executor) {
    this.executor = executor;
  }

  @Override
  public Page<Agency> agencies(RequestOptions options) {
    return Page.whole(executor.call(CatalogueOperations.AGENCIES, new NoParameters(), options));
  }

  @Override
  public Page<Field> fields(RequestOptions options) {
    return Page.whole(executor.call(CatalogueOperations.FIELDS, new NoParameters(), options));
  }
}
