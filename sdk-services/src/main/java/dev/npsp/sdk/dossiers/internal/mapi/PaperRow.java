package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One file, in {@code TaiLieuNop}, {@code TaiLieuXuLy} or {@code DanhSachGiayToBoSung}. The last
 * four came in 2022; null is not written.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperRow(
    @JsonProperty("TepDinhKemId") String id,
    @JsonProperty("TenTepDinhKem") String name,
    @JsonProperty("IsDeleted") String withdrawn,
    @JsonProperty("MaThanhPhanHoSo") String component,
    @JsonProperty("DuongDanTaiTepTin") String location,
    @JsonProperty("DuocSoHoa") @Nullable String digitised,
    @JsonProperty("DuocTaiSuDung") @Nullable String reuse,
    @JsonProperty("DuocLayTuKhoDMQG") @Nullable String fromNationalStore,
    @JsonProperty("MaKetQuaThayThe") @Nullable String replacedByResult) {}
