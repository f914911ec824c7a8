package dev.npsp.sdk.edocuments.internal.hub;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.FileToSend;
import dev.npsp.sdk.core.internal.exec.FormPart;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.internal.AxisProtocol.Listing;
import dev.npsp.sdk.edocuments.internal.AxisProtocol.MessageType;
import dev.npsp.sdk.edocuments.internal.EdxmlTime;
import java.util.List;

/** What a hub can be asked. */
public final class HubOperations {

  /**
   * A message to send.
   *
   * @param type document or status
   * @param file where it is
   */
  record Sending(MessageType type, FileToSend file) {}

  /** Sends a message; a second arrival would be a second message. */
  static final Operation<Sending, String> SEND =
      new Operation<>(
          "axis.send",
          "sendEdoc",
          Effect.APPEND,
          sending ->
              WireRequest.post(
                  "v1/sendEdoc",
                  Payload.multipart(
                      List.of(
                          FormPart.file(
                              "edocFile", "message.edxml", "application/xml", sending.file()),
                          FormPart.text("messageType", sending.type().code())))),
          (answer, sending) -> HubMapping.docId(answer));

  /** What has come in. */
  static final Operation<Listing, List<AxisEntry>> RECEIVED =
      new Operation<>(
          "axis.received",
          "syncReceivedEdocList",
          Effect.READ,
          listing ->
              WireRequest.get(
                      PathTemplate.of("v1/syncReceivedEdocList{?messageType,fromDate,toDate}"))
                  .with("messageType", listing.type().code())
                  .with("fromDate", EdxmlTime.text(listing.from()))
                  .with("toDate", EdxmlTime.text(listing.until())),
          (answer, listing) -> HubMapping.entries(answer));

  /** A message. */
  static final Operation<String, HubSheet.DocumentRow> GET =
      new Operation<>(
          "axis.get",
          "getEdoc",
          Effect.READ,
          docId -> WireRequest.get(PathTemplate.of("v1/getEdoc{?docId}")).with("docId", docId),
          (answer, docId) -> HubMapping.row(answer));

  /** Marks a message. */
  static final Operation<HubSheet.MarkParameters, String> MARK =
      new Operation<>(
          "axis.mark",
          "updateStatus",
          Effect.UPSERT,
          mark -> WireRequest.post("v1/updateStatus", Payload.json(mark)),
          (answer, mark) -> answer.message());

  private HubOperations() {}
}
