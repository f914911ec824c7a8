package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code data} of {@code DongBoKetQuaHoiDapGuiTuDVCQG}. */
public record ReplyRow(
    @JsonProperty("HOIDAPID") String questionId,
    @JsonProperty("MADONVI") String agency,
    @JsonProperty("NGUOITRALOI") String responder,
    @JsonProperty("CHUCVUNGUOITRALOI") String position,
    @JsonProperty("NGAYTRALOI") String on,
    @JsonProperty("NOIDUNGTRALOI") String text) {}
