package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.payments.internal.ReceiptInfo;
import java.util.List;

/** The {@code data} of the answer to an inquiry. */
record DueMessage(
    @JsonProperty("diaChi") String address,
    @JsonProperty("tenNguoiNop") String payer,
    @JsonProperty("soCMND") String payerNumber,
    @JsonProperty("thongTinBienLai") ReceiptInfo receipt,
    @JsonProperty("danhSachThanhToan") List<DueEntry> due) {

  /** How many alone: it names a person. */
  @Override
  public String toString() {
    return due.size() + " due";
  }
}
