package dev.npsp.sdk.edocuments.internal.hub;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentFile;
import dev.npsp.sdk.edocuments.EDocumentReader;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.internal.EDocumentText;
import dev.npsp.sdk.edocuments.internal.EdxmlTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between a hub's names and ours. */
final class HubMapping {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PROLOG =
      Pattern.compile("\\A[^<]{0,4096}<\\?xml\\s[^>]{0,1000}\\?>");

  private HubMapping() {}

  /** A yes without an id leaves open what the hub did. */
  static String docId(Answer answer) throws JsonUnreadable {
    String id = Json.text(answer.result(), "docId").strip();
    if (id.isEmpty()) {
      throw new JsonUnreadable(EDocumentText.NO_DOC_ID.text());
    }
    return id;
  }

  static List<AxisEntry> entries(Answer answer) throws JsonUnreadable {
    List<AxisEntry> entries = new ArrayList<>();
    for (HubSheet.EntryRow row : answer.rowsOf("data", HubSheet.EntryRow.class)) {
      String id =
          text(row.docId()).orElseThrow(() -> new JsonUnreadable(EDocumentText.NO_DOC_ID.text()));
      entries.add(
          AxisEntry.builder(id)
              .sender(text(row.from()))
              .receiver(text(row.to()))
              .messageType(text(row.messageType()))
              .mark(text(row.status()).filter(OpenCode::isWhole).map(AxisMark::of))
              .created(text(row.createdTime()).flatMap(EdxmlTime::moment))
              .build());
    }
    return entries;
  }

  static HubSheet.DocumentRow row(Answer answer) throws JsonUnreadable {
    List<HubSheet.DocumentRow> rows = answer.rowsOf("data", HubSheet.DocumentRow.class);
    if (rows.size() != 1 || text(rows.get(0).edxml()).isEmpty()) {
      throw new JsonUnreadable(EDocumentText.NO_MESSAGE.text());
    }
    return rows.get(0);
  }

  static EdxmlMessage message(HubSheet.DocumentRow row, EDocumentReader reader) {
    byte[] edxml = undeclared(text(row.edxml()).orElse("")).getBytes(StandardCharsets.UTF_8);
    try {
      EdxmlMessage message = reader.read(new ByteArrayInputStream(edxml));
      return message instanceof EDocument document
          ? withFiles(document, row.attachments())
          : message;
    } catch (IOException e) {
      throw new UncheckedIOException("The files of a message cannot be stored.", e);
    }
  }

  /** The encoding that a message declares is that of the bytes it once was; here it is text. */
  private static String undeclared(String edxml) {
    return PROLOG.matcher(edxml).replaceFirst("");
  }

  /**
   * A hub may take the files out of the message and put them beside it. What stands beside it and
   * is not listed came all the same.
   */
  private static EDocument withFiles(
      EDocument document, @Nullable List<HubSheet.@Nullable FileRow> rows) {
    List<HubSheet.FileRow> beside = new ArrayList<>();
    for (HubSheet.FileRow row : rows == null ? List.<HubSheet.FileRow>of() : rows) {
      if (row != null && text(row.fileContent()).isPresent()) {
        beside.add(row);
      }
    }
    List<EDocumentFile> files = new ArrayList<>();
    for (EDocumentFile file : document.attachments()) {
      List<HubSheet.FileRow> ofIt = beside.stream().filter(row -> isOf(row, file)).toList();
      boolean isTaken = file.state() == EDocumentFile.State.MISSING && ofIt.size() == 1;
      files.add(isTaken ? withContent(file, ofIt.get(0)) : file);
    }
    beside.stream()
        .filter(row -> document.attachments().stream().noneMatch(file -> isOf(row, file)))
        .map(row -> withContent(EDocumentFile.builder(name(row)).build(), row))
        .forEach(files::add);
    return document.toBuilder().attachments(files).build();
  }

  private static boolean isOf(HubSheet.FileRow row, EDocumentFile file) {
    return name(row).equals(file.name());
  }

  private static String name(HubSheet.FileRow row) {
    return VietnameseText.nfc(text(row.fileName()).orElse(""));
  }

  private static EDocumentFile withContent(EDocumentFile file, HubSheet.FileRow row) {
    Optional<byte[]> content = decoded(text(row.fileContent()).orElse(""));
    if (content.isEmpty()) {
      return file.toBuilder().state(EDocumentFile.State.DAMAGED).build();
    }
    return file.toBuilder()
        .content(new Document.Bytes(content.get()))
        .state(EDocumentFile.State.WHOLE)
        .packaging(EDocumentFile.Packaging.PLAIN)
        .build();
  }

  /** Lines may be broken; what else is no base64 is damage. */
  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll("")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
