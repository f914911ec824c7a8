package dev.npsp.sdk.catalogues.internal;

import dev.npsp.sdk.catalogues.Catalogue;
import java.util.List;

/** What one wire can do for catalogues. */
public interface CatalogueProtocol {

  /** All rows of a catalogue. */
  <T> List<T> rows(Catalogue<T> catalogue);
}
