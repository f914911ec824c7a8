package dev.npsp.sdk.edocuments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The samples of edXML, and what their elements say. */
final class EdxmlSamples {

  static final String DOCUMENT = "edxml-qcvn-document.xml";
  static final String STATUS = "edxml-status.xml";
  static final String GO_VN = "edxml-go-vn-namespace.xml";
  static final List<String> ALL = List.of(DOCUMENT, STATUS, GO_VN);

  private EdxmlSamples() {}

  static String text(String name) {
    try (InputStream in = EdxmlSamples.class.getResourceAsStream("/samples/" + name)) {
      return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EdxmlMessage read(String xml) {
    return read(xml.getBytes(UTF_8));
  }

  static EdxmlMessage read(byte[] xml) {
    try {
      return EDocumentReader.storing(AttachmentStore.inMemory())
          .read(new ByteArrayInputStream(xml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EDocument document() {
    return (EDocument) read(text(DOCUMENT));
  }

  static StatusMessage status() {
    return (StatusMessage) read(text(STATUS));
  }

  static String written(EDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EDocumentWriter.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  static String written(StatusMessage status) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EDocumentWriter.write(status, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  /** Namespace and path of each element that says something, with its text, in their order. */
  static List<String> saying(String xml) {
    List<String> said = new ArrayList<>();
    List<String> path = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          path.add(reader.getNamespaceURI() + " " + reader.getLocalName());
          text.setLength(0);
        } else if (event == XMLStreamConstants.CHARACTERS) {
          text.append(reader.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          if (!text.toString().isBlank()) {
            said.add(String.join("/", path) + "=" + text.toString().strip());
          }
          text.setLength(0);
          path.remove(path.size() - 1);
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
    return said;
  }
}
