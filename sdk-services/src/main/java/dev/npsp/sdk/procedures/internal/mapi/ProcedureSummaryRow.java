package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code LayDanhSachTTHC}; in {@code TTHCLIENQUAN} and {@code TTHCLIENTHONG} only its
 * code.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureSummaryRow(
    @JsonProperty("MATTHC") @Nullable String code,
    @JsonProperty("TENTTHC") @Nullable String name,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public ProcedureSummaryRow {}

  /**
   * An element of {@code TTHCLIENQUAN} that is nothing but a code. A list of procedures has no such
   * rows: there a text is a message in place of the list.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ProcedureSummaryRow ofCode(String code) {
    return new ProcedureSummaryRow(code, null, null);
  }
}
