package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A row of {@code LayQDCB}, whose columns nobody has seen: whatever came, in its order. */
public record DecisionRow(Map<String, String> columns) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DecisionRow {}
}
