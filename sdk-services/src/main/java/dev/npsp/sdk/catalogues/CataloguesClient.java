package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;

/**
 * The portal's catalogues. Safe for many threads. An interface, so that a host can fake it in its
 * own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface CataloguesClient {

  /**
   * The agencies that the portal knows. It tells them all at once.
   *
   * <p>Wire: {@code LayDanhMucCoQuan}.
   */
  default Page<Agency> agencies() {
    return agencies(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<Agency> agencies(RequestOptions options);

  /**
   * The fields of administration that the portal knows. It tells them all at once.
   *
   * <p>Wire: {@code LayDanhMucLinhVuc}.
   */
  default Page<Field> fields() {
    return fields(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<Field> fields(RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static CataloguesClient over(Engine engine) {
    return new CataloguesOverMapi(engine.mapi());
  }
}
