package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;

/**
 * The portal's catalogues. Safe for many threads. An interface, so that a host can fake it in its
 * own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface CataloguesClient {

  /**
   * The rows of a catalogue. The portal gives them all at once; no filter was seen.
   *
   * <p>Wire: {@code LayDanhMuc..}, as each {@link Catalogue} says.
   */
  <T> Page<T> list(Catalogue<T> catalogue);
}
