package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper and its files. */
public record PaperRow(
    @JsonProperty("ma") @Nullable String kind,
    @JsonProperty("ten") @Nullable String name,
    @JsonProperty("huyGiayTo") @Nullable String cancelled,
    @JsonProperty("danhSach") @Nullable List<@Nullable FileRow> files) {}
