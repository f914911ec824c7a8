package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is read, at each of its levels: {@code data} is the same object once more as a
 * JSON text, and in there the form as an XML text.
 */
public record DetailRow(
    @JsonProperty("maDonVi") @Nullable String unit,
    @JsonProperty("maTTHC") @Nullable String procedure,
    @JsonProperty("module") @Nullable String module,
    @JsonProperty("maHoSo") @Nullable String number,
    @JsonProperty("ngayTiepNhan") @Nullable String filed,
    @JsonProperty("data") @Nullable JsonNode data,
    @JsonProperty("fileDinhKem") @Nullable List<@Nullable FileRow> files) {}
