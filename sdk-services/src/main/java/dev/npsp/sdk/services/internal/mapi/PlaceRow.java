package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code APDUNGDVC}; its columns were not seen. */
public record PlaceRow(
    @JsonProperty("MADONVI") @Nullable String code,
    @JsonProperty("TENDONVI") @Nullable String name,
    @JsonAnySetter @Nullable Map<String, String> more) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public PlaceRow {}

  /** An element that is nothing but a text: a code where it has the form of one, else a name. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PlaceRow ofText(String text) {
    return new PlaceRow(text, null, null);
  }
}
