package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a proxy is to the applicant: code and name, or a text alone. */
public record RelationRow(
    @JsonProperty("ma") @Nullable String code, @JsonProperty("ten") @Nullable String name) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public RelationRow {}

  /** From a text alone. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RelationRow of(String text) {
    return new RelationRow(null, text);
  }
}
