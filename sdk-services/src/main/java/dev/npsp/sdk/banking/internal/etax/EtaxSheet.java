package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class EtaxSheet {

  private EtaxSheet() {}

  /** The content of {@code confirm-transaction}. */
  record ConfirmationMessage(
      @JsonProperty("Magiaodich") @Nullable String transaction,
      @JsonProperty("OTP") @Nullable String otp,
      @JsonProperty("loaiOTP") @Nullable String otpKind) {

    /** The number alone, never the password. */
    @Override
    public String toString() {
      return "confirmation of " + transaction;
    }
  }

  /** The answer to {@code confirm-transaction}. */
  record ConfirmedAnswer(
      @JsonProperty("tthai") String code,
      @JsonProperty("mota") String description,
      @JsonProperty("ewalletToken") @Nullable String walletToken) {

    /** The code alone, never the token. */
    @Override
    public String toString() {
      return "confirmed " + code;
    }
  }

  /** Content as Base64, and its signature. */
  record EnvelopeMessage(
      @JsonProperty("duLieu") @Nullable String content,
      @JsonProperty("signature") @Nullable SignatureRow signature) {}

  /** A signature and the certificates that came along. */
  record SignatureRow(
      @JsonProperty("value") @Nullable String value,
      @JsonProperty("certificates") @Nullable String certificates) {}

  /** The content of {@code feedback-transaction}. */
  record FeedbackMessage(
      @JsonProperty("tthai") @Nullable String code,
      @JsonProperty("mota") @Nullable String description,
      @JsonProperty("Magiaodich") @Nullable String transaction) {}

  /** The content of {@code init-payment}. */
  record OpenMessage(
      @JsonProperty("maDoiTac") @Nullable String partner,
      @JsonProperty("maThamChieu") @Nullable String reference,
      @JsonProperty("soTien") @Nullable String amount,
      @JsonProperty("phiChuyenPhat") @Nullable String postage,
      @JsonProperty("ngonNgu") @Nullable String language,
      @JsonProperty("maTienTe") @Nullable String currency,
      @JsonProperty("thongTinGiaoDich") @Nullable String narration,
      @JsonProperty("thoiGianGD") @Nullable String time,
      @JsonProperty("maNganHang") @Nullable String bank,
      @JsonProperty("phuongThuc") @Nullable String method,
      @JsonProperty("soTaiKhoan_The") @Nullable String account,
      @JsonProperty("ewalletToken") @Nullable String walletToken,
      @JsonProperty("ThongTinBienLai") @Nullable DutyRow duty) {

    /** The reference alone: the rest names a person and an account. */
    @Override
    public String toString() {
      return "tax payment " + reference;
    }
  }

  /** {@code ThongTinBienLai} of a tax payment; the letter case drifts, and so it is read in any. */
  record DutyRow(
      @JsonProperty("maDichVu") @Nullable String service,
      @JsonProperty("maHoSo") @Nullable String number,
      @JsonProperty("tkthuHuong") @Nullable String payeeAccount,
      @JsonProperty("maLoaiHinhThuPhat") @Nullable String fineKind,
      @JsonProperty("maLoaiHinhThue") @Nullable String taxKind,
      @JsonProperty("tenLoaiHinhThue") @Nullable String taxKindName,
      @JsonProperty("mst") @Nullable String taxCode,
      @JsonProperty("hoTenNguoiNop") @Nullable String name,
      @JsonProperty("soCMNDNguoiNop") @Nullable String personalId,
      @JsonProperty("diaChiNguoiNop") @Nullable String address,
      @JsonProperty("huyenNguoiNop") @Nullable String district,
      @JsonProperty("tinhNguoiNop") @Nullable String province,
      @JsonProperty("mstNopThay") @Nullable String otherTaxCode,
      @JsonProperty("hoTenNguoiNopThay") @Nullable String otherName,
      @JsonProperty("diaChiNguoiNopThay") @Nullable String otherAddress,
      @JsonProperty("huyenNguoiNopThay") @Nullable String otherDistrict,
      @JsonProperty("tinhNguoiNopThay") @Nullable String otherProvince,
      @JsonProperty("maCoQuanQD") @Nullable String agency,
      @JsonProperty("tenCoQuanQD") @Nullable String agencyName,
      @JsonProperty("khoBac") @Nullable String treasury,
      @JsonProperty("ngayQD") @Nullable String decidedOn,
      @JsonProperty("soQD") @Nullable String decisionNumber,
      @JsonProperty("phiLePhi") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable List<@Nullable TaxLineRow> fees,
      @JsonProperty("dskhoanNop") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable List<@Nullable TaxLineRow> lines) {

    /** The number alone: the rest names a person. */
    @Override
    public String toString() {
      return "duty " + number;
    }
  }

  /** An element of {@code phiLePhi} or of {@code dskhoanNop}. */
  record TaxLineRow(
      @JsonProperty("loaiPhiLePhi") @Nullable String kind,
      @JsonProperty("maPhiLePhi") @Nullable String code,
      @JsonProperty("tenPhiLePhi") @Nullable String name,
      @JsonProperty("noiDung") @Nullable String content,
      @JsonProperty("soTien") @Nullable String amount) {}

  /** The answer to {@code init-payment}; what is not there is written as null. */
  record OpenedAnswer(
      @JsonProperty("tthai") String code,
      @JsonProperty("mota") String description,
      @JsonProperty("magiaodich") @Nullable String transaction,
      @JsonProperty("loaiOTP") @Nullable String otpKind,
      @JsonProperty("smartOTPUnlockCode") @Nullable String unlockCode,
      @JsonProperty("lephi") @Nullable String charge) {

    /** The code alone: the rest may unlock something. */
    @Override
    public String toString() {
      return "opened " + code;
    }
  }

  /** The answer to {@code print-receipt}; the link's name is written in capitals on this wire. */
  record ReceiptLinkAnswer(
      @JsonProperty("MaLoi") String code,
      @JsonProperty("MoTaLoi") String description,
      @JsonProperty("URLBienLai") String link) {

    /** The code alone: the link opens a receipt. */
    @Override
    public String toString() {
      return "receipt " + code;
    }
  }

  /** {@code print-receipt}: no envelope, and names in the Payment Platform's letter case. */
  record ReceiptQuestionMessage(
      @JsonProperty("MaDoiTac") @Nullable String partner,
      @JsonProperty("MaThamChieu") @Nullable String reference,
      @JsonProperty("ThoiGianGD") @Nullable String time,
      @JsonProperty("MaXacThuc") @Nullable String checksum) {

    /** The reference alone: partner, time and checksum together are a credential. */
    @Override
    public String toString() {
      return "receipt of " + reference;
    }
  }
}
