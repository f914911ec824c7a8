package dev.npsp.sdk.edocuments.internal.sdk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What the verbs of the national SDK take and give, by their names. */
final class SdkSheet {

  private SdkSheet() {}

  /** The JSON header of a verb. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeaderParameters(
      @JsonProperty("from") @Nullable String from,
      @JsonProperty("servicetype") @Nullable String servicetype,
      @JsonProperty("messagetype") @Nullable String messagetype,
      @JsonProperty("docId") @Nullable String docId,
      @JsonProperty("filePath") @Nullable String filePath,
      @JsonProperty("fromDate") @Nullable String fromDate,
      @JsonProperty("toDate") @Nullable String toDate,
      @JsonProperty("status") @Nullable String status) {}

  /** A message in a list. */
  record MessageRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("docId") @Nullable String docId,
      @JsonProperty("from") @Nullable String from,
      @JsonProperty("to") @Nullable String to,
      @JsonProperty("messagetype") @Nullable String messagetype,
      @JsonProperty("status") @Nullable String status,
      @JsonProperty("created_time") @Nullable String createdTime) {}

  /** An agency of the register. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AgencyRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("mail") @Nullable String mail) {}
}
