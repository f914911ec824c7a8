package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The one object in {@code data} of DongBoTrangThaiHoSo. */
public record StatusRow(
    @JsonProperty("MaHoSo") String portalNumber,
    @JsonProperty("MaHoSoDonVi") String localNumber,
    @JsonProperty("MaDoiTuong") String technicalId,
    @JsonProperty("NoiDung") String note,
    @JsonProperty("NgayXuLy") String at,
    @JsonProperty("TrangThai") String status,
    @JsonProperty("TaiLieuXuLy") List<PaperRow> papers) {}
