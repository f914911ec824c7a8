package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the two lists of questions. */
public record QuestionRow(
    @JsonProperty("HOIDAPID") @Nullable String id,
    @JsonProperty("MALINHVUC") @Nullable String fieldCode,
    @JsonProperty("MATTHCDP") @Nullable String procedureCode,
    @JsonProperty("NOIDUNG") @Nullable String text,
    @JsonProperty("MADONVI") @Nullable String agency,
    @JsonProperty("TRALOIID") @Nullable String answerId,
    @JsonProperty("NOIDUNGTRALOI") @Nullable String answer,
    @JsonProperty("HOVATEN") @Nullable String askerName,
    @JsonProperty("DIACHI") @Nullable String askerAddress,
    @JsonProperty("THUDIENTU") @Nullable String askerEmail,
    @JsonProperty("SODIENTHOAI") @Nullable String askerPhone,
    @JsonProperty("TRANGTHAI") @Nullable String state,
    @JsonAnySetter @Nullable Map<String, String> more) {}
