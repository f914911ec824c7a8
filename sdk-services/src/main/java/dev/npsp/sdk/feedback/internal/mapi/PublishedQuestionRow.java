package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An element of {@code data} of {@code DongBoHoiDap}; one name is in mixed case, and must be. */
public record PublishedQuestionRow(
    @JsonProperty("HOIDAPID") String id,
    @JsonProperty("MaLinhVuc") String fieldCode,
    @JsonProperty("NOIDUNG") String text,
    @JsonProperty("MADONVI") String agency,
    @JsonProperty("TENDONVI") String agencyName) {}
