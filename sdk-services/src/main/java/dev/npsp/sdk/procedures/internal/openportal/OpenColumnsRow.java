package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A row whose columns are kept as they come. */
public record OpenColumnsRow(Map<String, String> columns) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OpenColumnsRow {}
}
