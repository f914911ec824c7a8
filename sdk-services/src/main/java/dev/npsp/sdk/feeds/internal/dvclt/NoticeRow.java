package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A death notice of a form, without its prefix {@code gbt}. */
public record NoticeRow(
    @JsonProperty("Loai") @Nullable String kind,
    @JsonProperty("So") @Nullable String number,
    @JsonProperty("Ngay") @Nullable String date,
    @JsonProperty("CoQuanCap") @Nullable String issuer) {}
