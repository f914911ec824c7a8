package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dossier in {@code data} of DongBoHoSoMC. What may be null is not written when it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierRow(
    @JsonProperty("MaHoSo") String code,
    @JsonProperty("MaTTHC") String procedureCode,
    @JsonProperty("TenTTHC") String procedureName,
    @JsonProperty("MaLinhVuc") String fieldCode,
    @JsonProperty("TenLinhVuc") String fieldName,
    @JsonProperty("SoBienNhan") String receiptNumber,
    @JsonProperty("ChuHoSo") String applicantName,
    @JsonProperty("LoaiDoiTuong") String applicantKind,
    @JsonProperty("MaDoiTuong") String technicalId,
    @JsonProperty("ThongTinKhac") String otherInformation,
    @JsonProperty("Email") String email,
    @JsonProperty("Fax") String fax,
    @JsonProperty("SoDienThoai") String phone,
    @JsonProperty("TrichYeuHoSo") String summary,
    @JsonProperty("NgayTiepNhan") String received,
    @JsonProperty("NgayHenTra") String due,
    @JsonProperty("TrangThaiHoSo") String status,
    @JsonProperty("NgayTra") String handedOver,
    @JsonProperty("ThongTinTra") String handoverDetails,
    @JsonProperty("HinhThuc") String returnMethod,
    @JsonProperty("NgayKetThucXuLy") String completed,
    @JsonProperty("DonViXuLy") String processingUnit,
    @JsonProperty("KenhThucHien") @Nullable String filingChannel,
    @JsonProperty("SoGiayToChuHoSo") @Nullable String applicantPaperNumber,
    @JsonProperty("NgayNopHoSo") @Nullable String filed,
    @JsonProperty("NoiNopHoSo") @Nullable String filingPlace,
    @JsonProperty("HoSoCoThanhPhanSoHoa") @Nullable String hasDigitisedParts,
    @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") @Nullable String verifiedByVneid,
    @JsonProperty("DuocThanhToanTrucTuyen") @Nullable String onlinePayment,
    @JsonProperty("NgayTuChoi") @Nullable String rejected,
    @JsonProperty("DinhDanhCHS") @Nullable List<IdentityRow> applicantIds,
    @JsonProperty("DSKetNoiCSDL") @Nullable List<DatabaseRow> databases,
    @JsonProperty("GhiChu") @Nullable String note,
    @JsonProperty("TaiLieuNop") List<PaperRow> papers,
    @JsonProperty("DanhSachLePhi") List<FeeRow> fees,
    @JsonProperty("DanhSachTepDinhKemKhac") List<OtherPaperRow> otherPapers,
    @JsonProperty("DanhSachHoSoBoSung") List<SupplementRow> supplements,
    @JsonProperty("DanhSachGiayToKetQua") List<ResultPaperRow> results) {}
