package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One file, by its address. */
record FileRow(
    @JsonProperty("TepDinhKemId") @Nullable String id,
    @JsonProperty("TenTepDinhKem") @Nullable String name,
    @JsonProperty("IsDeleted") @Nullable String deleted,
    @JsonProperty("MaThanhPhanHoSo") @Nullable String component,
    @JsonProperty("DuongDanTaiTepTin") @Nullable String location) {}
