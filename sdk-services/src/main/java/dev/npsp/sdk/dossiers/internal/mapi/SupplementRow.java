package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One round of asking for more, in {@code DanhSachHoSoBoSung}. */
public record SupplementRow(
    @JsonProperty("HoSoBoSungId") int id,
    @JsonProperty("NguoiYeuCauBoSung") String requestedBy,
    @JsonProperty("NoiDungBoSung") String request,
    @JsonProperty("NgayBoSung") String requestedAt,
    @JsonProperty("NguoiTiepNhanBoSung") String receivedBy,
    @JsonProperty("ThongTinTiepNhan") String receiptNote,
    @JsonProperty("NgayTiepNhanBoSung") String receivedAt,
    @JsonProperty("TrangThaiBoSung") boolean done,
    @JsonProperty("DanhSachGiayToBoSung") List<PaperRow> papers,
    @JsonProperty("DanhSachLePhiBoSung") List<FeeRow> fees,
    @JsonProperty("NgayHenTraTruoc") String previousDue,
    @JsonProperty("NgayHenTraMoi") String newDue) {}
