package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a birth or a death, its persons and its notice drawn together by their prefixes. */
public record FormRow(
    @JsonProperty("maGCS") @Nullable String birthProof,
    @JsonProperty("ngayCapGCS") @Nullable String birthProofIssued,
    @JsonProperty("maGBT") @Nullable String deathNotice,
    @JsonProperty("ngayCapGBT") @Nullable String deathNoticeIssued,
    @JsonProperty("loaiDangKy") @Nullable String registrationKind,
    @JsonProperty("noiDangKy") @Nullable String registrationPlace,
    @JsonProperty("soLuongBanSao") @Nullable String copies,
    @JsonProperty("nks") @Nullable PersonRow child,
    @JsonProperty("me") @Nullable PersonRow mother,
    @JsonProperty("cha") @Nullable PersonRow father,
    @JsonProperty("nkt") @Nullable PersonRow deceased,
    @JsonProperty("nyc") @Nullable PersonRow applicant,
    @JsonProperty("gbt") @Nullable NoticeRow notice,
    @JsonAnySetter @Nullable Map<String, String> more) {}
