package dev.npsp.sdk.identity.internal.vnconnect;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims of a sign-in. */
public record ClaimsMessage(
    @JsonProperty("sub") @Nullable String subject,
    @JsonProperty("TechID") @Nullable String technicalId,
    @JsonProperty("LoaiTaiKhoan") @Nullable String kind,
    @JsonProperty("HoVaTen") @Nullable String name,
    @JsonProperty("SoCMND") @Nullable String olderIdNumber,
    @JsonProperty("SoDinhDanh") @Nullable String personalId,
    @JsonProperty("HoChieu") @Nullable String passport,
    @JsonProperty("MaSoThue") @Nullable String taxCode,
    @JsonProperty("MaBHXH") @Nullable String socialInsuranceNumber,
    @JsonProperty("ThuDienTu") @Nullable String email,
    @JsonProperty("SoDienThoai") @Nullable String phone,
    @JsonProperty("SoDienThoaiBan") @Nullable String landline,
    @JsonProperty("GioiTinh") @Nullable String sex,
    @JsonProperty("DanToc") @Nullable String ethnicGroup,
    @JsonProperty("TonGiao") @Nullable String religion,
    @JsonProperty("TinhTrangHonNhan") @Nullable String maritalStatus,
    @JsonProperty("NhomMau") @Nullable String bloodGroup,
    @JsonProperty("NgayThangNamSinh") @Nullable String birthDate,
    @JsonProperty("NoiDangKyKhaiSinh") @Nullable String birthRegistration,
    @JsonProperty("QueQuan") @Nullable String nativePlace,
    @JsonProperty("ThuongTru") @Nullable String permanentResidence,
    @JsonProperty("NoiOHienNay") @Nullable String currentResidence,
    @JsonProperty("QuocTich") @Nullable String nationality,
    @JsonProperty("Cha") @Nullable String father,
    @JsonProperty("Me") @Nullable String mother,
    @JsonProperty("VoChong") @Nullable String spouse,
    @JsonProperty("NguoiDaiDien") @Nullable String representative,
    @JsonProperty("ChuHo") @Nullable String householdHead,
    @JsonProperty("TrangThai") @Nullable String state,
    @JsonProperty("loAs") @Nullable String assuranceLevel,
    @JsonProperty("MaSoDoanhNghiep") @Nullable String registrationNumber,
    @JsonProperty("TenDoanhNghiep") @Nullable String enterpriseName,
    @JsonProperty("DiaChi") @Nullable String enterpriseAddress,
    @JsonProperty("IAL") @Nullable String identityAssuranceLevel,
    @JsonProperty("loginIdp") @Nullable String identityProvider,
    @JsonProperty("userProfileUri") @Nullable String profileAddress,
    @JsonProperty("logoutUri") @Nullable String logoutAddress,
    @JsonAnySetter @Nullable Map<String, String> more) {

  /** The same with these beside what has no member of its own. */
  ClaimsMessage withAll(Map<String, String> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(others);
    if (more != null) {
      all.putAll(more);
    }
    return new ClaimsMessage(
        subject,
        technicalId,
        kind,
        name,
        olderIdNumber,
        personalId,
        passport,
        taxCode,
        socialInsuranceNumber,
        email,
        phone,
        landline,
        sex,
        ethnicGroup,
        religion,
        maritalStatus,
        bloodGroup,
        birthDate,
        birthRegistration,
        nativePlace,
        permanentResidence,
        currentResidence,
        nationality,
        father,
        mother,
        spouse,
        representative,
        householdHead,
        state,
        assuranceLevel,
        registrationNumber,
        enterpriseName,
        enterpriseAddress,
        identityAssuranceLevel,
        identityProvider,
        profileAddress,
        logoutAddress,
        all);
  }

  /** Nothing: the claims are personal. */
  @Override
  public String toString() {
    return "ClaimsMessage";
  }
}
