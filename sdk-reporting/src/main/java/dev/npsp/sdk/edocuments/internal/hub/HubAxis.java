package dev.npsp.sdk.edocuments.internal.hub;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.FileToSend;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.EDocumentReader;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.internal.AxisProtocol;
import dev.npsp.sdk.edocuments.internal.EDocumentText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The document axis over a hub. */
public final class HubAxis implements AxisProtocol {

  private final CallExecutor calls;
  private final EDocumentReader reader;

  public HubAxis(CallExecutor calls, EDocumentReader reader) {
    this.calls = calls;
    this.reader = reader;
  }

  @Override
  public Origin origin(String label) {
    return calls.origin(label);
  }

  @Override
  public String send(MessageType type, Path message) {
    try {
      return calls.call(
          HubOperations.SEND,
          new HubOperations.Sending(type, FileToSend.of(message)),
          Checks.none());
    } catch (IOException e) {
      throw new UncheckedIOException("The message that was written cannot be read.", e);
    }
  }

  @Override
  public List<AxisEntry> received(Listing listing) {
    return calls.call(HubOperations.RECEIVED, listing, Checks.none());
  }

  /** What the message says is read after the call: that it is none is not the hub's fault. */
  @Override
  public EdxmlMessage get(String docId) {
    return HubMapping.message(calls.call(HubOperations.GET, docId, Checks.none()), reader);
  }

  @Override
  public void mark(String docId, AxisMark mark) {
    calls.call(HubOperations.MARK, new HubSheet.MarkParameters(docId, mark.code()), Checks.none());
  }

  @Override
  public List<AxisEntry> sent(Listing listing) {
    throw notOffered("axis.sent (getSentEdocList)");
  }

  @Override
  public List<Correspondent> agencies() {
    throw notOffered("axis.agencies (getAgenciesList)");
  }

  @Override
  public void register(Correspondent agency) {
    throw notOffered("axis.register (registerAgency)");
  }

  @Override
  public void deregister(String agencyId) {
    throw notOffered("axis.deregister (deleteAgency)");
  }

  private NotOffered notOffered(String label) {
    return new NotOffered(
        calls.origin(label),
        EDocumentText.NOT_OF_A_HUB.text(),
        EDocumentText.NOT_OF_A_HUB.remedy());
  }

  @Override
  public AxisProtocol with(RequestOptions options) {
    return new HubAxis(calls.with(options), reader);
  }
}
