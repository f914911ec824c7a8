package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class OpenSheet {

  private OpenSheet() {}

  /** A row of {@code report_by_year_sum_service}. */
  record CountsRow(
      @JsonProperty("HS_TOTAL") @Nullable String total,
      @JsonProperty("DB_TOTAL") @Nullable String synchronised,
      @JsonProperty("TNTK_TOTAL") @Nullable String procedures,
      @JsonProperty("TNKTCS_TOTAL") @Nullable String proceduresWithoutDossiers,
      @JsonProperty("DXLTH_TOTAL") @Nullable String processingInTime,
      @JsonProperty("DXLQH_TOTAL") @Nullable String processingLate,
      @JsonProperty("HTDH_TOTAL") @Nullable String returnedInTime,
      @JsonProperty("HTQH_TOTAL") @Nullable String returnedLate,
      @JsonProperty("HTN_TRUCTIEP_TOTAL") @Nullable String filedInPerson,
      @JsonProperty("HTN_TRUCTUYEN_TOTAL") @Nullable String filedOnline,
      @JsonProperty("HTN_BUUCHINH_TOTAL") @Nullable String filedByPost,
      @JsonProperty("GDTT_TOTAL") @Nullable String payments,
      @JsonProperty("GDTTQG_TOTAL") @Nullable String paymentsOnNationalPlatform,
      @JsonProperty("GDTTDP_TOTAL") @Nullable String paymentsOnLocalGateways,
      @JsonProperty("NTTQG_TOTAL") @Nullable String proceduresOfferedNationally,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of the services of the index. */
  record IndexParameters(
      @JsonProperty("service") String service,
      @JsonProperty("type") String type,
      @JsonProperty("p_nam") String year,
      @JsonProperty("p_6thang") String half,
      @JsonProperty("p_quy") String quarter,
      @JsonProperty("p_thang") String month,
      @JsonProperty("p_tinh_id") String provinceId,
      @JsonProperty("p_huyen_id") String districtId,
      @JsonProperty("p_xa_id") String communeId,
      @JsonProperty("pageIndex") int page,
      @JsonProperty("pageSize") int rows,
      @JsonProperty("p_default") int standard,
      @JsonProperty("p_loaidonvi") String unitType,
      @JsonProperty("loaichitieu") String indicator) {}

  /** A row of {@code report_xuhuongdiem_service}. */
  record MonthScoreRow(
      @JsonProperty("MONTH") @Nullable String month,
      @JsonProperty("TB_SCORE") @Nullable String average,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code procedure_get_new_procs_service_v2}. */
  record NewestParameters(
      @JsonProperty("service") String service,
      @JsonProperty("provider") String provider,
      @JsonProperty("type") String type,
      @JsonProperty("records") int howMany) {}

  /** Parameters of {@code procedure_get_list_agency_by_type_service_v2}. */
  record OpenAgencyParameters(
      @JsonProperty("service") String service,
      @JsonProperty("provider") String provider,
      @JsonProperty("type") String type,
      @JsonProperty("loaicoquan") int agencyType) {}

  /** A row of {@code procedure_get_list_agency_by_type_service_v2}. */
  record OpenAgencyRow(
      @JsonProperty("ID") @Nullable String id,
      @JsonProperty("AGENCY_NAME") @Nullable String name,
      @JsonProperty("CODE") @Nullable String code,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code procedure_get_list_field_service_v2}. */
  record OpenFieldParameters(
      @JsonProperty("service") String service,
      @JsonProperty("provider") String provider,
      @JsonProperty("type") String type,
      @JsonProperty("agency_id") String agencyId) {}

  /** Parameters of a list that is asked for whole. */
  record OpenListParameters(
      @JsonProperty("service") String service,
      @JsonProperty("provider") String provider,
      @JsonProperty("type") String type,
      @JsonProperty("recordPerPage") int rowsAPage,
      @JsonProperty("pageIndex") int page) {}

  /** A row of the search and of the newest procedures. */
  record OpenProcedureRow(
      @JsonProperty("ID") @Nullable String id,
      @JsonProperty("PROCEDURE_CODE") @Nullable String code,
      @JsonProperty("PROCEDURE_NAME") @Nullable String name,
      @JsonProperty("PUBLISHED_AGENCY") @Nullable String announcedBy,
      @JsonProperty("IMPLEMENTATION_AGENCY") @Nullable String carriedOutBy,
      @JsonProperty("QDCBID") @Nullable String decisionId,
      @JsonProperty("FIELD_NAME") @Nullable String fieldName,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A row of {@code report_tinh_766_service}. */
  record ScoreRow(
      @JsonProperty("ID") @Nullable String id,
      @JsonProperty("TEN") @Nullable String name,
      @JsonProperty("MA_COQUAN") @Nullable String agency,
      @JsonProperty("CAPDONVIID") @Nullable String unitKind,
      @JsonProperty("CKMB") @Nullable String openness,
      @JsonProperty("TDGQ") @Nullable String progress,
      @JsonProperty("CLGQ") @Nullable String clgq,
      @JsonProperty("TTTT") @Nullable String tttt,
      @JsonProperty("MDHL") @Nullable String satisfaction,
      @JsonProperty("MDSH") @Nullable String digitisation,
      @JsonProperty("TONG_SCORE") @Nullable String total,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code procedure_advanced_search_service_v2}. */
  record SearchParameters(
      @JsonProperty("service") String service,
      @JsonProperty("provider") String provider,
      @JsonProperty("type") String type,
      @JsonProperty("recordPerPage") int rowsAPage,
      @JsonProperty("pageIndex") int page,
      @JsonProperty("is_connected") int connected,
      @JsonProperty("keyword") String words,
      @JsonProperty("agency_type") String agencyType,
      @JsonProperty("impl_agency_id") String agencyId,
      @JsonProperty("object_id") String audienceId,
      @JsonProperty("field_id") String fieldId,
      @JsonProperty("impl_level_id") String levelId) {}
}
