package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentDetails;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentFile;
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.edocuments.Staff;
import dev.npsp.sdk.edocuments.StatusMessage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** From our types to the elements of edXML, in the order in which the samples have them. */
public final class EdxmlOutput {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final XMLStreamWriter xml;
  private final OutputStream out;

  private EdxmlOutput(XMLStreamWriter xml, OutputStream out) {
    this.xml = xml;
    this.out = out;
  }

  /** Writes a document that was checked. */
  public static void write(EDocument document, OutputStream out) throws IOException {
    write(out, output -> output.document(document));
  }

  /** Writes the status of a document that was checked. */
  public static void write(StatusMessage status, OutputStream out) throws IOException {
    write(out, output -> output.status(status));
  }

  /** Part of a message. */
  @FunctionalInterface
  private interface Part {
    void write(EdxmlOutput output) throws XMLStreamException, IOException;
  }

  private static void write(OutputStream out, Part part) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, 64 * 1024);
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement(EdxmlNames.EDXML);
      xml.writeDefaultNamespace(EdxmlNamespaces.QCVN_102_2016);
      part.write(new EdxmlOutput(xml, buffered));
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      buffered.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException failed ? failed : new IOException(e);
    }
  }

  private void document(EDocument document) throws XMLStreamException, IOException {
    in(
        EdxmlNames.EDXML_ENVELOPE,
        envelope -> {
          in(EdxmlNames.EDXML_HEADER, header -> header(document));
          in(EdxmlNames.EDXML_BODY, body -> manifest(document.attachments()));
        });
    if (!document.attachments().isEmpty()) {
      in(EdxmlNames.ATTACHMENT_ENCODED, list -> contents(document.attachments()));
    }
  }

  private void header(EDocument document) throws XMLStreamException, IOException {
    in(EdxmlNames.MESSAGE_HEADER, head -> messageHeader(document));
    in(
        EdxmlNames.TRACE_HEADER_LIST,
        list -> {
          for (var step : document.trace()) {
            in(
                EdxmlNames.TRACE_HEADER,
                at -> {
                  text(EdxmlNames.ORGAN_ID, step.organId());
                  text(EdxmlNames.TIMESTAMP, step.at().map(EdxmlTime::text));
                });
          }
          if (document.business().isPresent()) {
            business(document.business().get());
          }
        });
  }

  private void messageHeader(EDocument document) throws XMLStreamException, IOException {
    correspondent(EdxmlNames.FROM, document.sender());
    for (Correspondent to : document.receivers()) {
      correspondent(EdxmlNames.TO, to);
    }
    for (DocumentReference earlier : document.responseFor()) {
      reference(earlier);
    }
    in(
        EdxmlNames.CODE,
        code -> {
          text(EdxmlNames.CODE_NUMBER, document.number());
          text(EdxmlNames.CODE_NOTATION, document.notation());
        });
    in(
        EdxmlNames.PROMULGATION_INFO,
        info -> {
          text(EdxmlNames.PLACE, document.place());
          text(EdxmlNames.PROMULGATION_DATE, document.issuedOn().map(EdxmlTime::text));
        });
    if (document.kind().isPresent()) {
      var kind = document.kind().get();
      in(
          EdxmlNames.DOCUMENT_TYPE,
          type -> {
            text(EdxmlNames.TYPE, kind.type());
            text(EdxmlNames.TYPE_DETAIL, kind.detail());
            text(EdxmlNames.TYPE_NAME, kind.name());
          });
    }
    text(EdxmlNames.SUBJECT, document.subject());
    text(EdxmlNames.CONTENT, document.content());
    if (document.signer().isPresent()) {
      var signer = document.signer().get();
      in(
          EdxmlNames.SIGNER_INFO,
          info -> {
            text(EdxmlNames.COMPETENCE, signer.competence());
            text(EdxmlNames.POSITION, signer.position());
            text(EdxmlNames.FULL_NAME, signer.fullName());
          });
    }
    text(EdxmlNames.DUE_DATE, document.dueDate().map(EdxmlTime::text));
    if (!document.toPlaces().isEmpty()) {
      in(EdxmlNames.TO_PLACES, places -> texts(EdxmlNames.PLACE, document.toPlaces()));
    }
    if (document.details().isPresent()) {
      details(document.details().get());
    }
    text(EdxmlNames.STEERING_TYPE, document.steeringType());
    text(EdxmlNames.DOCUMENT_ID, document.id());
  }

  private void details(DocumentDetails details) throws XMLStreamException, IOException {
    in(
        EdxmlNames.OTHER_INFO,
        info -> {
          text(EdxmlNames.PRIORITY, details.priority());
          text(EdxmlNames.SPHERE_OF_PROMULGATION, details.sphere());
          text(EdxmlNames.TYPER_NOTATION, details.typistMark());
          text(EdxmlNames.PROMULGATION_AMOUNT, details.copies());
          text(EdxmlNames.PAGE_AMOUNT, details.pages());
          if (!details.annexes().isEmpty()) {
            in(EdxmlNames.APPENDIXES, list -> texts(EdxmlNames.APPENDIX, details.annexes()));
          }
        });
  }

  private void business(Business business) throws XMLStreamException, IOException {
    in(
        EdxmlNames.BUSSINESS,
        of -> {
          text(EdxmlNames.BUSSINESS_DOC_TYPE, business.kind().map(kind -> kind.code()));
          text(EdxmlNames.BUSSINESS_DOC_REASON, business.reason());
          changes(business);
          text(EdxmlNames.DOCUMENT_ID, business.documentId());
          if (business.staff().isPresent()) {
            staff(business.staff().get());
          }
          text(EdxmlNames.PAPER, business.paperCopy());
          if (!business.replacements().isEmpty()) {
            in(EdxmlNames.REPLACEMENT_INFO_LIST, list -> replacements(business.replacements()));
          }
        });
  }

  private void changes(Business business) throws XMLStreamException, IOException {
    if (business.contentChange().isEmpty()
        && business.receiverChange().isEmpty()
        && business.receivers().isEmpty()) {
      return;
    }
    in(
        EdxmlNames.BUSSINESS_DOCUMENT_INFO,
        info -> {
          text(EdxmlNames.DOCUMENT_INFO, business.contentChange());
          text(EdxmlNames.DOCUMENT_RECEIVER, business.receiverChange());
          in(
              EdxmlNames.RECEIVER_LIST,
              list -> {
                for (var receiver : business.receivers()) {
                  in(
                      EdxmlNames.RECEIVER,
                      one -> {
                        text(EdxmlNames.RECEIVER_TYPE, receiver.type());
                        text(EdxmlNames.ORGAN_ID, receiver.organId());
                      });
                }
              });
        });
  }

  private void replacements(List<Replacement> replacements) throws XMLStreamException, IOException {
    for (Replacement replacement : replacements) {
      in(
          EdxmlNames.REPLACEMENT_INFO,
          info -> {
            text(EdxmlNames.DOCUMENT_ID, replacement.documentId());
            in(
                EdxmlNames.ORGAN_ID_LIST,
                list -> texts(EdxmlNames.ORGAN_ID, replacement.organIds()));
          });
    }
  }

  private void correspondent(String name, Correspondent of) throws XMLStreamException, IOException {
    in(
        name,
        element -> {
          text(EdxmlNames.ORGAN_ID, of.id());
          text(EdxmlNames.ORGANIZATION_IN_CHARGE, of.parentName());
          text(EdxmlNames.ORGAN_NAME, of.name());
          text(EdxmlNames.ORGAN_ADD, of.address());
          text(EdxmlNames.EMAIL, of.email());
          text(EdxmlNames.TELEPHONE, of.phone());
          text(EdxmlNames.FAX, of.fax());
          text(EdxmlNames.WEBSITE, of.website());
        });
  }

  private void reference(DocumentReference of) throws XMLStreamException, IOException {
    in(
        EdxmlNames.RESPONSE_FOR,
        element -> {
          text(EdxmlNames.ORGAN_ID, of.organId());
          text(EdxmlNames.CODE, of.code());
          text(EdxmlNames.PROMULGATION_DATE, of.issuedOn().map(EdxmlTime::text));
          text(EdxmlNames.DOCUMENT_ID, of.documentId());
        });
  }

  private void staff(Staff of) throws XMLStreamException, IOException {
    in(
        EdxmlNames.STAFF_INFO,
        element -> {
          text(EdxmlNames.DEPARTMENT, of.department());
          text(EdxmlNames.STAFF, of.name());
          text(EdxmlNames.EMAIL, of.email());
          text(EdxmlNames.MOBILE, of.mobile());
        });
  }

  private void status(StatusMessage message) throws XMLStreamException, IOException {
    in(
        EdxmlNames.EDXML_ENVELOPE,
        envelope ->
            in(
                EdxmlNames.EDXML_HEADER,
                header ->
                    in(
                        EdxmlNames.STATUS,
                        of -> {
                          reference(message.responseFor());
                          correspondent(EdxmlNames.FROM, message.sender());
                          text(
                              EdxmlNames.STATUS_CODE,
                              message.status().map(status -> status.code()));
                          text(EdxmlNames.DESCRIPTION, message.description());
                          text(EdxmlNames.TIMESTAMP, message.at().map(EdxmlTime::text));
                          if (message.staff().isPresent()) {
                            staff(message.staff().get());
                          }
                        })));
  }

  // ---- files

  private void manifest(List<EDocumentFile> files) throws XMLStreamException, IOException {
    in(
        EdxmlNames.MANIFEST,
        list -> {
          for (int i = 0; i < files.size(); i++) {
            EDocumentFile file = files.get(i);
            String id = contentId(files, i);
            in(
                EdxmlNames.REFERENCE,
                one -> {
                  text(EdxmlNames.CONTENT_ID, id);
                  text(EdxmlNames.CONTENT_TYPE, file.mediaType());
                  text(EdxmlNames.ATTACHMENT_NAME, file.name());
                  text(EdxmlNames.DESCRIPTION, file.description());
                });
          }
        });
  }

  /** With {@code cid:} on both sides. */
  private static String contentId(List<EDocumentFile> files, int at) {
    return ContentIds.CID
        + files.get(at).contentId().flatMap(ContentIds::plain).orElseGet(() -> newId(files, at));
  }

  /** One that no other file has: a file that was read keeps the id that it came with. */
  private static String newId(List<EDocumentFile> files, int at) {
    String id = "file-" + (at + 1);
    while (hasId(files, id)) {
      id += "-new";
    }
    return id;
  }

  private static boolean hasId(List<EDocumentFile> files, String id) {
    return files.stream()
        .flatMap(file -> file.contentId().flatMap(ContentIds::plain).stream())
        .anyMatch(id::equals);
  }

  private void contents(List<EDocumentFile> files) throws XMLStreamException, IOException {
    for (int i = 0; i < files.size(); i++) {
      EDocumentFile file = files.get(i);
      String id = contentId(files, i);
      in(
          EdxmlNames.ATTACHMENT,
          one -> {
            text(EdxmlNames.CONTENT_TYPE, file.mediaType());
            text(EdxmlNames.CONTENT_ID, id);
            xml.writeStartElement(EdxmlNames.CONTENT_TRANSFER_ENCODED);
            xml.writeCharacters("");
            xml.flush(); // what follows goes past the writer, which would keep it
            try (OutputStream encoded = Base64.getEncoder().wrap(new Open(out))) {
              content(file, encoded);
            }
            xml.writeEndElement();
          });
    }
  }

  private static void content(EDocumentFile file, OutputStream encoded) throws IOException {
    try (InputStream bytes = open(file.content().orElseThrow())) {
      if (file.packaging() == EDocumentFile.Packaging.PLAIN) {
        bytes.transferTo(encoded);
        return;
      }
      ZipOutputStream zip = new ZipOutputStream(encoded);
      ZipEntry entry = new ZipEntry(VietnameseText.nfc(file.name())); // as it stands in the list
      entry.setTimeLocal(NO_TIME); // the same file gives the same bytes
      zip.putNextEntry(entry);
      bytes.transferTo(zip);
      zip.closeEntry();
      zip.finish();
    }
  }

  private static InputStream open(Document.Content content) throws IOException {
    if (content instanceof Document.Bytes bytes) {
      return new ByteArrayInputStream(bytes.toByteArray());
    }
    if (content instanceof Document.StoredFile file) {
      return Files.newInputStream(file.path());
    }
    throw new IllegalStateException("The content of a file was not checked.");
  }

  /** Ends the base64 and leaves the stream below open. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // the message goes on
    }
  }

  // ---- elements

  private void in(String name, Part part) throws XMLStreamException, IOException {
    xml.writeStartElement(name);
    part.write(this);
    xml.writeEndElement();
  }

  private void texts(String name, List<String> values) throws XMLStreamException {
    for (String value : values) {
      text(name, value);
    }
  }

  private void text(String name, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  private void text(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(VietnameseText.nfc(value));
    xml.writeEndElement();
  }
}
