package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer of {@code TaoHoSo}. */
public record EndpointAnswerMessage(
    @JsonProperty("statusCode") String code,
    @JsonProperty("data") @Nullable String data,
    @JsonProperty("errorDetail") @Nullable String error) {

  /** Taken. */
  public static EndpointAnswerMessage yes() {
    return new EndpointAnswerMessage("00", null, null);
  }

  /** Not taken, and why. */
  public static EndpointAnswerMessage no(String why) {
    return new EndpointAnswerMessage("01", null, why);
  }
}
