package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
