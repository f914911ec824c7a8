package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.wire.WireText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier, flat. */
public record ApplicationRow(
    @JsonProperty("MaHoSo") @Nullable String number,
    @JsonProperty("MaTTHC") @Nullable String procedure,
    @JsonProperty("KenhThucHien") @Nullable String channel,
    @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") @Nullable String verifiedByVneid,
    @JsonProperty("SoDinhDanh") @Nullable String personalNumber,
    @JsonProperty("HoVaTen") @Nullable String name,
    @JsonProperty("NgayThangNamSinh") @Nullable String born,
    @JsonProperty("CMND") @Nullable String identityPaper,
    @JsonProperty("CMND_NgayCap") @Nullable String identityPaperIssued,
    @JsonProperty("CMND_NoiCap") @Nullable String identityPaperIssuer,
    @JsonProperty("HKTT_MaTinh") @Nullable String registeredProvince,
    @JsonProperty("HKTT_MaHuyen") @Nullable String registeredDistrict,
    @JsonProperty("HKTT_MaXa") @Nullable String registeredCommune,
    @JsonProperty("HKTT_ChiTiet") @Nullable String registeredDetail,
    @JsonProperty("NOHT_MaTinh") @Nullable String actualProvince,
    @JsonProperty("NOHT_MaHuyen") @Nullable String actualDistrict,
    @JsonProperty("NOHT_MaXa") @Nullable String actualCommune,
    @JsonProperty("NOHT_ChiTiet") @Nullable String actualDetail,
    @JsonProperty("StatusId") @Nullable String state,
    @JsonProperty("SubmitedDate") @Nullable String filed,
    @JsonProperty("UrlDetail") @Nullable String detail,
    @JsonProperty("CertificateExtentData") @Nullable String files,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** What it is called in reports. */
  public String reference() {
    return WireText.orEmpty(number);
  }
}
