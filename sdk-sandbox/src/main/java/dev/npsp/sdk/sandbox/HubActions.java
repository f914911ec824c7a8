package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.directions.DocumentHub;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/** The Government Office and the hub. */
record HubActions(URI base, DocumentHub hub) implements SandboxDirections {

  @Override
  public URI uri() {
    return base.resolve("edoc/");
  }

  @Override
  public String issue(String subject, LocalDate due, String... receivers) {
    return hub.issue(subject, due, List.of(receivers));
  }

  @Override
  public String update(String documentId, String subject, LocalDate due) {
    return hub.amend("2", documentId, subject, due);
  }

  @Override
  public String replace(String documentId, String subject, LocalDate due) {
    return hub.amend("3", documentId, subject, due);
  }

  @Override
  public void recall(String documentId, String reason) {
    hub.recall(documentId, reason);
  }

  @Override
  public String deliver(String receiver, String type, String edxml) {
    return hub.deliver(receiver, type, edxml.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String repeat(String docId) {
    return hub.repeat(docId);
  }

  @Override
  public void lock(String agency) {
    hub.lockOut(agency);
  }

  @Override
  public List<String> messagesFor(String agency) {
    return hub.messagesFor(agency);
  }

  @Override
  public String markOf(String docId, String agency) {
    return hub.markOf(docId, agency);
  }

  @Override
  public List<SandboxDirection> board() {
    return hub.board();
  }

  @Override
  public SandboxDirection direction(String documentId, String receiver) {
    return board().stream()
        .filter(each -> each.documentId().equals(documentId) && each.receiver().equals(receiver))
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("no direction " + documentId + " of " + receiver));
  }
}
