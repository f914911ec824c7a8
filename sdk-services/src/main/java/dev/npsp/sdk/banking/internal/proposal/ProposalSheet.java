package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
public final class ProposalSheet {

  private ProposalSheet() {}

  /** What is asked of an issuer whose bills are not known by a dossier. */
  public record InquiryOfKindParameters(
      @JsonProperty("LoaiTraCuu") String kind, @JsonProperty("MaTraCuu") String number) {}

  /**
   * A bank tells the platform that a bill was paid: the members of CONFIRM in its order, and before
   * the checksum what the bill is, where the platform may not know it yet.
   */
  public record NoticeMessage(
      @JsonProperty("LoaiBanTin") String type,
      @JsonProperty("MaLoi") String code,
      @JsonProperty("MaDoiTac") String partner,
      @JsonProperty("MaThamChieu") String reference,
      @JsonProperty("SoTien") long amount,
      @JsonProperty("MaTienTe") String currency,
      @JsonProperty("MaGiaoDich") String transaction,
      @JsonProperty("MaNganHang") String bank,
      @JsonProperty("ThoiGianGD") String time,
      @JsonProperty("ThongTinGiaoDich") String narration,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("MaHoSo") @Nullable String dossier,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("LoaiTraCuu") @Nullable String kind,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("MaTraCuu") @Nullable String number,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("KyThanhToan")
          @Nullable String period,
      @JsonProperty("MaXacThuc") String checksum) {

    /** The reference alone. */
    @Override
    public String toString() {
      return "notice of " + reference;
    }
  }

  /** What a bank answers to the platform; what an operation does not say is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PlatformReplyMessage(
      @JsonProperty("MaLoi") String code,
      @JsonProperty("MoTaLoi") String description,
      @JsonProperty("MaHoaDon") @Nullable String invoice,
      @JsonProperty("MaThanhToan") @Nullable String number,
      @JsonProperty("MaGiaoDich") @Nullable String transaction,
      @JsonProperty("SoTien") @Nullable String amount,
      @JsonProperty("SoTienDaHoan") @Nullable String refunded,
      @JsonProperty("TrangThaiGD") @Nullable String state,
      @JsonProperty("ThoiGianGD") @Nullable String time,
      @JsonProperty("UrlBienLai") @Nullable String receipt,
      @JsonProperty("SoTaiKhoan") @Nullable String account,
      @JsonProperty("TenTaiKhoan") @Nullable String holder,
      @JsonProperty("MaNganHang") @Nullable String bank,
      @JsonProperty("MaTienTe") @Nullable String currency,
      @JsonProperty("MaGiaoDichHoan") @Nullable String refund,
      @JsonProperty("MaGiaoDichTTTT") @Nullable String disbursement,
      @JsonProperty("TrangThaiChi") @Nullable String disbursed,
      @JsonProperty("TenFile") @Nullable String fileName,
      @JsonProperty("NoiDungFile") @Nullable String file) {

    static PlatformReplyMessage of(String code, String description) {
      return new PlatformReplyMessage(
          code,
          description,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }

    /** The code alone. */
    @Override
    public String toString() {
      return "reply " + code;
    }
  }

  /** What the platform asks of a bank; each operation looks at some of the members. */
  public record PlatformRequest(
      @JsonProperty("MaHoaDon") @Nullable String invoice,
      @JsonProperty("LoaiTraCuu") @Nullable String kind,
      @JsonProperty("MaTraCuu") @Nullable String number,
      @JsonProperty("KyThanhToan") @Nullable String period,
      @JsonProperty("MaTraCuuTT") @Nullable String lookupCode,
      @JsonProperty("MaDichVu") @Nullable String service,
      @JsonProperty("SoTien") @Nullable String amount,
      @JsonProperty("MaTienTe") @Nullable String currency,
      @JsonProperty("ThoiGianHieuLuc") @Nullable String validUntil,
      @JsonProperty("TKThuHuong") @Nullable String payeeAccount,
      @JsonProperty("MaNHThuHuong") @Nullable String payeeBank,
      @JsonProperty("TenTKThuHuong") @Nullable String payeeName,
      @JsonProperty("ThongTinGiaoDich") @Nullable String narration,
      @JsonProperty("DanhSachKhoanNop") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable List<@Nullable PlatformLineRow> lines,
      @JsonProperty("MaGiaoDich") @Nullable String transaction,
      @JsonProperty("SoTaiKhoan") @Nullable String account,
      @JsonProperty("MaGiaoDichHoan") @Nullable String refund,
      @JsonProperty("LyDo") @Nullable String reason,
      @JsonProperty("MaGiaoDichTTTT") @Nullable String disbursement,
      @JsonProperty("KenhChi") @Nullable String route,
      @JsonProperty("MaGiaoDichGoc") @Nullable String original,
      @JsonProperty("NgayDoiSoat") @Nullable String day,
      @JsonProperty("LoaiGiaoDich") @Nullable String type,
      @JsonProperty("KenhThanhToan") @Nullable String channel) {

    /** The invoice alone: the rest may name a person. */
    @Override
    public String toString() {
      return "request for " + invoice;
    }
  }

  /** An element of {@code DanhSachKhoanNop}. */
  public record PlatformLineRow(
      @JsonProperty("NoiDung") @Nullable String content,
      @JsonProperty("SoTien") @Nullable String amount) {}
}
