package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code LayThuTuc}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureRow(
    @JsonProperty("ID") @Nullable String id,
    @JsonProperty("MATTHC") @Nullable String code,
    @JsonProperty("TENTTHC") @Nullable String name,
    @JsonProperty("MACOQUANCONGBO") @Nullable String announcingAgency,
    @JsonProperty("LOAITTHC") @Nullable String type,
    @JsonProperty("TRANGTHAI") @Nullable String state,
    @JsonProperty("IDQUYETDINHCONGBO") @Nullable String decisionId,
    @JsonProperty("MOTADOITUONGTHUCHIEN") @Nullable String audienceNote,
    @JsonProperty("DIACHITIEPNHAN") @Nullable String receptionAddress,
    @JsonProperty("QUYETDINH") @Nullable String decision,
    @JsonProperty("YEUCAU") @Nullable String conditions,
    @JsonProperty("TUKHOA") @Nullable String keywords,
    @JsonProperty("MOTA") @Nullable String description,
    @JsonProperty("MOTACOQUANTHUCHIEN") @Nullable String executingNote,
    @JsonProperty("MOTACOQUANTHAMQUYEN") @Nullable String competentNote,
    @JsonProperty("CAPTHUCHIEN") @Nullable List<@Nullable LevelRow> levels,
    @JsonProperty("LINHVUCTHUCHIEN") @Nullable List<@Nullable ProcedureFieldRow> fields,
    @JsonProperty("TRINHTUTHUCHIEN") @Nullable List<@Nullable StepCaseRow> steps,
    @JsonProperty("CACHTHUCTHUCHIEN") @Nullable List<@Nullable ChannelRow> channels,
    @JsonProperty("DOITUONGTHUCHIEN") @Nullable List<@Nullable AudienceRow> audiences,
    @JsonProperty("THANHPHANHOSO") @Nullable List<@Nullable PaperCaseRow> papers,
    @JsonProperty("KETQUATHUCHIEN") @Nullable List<@Nullable ResultRow> results,
    @JsonProperty("CANCUPHAPLY") @Nullable List<@Nullable LegalBasisRow> legalBases,
    @JsonProperty("COQUANTHUCHIEN") @Nullable List<@Nullable AgencyRow> executing,
    @JsonProperty("COQUANCOTHAMQUYEN") @Nullable List<@Nullable AgencyRow> competent,
    @JsonProperty("COQUANDUOCUYQUYEN") @Nullable List<@Nullable AgencyRow> delegated,
    @JsonProperty("COQUANPHOIHOP") @Nullable List<@Nullable AgencyRow> coordinating,
    @JsonProperty("TTHCLIENQUAN") @Nullable List<@Nullable ProcedureSummaryRow> relatedProcedures,
    @JsonProperty("TTHCLIENTHONG") @Nullable List<@Nullable ProcedureSummaryRow> linkedProcedures,
    @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
