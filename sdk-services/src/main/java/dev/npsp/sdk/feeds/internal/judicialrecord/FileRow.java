package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One file of a paper, its bytes as base64. */
public record FileRow(
    @JsonProperty("loai") @Nullable String mediaType,
    @JsonProperty("duLieu") @Nullable String content) {}
