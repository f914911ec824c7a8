package dev.npsp.sdk.catalogues.internal.mapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A row of a catalogue whose columns nobody has seen: whatever came, in its order. */
public record CatalogueColumnsRow(Map<String, String> columns) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CatalogueColumnsRow {}
}
