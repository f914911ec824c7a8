package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class ServiceSheet {

  private ServiceSheet() {}

  /** A row of {@code LayDVC}. */
  record ServiceRow(
      @JsonProperty("MADVC") @Nullable String code,
      @JsonProperty("TENDVC") @Nullable String name,
      @JsonProperty("MATTHC") @Nullable String procedureCode,
      @JsonProperty("TENTTHC") @Nullable String procedureName,
      @JsonProperty("TENCOQUANBANHANH") @Nullable String issuingAgency,
      @JsonProperty("TENLINHVUC") @Nullable String fieldName,
      @JsonProperty("APDUNGDVC") @Nullable List<@Nullable PlaceRow> places,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** An element of {@code APDUNGDVC}; its columns were not seen. */
  record PlaceRow(
      @JsonProperty("MADONVI") @Nullable String code,
      @JsonProperty("TENDONVI") @Nullable String name,
      @JsonAnySetter @Nullable Map<String, String> more) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public PlaceRow {}

    /** An element that is nothing but a text: a code where it has the form of one, else a name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlaceRow ofText(String text) {
      return new PlaceRow(text, null, null);
    }
  }

  /** Parameters of {@code LayThuTuc}. */
  record TermsParameters(@JsonProperty("maTTHC") String code) {}

  /** The answer of {@code LayThuTuc}, as far as it says for whom, where and by whom. */
  record TermsRow(
      @JsonProperty("MATTHC") @Nullable String code,
      @JsonProperty("MACOQUANCONGBO") @Nullable String announcingAgency,
      @JsonProperty("MOTADOITUONGTHUCHIEN") @Nullable String audienceNote,
      @JsonProperty("CAPTHUCHIEN") @Nullable List<@Nullable TermsLevelRow> levels,
      @JsonProperty("LINHVUCTHUCHIEN") @Nullable List<@Nullable TermsFieldRow> fields,
      @JsonProperty("DOITUONGTHUCHIEN") @Nullable List<@Nullable TermsAudienceRow> audiences,
      @JsonProperty("COQUANTHUCHIEN") @Nullable List<@Nullable PlaceRow> executing,
      @JsonProperty("COQUANCOTHAMQUYEN") @Nullable List<@Nullable PlaceRow> competent,
      @JsonProperty("COQUANDUOCUYQUYEN") @Nullable List<@Nullable PlaceRow> delegated) {

    /** What is read of an object that is no such answer. */
    static final TermsRow NOTHING =
        new TermsRow(null, null, null, null, null, null, null, null, null);
  }

  /** An element of {@code DOITUONGTHUCHIEN}. */
  record TermsAudienceRow(
      @JsonProperty("MADOITUONG") @Nullable String code,
      @JsonProperty("TENDOITUONG") @Nullable String name) {}

  /** An element of {@code LINHVUCTHUCHIEN}. */
  record TermsFieldRow(
      @JsonProperty("MALINHVUC") @Nullable String code,
      @JsonProperty("TENLINHVUC") @Nullable String name) {}

  /** An element of {@code CAPTHUCHIEN}. */
  record TermsLevelRow(@JsonProperty("CAPTHUCHIEN") @Nullable String level) {}
}
