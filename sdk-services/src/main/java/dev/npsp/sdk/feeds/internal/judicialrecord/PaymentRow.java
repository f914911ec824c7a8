package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payment that travels with a dossier, {@code thongTinBienLai}. */
public record PaymentRow(
    @JsonProperty("maDichVu") @Nullable String service,
    @JsonProperty("maTTHC") @Nullable String procedure,
    @JsonProperty("tkThuHuong") @Nullable String account,
    @JsonProperty("maNhThuHuong") @Nullable String bank,
    @JsonProperty("tenTkThuHuong") @Nullable String accountName,
    @JsonProperty("trangThaiGD") @Nullable String state,
    @JsonProperty("tenTrangThaiGD") @Nullable String stateName,
    @JsonProperty("urlBienLai") @Nullable String receipt,
    @JsonProperty("dSKhoanNop") @Nullable List<@Nullable AmountRow> amounts) {}
