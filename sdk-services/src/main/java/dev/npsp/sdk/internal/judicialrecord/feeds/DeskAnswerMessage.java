package dev.npsp.sdk.internal.judicialrecord.feeds;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The answer of {@code TaoHoSo}. */
public record DeskAnswerMessage(
    @JsonProperty("statusCode") String code,
    @JsonProperty("data") @Nullable String data,
    @JsonProperty("errorDetail") @Nullable String error) {

  /** Taken. */
  public static DeskAnswerMessage yes() {
    return new DeskAnswerMessage("00", null, null);
  }

  /** Not taken, and why. */
  public static DeskAnswerMessage no(String why) {
    return new DeskAnswerMessage("01", null, why);
  }
}
