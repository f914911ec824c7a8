package dev.npsp.sdk.services.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code LayThuTuc}, as far as it says for whom, where and by whom. */
public record TermsRow(
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
