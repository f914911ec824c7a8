package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the citizen declares, {@code toKhai}. */
public record DeclarationRow(
    @JsonProperty("loaiPhieu") @Nullable String recordKind,
    @JsonProperty("maMucDich") @Nullable String purpose,
    @JsonProperty("tenMucDich") @Nullable String purposeName,
    @JsonProperty("mucDichKhac") @Nullable String otherPurpose,
    @JsonProperty("soLuongCap") @Nullable String copies,
    @JsonProperty("nyc") @Nullable PersonRow applicant,
    @JsonProperty("nycThuongTru") @Nullable AddressRow registeredResidence,
    @JsonProperty("nycTamTru") @Nullable AddressRow temporaryResidence,
    @JsonProperty("nycNoiSinh") @Nullable AddressRow birthPlace,
    @JsonProperty("uyQuyen") @Nullable String throughProxy,
    @JsonProperty("thongTinUyQuyen") @Nullable JsonNode proxy,
    @JsonProperty("thongTinThanhToan") @Nullable FeesRow fees,
    @JsonProperty("giayToDinhKem") @Nullable List<@Nullable PaperRow> papers,
    @JsonAnySetter @Nullable Map<String, String> more) {}
