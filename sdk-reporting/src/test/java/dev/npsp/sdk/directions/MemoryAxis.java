package dev.npsp.sdk.directions;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.edocuments.AttachmentStore;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.AxisRefused;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentReader;
import dev.npsp.sdk.edocuments.EDocumentWriter;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.StatusMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An axis in memory: messages go through edXML, and each agency has its list. */
final class MemoryAxis {

  private record Sent(String docId, boolean isStatus, String to, byte[] xml) {}

  private final List<Sent> all = new ArrayList<>();
  private final Map<String, AxisMark> marks = new HashMap<>();
  private boolean failing;
  private String refused = "";
  private String code = "";

  /** Leaves the outcome of each sending open from now on. */
  void fail(boolean yes) {
    this.failing = yes;
  }

  /** Refuses statuses of that document, or marks of that message, from now on, with that code. */
  void refuse(String id, String with) {
    this.refused = id;
    this.code = with;
  }

  private AxisRefused refusal() {
    LocalizedText text = new LocalizedText("refused", "từ chối");
    return new AxisRefused(new Origin("axis", "1"), code, "", text);
  }

  void put(String to, boolean isStatus, String xml) {
    all.add(new Sent("D-" + (all.size() + 1), isStatus, to, xml.getBytes(UTF_8)));
  }

  int size() {
    return all.size();
  }

  AxisMark mark(String docId) {
    return marks.getOrDefault(docId, AxisMark.INBOX);
  }

  DocumentAxis of(String agency) {
    return new Side(agency);
  }

  private final class Side implements DocumentAxis {

    private final String agency;

    Side(String agency) {
      this.agency = agency;
    }

    @Override
    public String send(EDocument document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        EDocumentWriter.write(document, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      requireLine();
      document.receivers().forEach(to -> put(to.id(), false, out.toString(UTF_8)));
      return "D-" + all.size();
    }

    @Override
    public String send(StatusMessage status) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        EDocumentWriter.write(status, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      requireLine();
      if (status.responseFor().documentId().filter(refused::equals).isPresent()) {
        throw refusal();
      }
      for (String other : List.of("000.00.00.G99", "H99", "H98")) {
        if (!other.equals(agency)) {
          put(other, true, out.toString(UTF_8));
        }
      }
      return "D-" + all.size();
    }

    private void requireLine() {
      if (failing) {
        LocalizedText text = new LocalizedText("no line", "mất kết nối");
        throw new OutcomeUnknown(new Origin("axis.send", "1"), text, text, null);
      }
    }

    @Override
    public List<AxisEntry> received(LocalDate from, LocalDate until) {
      return entries(false);
    }

    @Override
    public List<AxisEntry> receivedStatuses(LocalDate from, LocalDate until) {
      return entries(true);
    }

    private List<AxisEntry> entries(boolean statuses) {
      return all.stream()
          .filter(sent -> sent.isStatus() == statuses && sent.to().equals(agency))
          .map(
              sent ->
                  AxisEntry.builder(sent.docId()).mark(MemoryAxis.this.mark(sent.docId())).build())
          .toList();
    }

    @Override
    public List<AxisEntry> sent(LocalDate from, LocalDate until) {
      return List.of();
    }

    @Override
    public EdxmlMessage get(String docId) {
      Sent found =
          all.stream().filter(sent -> sent.docId().equals(docId)).findFirst().orElseThrow();
      try {
        return EDocumentReader.storing(AttachmentStore.inMemory())
            .read(new ByteArrayInputStream(found.xml()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void mark(String docId, AxisMark mark) {
      if (docId.equals(refused)) {
        throw refusal();
      }
      marks.put(docId, mark);
    }

    @Override
    public List<Correspondent> agencies() {
      return List.of();
    }

    @Override
    public void register(Correspondent agencyToRegister) {}

    @Override
    public void deregister(String agencyId) {}

    @Override
    public DocumentAxis with(RequestOptions options) {
      return this;
    }

    @Override
    public void close() {}
  }
}
