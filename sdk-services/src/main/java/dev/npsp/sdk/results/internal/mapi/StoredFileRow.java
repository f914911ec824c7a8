package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An element of {@code DanhSachTepDinhKem}. */
public record StoredFileRow(
    @JsonProperty("TenTep") @Nullable String name,
    @JsonProperty("DuongDan") @Nullable String path) {}
