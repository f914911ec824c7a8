package dev.npsp.sdk.petitions.internal.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of petitions in the reference protocol, each object by its names there. */
final class PetitionSheet {

  private PetitionSheet() {}

  /** Some of the petitions. */
  record ListRow(
      @JsonProperty("petitions") @Nullable List<PetitionRow> petitions,
      @JsonProperty("next") @Nullable String next) {}

  /** A petition. */
  record PetitionRow(
      @JsonProperty("petition") @Nullable String code,
      @JsonProperty("events") @Nullable List<EventRow> events) {

    /** Nothing of the petitioner. */
    @Override
    public String toString() {
      return "PetitionRow";
    }
  }

  /** Something that happened. */
  record EventRow(
      @JsonProperty("number") @Nullable String number,
      @JsonProperty("kind") @Nullable String kind,
      @JsonProperty("at") @Nullable String at,
      @JsonProperty("agency") @Nullable String agency,
      @JsonProperty("to") @Nullable String to,
      @JsonProperty("mode") @Nullable String mode,
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("rating") @Nullable String rating,
      @JsonProperty("filing") @Nullable FilingRow filing) {

    /** Nothing of the petitioner. */
    @Override
    public String toString() {
      return "EventRow";
    }
  }

  /** What was filed. */
  record FilingRow(
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("content") @Nullable String content,
      @JsonProperty("category") @Nullable String category,
      @JsonProperty("petitioner") @Nullable PetitionerRow petitioner) {

    /** Nothing of the petitioner. */
    @Override
    public String toString() {
      return "FilingRow";
    }
  }

  /** Who filed it. */
  record PetitionerRow(
      @JsonProperty("isOrganisation") @Nullable String isOrganisation,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("address") @Nullable String address,
      @JsonProperty("phone") @Nullable String phone,
      @JsonProperty("email") @Nullable String email) {

    /** Nothing of the petitioner. */
    @Override
    public String toString() {
      return "PetitionerRow";
    }
  }

  /** What an agency does. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StepMessage(
      @JsonProperty("kind") String kind,
      @JsonProperty("agency") String agency,
      @JsonProperty("mode") @Nullable String mode,
      @JsonProperty("to") @Nullable String to,
      @JsonProperty("text") @Nullable String text) {

    /** Nothing of the text. */
    @Override
    public String toString() {
      return "StepMessage";
    }
  }
}
