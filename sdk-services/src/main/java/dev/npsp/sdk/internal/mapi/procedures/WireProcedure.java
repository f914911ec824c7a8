package dev.npsp.sdk.internal.mapi.procedures;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code LayThuTuc}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireProcedure(
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
    @JsonProperty("CAPTHUCHIEN") @Nullable List<@Nullable WireLevel> levels,
    @JsonProperty("LINHVUCTHUCHIEN") @Nullable List<@Nullable WireProcedureField> fields,
    @JsonProperty("TRINHTUTHUCHIEN") @Nullable List<@Nullable WireStepCase> steps,
    @JsonProperty("CACHTHUCTHUCHIEN") @Nullable List<@Nullable WireChannel> channels,
    @JsonProperty("DOITUONGTHUCHIEN") @Nullable List<@Nullable WireAudience> audiences,
    @JsonProperty("THANHPHANHOSO") @Nullable List<@Nullable WirePaperCase> papers,
    @JsonProperty("KETQUATHUCHIEN") @Nullable List<@Nullable WireResult> results,
    @JsonProperty("CANCUPHAPLY") @Nullable List<@Nullable WireLegalBasis> legalBases,
    @JsonProperty("COQUANTHUCHIEN") @Nullable List<@Nullable WireAgency> executing,
    @JsonProperty("COQUANCOTHAMQUYEN") @Nullable List<@Nullable WireAgency> competent,
    @JsonProperty("COQUANDUOCUYQUYEN") @Nullable List<@Nullable WireAgency> delegated,
    @JsonProperty("COQUANPHOIHOP") @Nullable List<@Nullable WireAgency> coordinating,
    @JsonProperty("TTHCLIENQUAN") @Nullable List<@Nullable WireProcedureSummary> relatedProcedures,
    @JsonProperty("TTHCLIENTHONG") @Nullable List<@Nullable WireProcedureSummary> linkedProcedures,
    @JsonAnySetter @Nullable Map<String, String> more) {}
