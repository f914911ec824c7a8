package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code LayNoiDungTraLoiTheoCauHoi}. */
public record AnswerRow(
    @JsonProperty("TRALOIID") @Nullable String id,
    @JsonProperty("NOIDUNGTRALOI") @Nullable String text,
    @JsonAnySetter @Nullable Map<String, String> more) {}
