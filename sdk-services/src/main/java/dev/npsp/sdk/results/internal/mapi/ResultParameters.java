package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The question to the store. */
public record ResultParameters(
    @JsonProperty("SoDinhDanhChuSoHuu") String owner,
    @JsonProperty("HoTenNguoiYeuCau") String requesterName,
    @JsonProperty("KenhThucHien") String requesterKind,
    @JsonProperty("SoDinhDanhNguoiYeuCau") String requester,
    @JsonProperty("MaThuTuc") String procedure,
    @JsonProperty("DanhSachDanhMucKetQua") List<WantedRow> wanted) {

  /** Nothing: the question is personal. */
  @Override
  public String toString() {
    return "ResultParameters";
  }
}
