package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A paper, its bytes as base64. */
public record FileRow(
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("loaiGiayTo") @Nullable String kind,
    @JsonProperty("tenGiayTo") @Nullable String name,
    @JsonProperty("tenTepDinhKem") @Nullable String fileName,
    @JsonProperty("huyGiayTo") @Nullable String cancelled,
    @JsonProperty("duLieuTepDinhKem") @Nullable String content) {}
