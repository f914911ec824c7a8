package dev.npsp.sdk.edocuments.internal.hub;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a hub sends and reads, by its names. */
final class HubSheet {

  private HubSheet() {}

  /** A message in a list. */
  record EntryRow(
      @JsonProperty("messageType") @Nullable String messageType,
      @JsonProperty("docId") @Nullable String docId,
      @JsonProperty("from") @Nullable String from,
      @JsonProperty("to") @Nullable String to,
      @JsonProperty("status") @Nullable String status,
      @JsonProperty("createdTime") @Nullable String createdTime) {}

  /** A message. */
  record DocumentRow(
      @JsonProperty("edxml") @Nullable String edxml,
      @JsonProperty("attachments") @Nullable List<@Nullable FileRow> attachments) {}

  /** A file that stands beside the message. */
  record FileRow(
      @JsonProperty("fileName") @Nullable String fileName,
      @JsonProperty("fileContent") @Nullable String fileContent) {}

  /** How far the receiver is with a message. */
  record MarkParameters(
      @JsonProperty("docId") String docId, @JsonProperty("status") String status) {}
}
