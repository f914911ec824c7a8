package dev.npsp.sdk.procedures.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
public final class ProcedureSheet {

  private ProcedureSheet() {}

  /** Parameters of {@code LayDanhSachTTHCDonVi}. */
  public record AgencyParameters(@JsonProperty("maDonVi") String agency) {}

  /** Parameters of {@code LayQDCB}. */
  public record DecisionParameters(@JsonProperty("idQDCB") String decisionId) {}

  /** Parameters of {@code LayThuTuc}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProcedureParameters(@JsonProperty("maTTHC") String code) {}

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

  /**
   * An element of {@code COQUANTHUCHIEN}, {@code COQUANCOTHAMQUYEN}, {@code COQUANDUOCUYQUYEN} and
   * {@code COQUANPHOIHOP}.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AgencyRow(
      @JsonProperty("MADONVI") @Nullable String code,
      @JsonProperty("TENDONVI") @Nullable String name,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code DOITUONGTHUCHIEN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AudienceRow(
      @JsonProperty("MADOITUONG") @Nullable String code,
      @JsonProperty("TENDOITUONG") @Nullable String name,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code CACHTHUCTHUCHIEN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ChannelRow(
      @JsonProperty("KENH") @Nullable String kind,
      @JsonProperty("THOIGIAN") @Nullable List<@Nullable ProcessingOptionRow> options,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code THOIGIAN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProcessingOptionRow(
      @JsonProperty("THOIGIANGIAIQUYET") @Nullable String amount,
      @JsonProperty("DONVITINH") @Nullable String unit,
      @JsonProperty("MOTA") @Nullable String note,
      @JsonProperty("PHILEPHI") @Nullable List<@Nullable FeeRow> fees,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code PHILEPHI}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FeeRow(
      @JsonProperty("MAPHILEPHI") @Nullable String kind,
      @JsonProperty("SOTIEN") @Nullable String amount,
      @JsonProperty("DONVI") @Nullable String unit,
      @JsonProperty("MOTA") @Nullable String note,
      @JsonProperty("TENTEP") @Nullable String fileName,
      @JsonProperty("URL") @Nullable String fileAddress,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code CANCUPHAPLY}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LegalBasisRow(
      @JsonProperty("SOVANBAN") @Nullable String number,
      @JsonProperty("TENVANBAN") @Nullable String title,
      @JsonProperty("NGAYBANHANH") @Nullable String issuedOn,
      @JsonProperty("NGAYHIEULUC") @Nullable String effectiveFrom,
      @JsonProperty("COQUANBANHANH") @Nullable String issuedBy,
      @JsonProperty("DIACHITRUYCAP") @Nullable String address,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code CAPTHUCHIEN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LevelRow(
      @JsonProperty("CAPTHUCHIEN") @Nullable String level,
      @JsonProperty("TENCAP") @Nullable String name,
      @JsonProperty("MOTACOQUANTHUCHIEN") @Nullable String agencyNote,
      @JsonProperty("DIACHITIEPNHAN") @Nullable String receptionAddress,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code THANHPHANHOSO}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PaperCaseRow(
      @JsonProperty("TRUONGHOP") @Nullable String caseName,
      @JsonProperty("GIAYTO") @Nullable List<@Nullable PaperRow> papers,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code GIAYTO}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PaperRow(
      @JsonProperty("MAGIAYTO") @Nullable String code,
      @JsonProperty("TENGIAYTO") @Nullable String name,
      @JsonProperty("SOBANCHINH") @Nullable String originals,
      @JsonProperty("SOBANSAO") @Nullable String copies,
      @JsonProperty("TENMAUDON") @Nullable String formName,
      @JsonProperty("URL") @Nullable String formAddress,
      @JsonProperty("MA_KQ_THAYTHE") @Nullable String replacedByResult,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code LINHVUCTHUCHIEN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProcedureFieldRow(
      @JsonProperty("MALINHVUC") @Nullable String code,
      @JsonProperty("TENLINHVUC") @Nullable String name,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /**
   * A row of {@code LayDanhSachTTHC}; in {@code TTHCLIENQUAN} and {@code TTHCLIENTHONG} only its
   * code.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProcedureSummaryRow(
      @JsonProperty("MATTHC") @Nullable String code,
      @JsonProperty("TENTTHC") @Nullable String name,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ProcedureSummaryRow {}

    /**
     * An element of {@code TTHCLIENQUAN} that is nothing but a code. A list of procedures has no
     * such rows: there a text is a message in place of the list.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProcedureSummaryRow ofCode(String code) {
      return new ProcedureSummaryRow(code, null, null);
    }
  }

  /** An element of {@code KETQUATHUCHIEN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ResultRow(
      @JsonProperty("MAKETQUA") @Nullable String code,
      @JsonProperty("TENKETQUA") @Nullable String name,
      @JsonProperty("TENTEP") @Nullable String fileName,
      @JsonProperty("URL") @Nullable String fileAddress,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code TRINHTUTHUCHIEN}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StepCaseRow(
      @JsonProperty("TRUONGHOP") @Nullable String caseName,
      @JsonProperty("TRINHTU") @Nullable List<@Nullable StepRow> steps,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}

  /** An element of {@code TRINHTU}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StepRow(
      @JsonProperty("TENTRINHTU") @Nullable String text,
      @JsonAnySetter @JsonAnyGetter @Nullable Map<String, String> more) {}
}
