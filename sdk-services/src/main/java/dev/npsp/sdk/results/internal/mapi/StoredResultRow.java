package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of {@code DanhSachGiayToKetQua} in the store's answer. */
public record StoredResultRow(
    @JsonProperty("MaKetQua") @Nullable String resultCode,
    @JsonProperty("TenGiayTo") @Nullable String name,
    @JsonProperty("SoKyHieu") @Nullable String number,
    @JsonProperty("CoQuanChuQuan") @Nullable String agency,
    @JsonProperty("DanhSachTepDinhKem") @Nullable List<@Nullable StoredFileRow> files,
    @JsonAnySetter @Nullable Map<String, String> more) {}
