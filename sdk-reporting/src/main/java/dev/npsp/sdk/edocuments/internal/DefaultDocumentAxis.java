package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.StatusMessage;
import dev.npsp.sdk.edocuments.internal.AxisProtocol.Listing;
import dev.npsp.sdk.edocuments.internal.AxisProtocol.MessageType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holds for every form: a message is checked and written into a file of its own, sent from
 * there, and the file is gone afterwards.
 */
public final class DefaultDocumentAxis implements DocumentAxis {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.edocuments");

  private final AxisProtocol protocol;
  private final Locale language;
  private final Optional<Path> folder;
  private final Runnable ending;

  public DefaultDocumentAxis(
      AxisProtocol protocol, Locale language, Optional<Path> folder, Runnable ending) {
    this.protocol = protocol;
    this.language = language;
    this.folder = folder;
    this.ending = ending;
  }

  /** Writes a message. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @Override
  public String send(EDocument document) {
    require(EDocumentRules.violations(document, language));
    return send(MessageType.EDOC, out -> EdxmlOutput.write(document, out));
  }

  @Override
  public String send(StatusMessage status) {
    require(EDocumentRules.violations(status, language));
    return send(MessageType.STATUS, out -> EdxmlOutput.write(status, out));
  }

  private void require(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidRequest(protocol.origin("axis.send (sendEdoc)"), violations);
    }
  }

  private String send(MessageType type, Writing writing) {
    Path file = written(writing);
    try {
      return protocol.send(type, file);
    } finally {
      discard(file);
    }
  }

  private Path written(Writing writing) {
    try {
      Path file = newFile();
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        writing.to(out);
      } catch (IOException | RuntimeException e) {
        discard(file);
        throw e;
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("A message cannot be written before it is sent.", e);
    }
  }

  /**
   * What became of the message is told, whatever becomes of its file: where another program holds
   * it, an error would make the host send the message again.
   */
  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("The file {} of a message could not be deleted: delete it.", file.getFileName());
    }
  }

  private Path newFile() throws IOException {
    Path in = folder.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    Path file = in.resolve(UUID.randomUUID() + ".edxml");
    OwnerOnly.createFile(file);
    return file;
  }

  @Override
  public List<AxisEntry> received(LocalDate from, LocalDate until) {
    return protocol.received(new Listing(MessageType.EDOC, from, until));
  }

  @Override
  public List<AxisEntry> receivedStatuses(LocalDate from, LocalDate until) {
    return protocol.received(new Listing(MessageType.STATUS, from, until));
  }

  @Override
  public List<AxisEntry> sent(LocalDate from, LocalDate until) {
    return protocol.sent(new Listing(MessageType.EDOC, from, until));
  }

  @Override
  public EdxmlMessage get(String docId) {
    return protocol.get(docId);
  }

  @Override
  public void mark(String docId, AxisMark mark) {
    protocol.mark(docId, mark);
  }

  @Override
  public List<Correspondent> agencies() {
    return protocol.agencies();
  }

  @Override
  public void register(Correspondent agency) {
    protocol.register(agency);
  }

  @Override
  public void deregister(String agencyId) {
    protocol.deregister(agencyId);
  }

  @Override
  public DocumentAxis with(RequestOptions options) {
    return new DefaultDocumentAxis(protocol.with(options), language, folder, () -> {});
  }

  @Override
  public void close() {
    ending.run();
  }
}
