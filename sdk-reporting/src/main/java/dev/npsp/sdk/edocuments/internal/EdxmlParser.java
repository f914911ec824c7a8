package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.AttachmentStore;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.EdxmlUnreadable;
import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message: all but the content of files as a small tree, that content straight into the
 * store.
 */
public final class EdxmlParser {

  private static final int DEEPEST = 32;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_ATTRIBUTES = 64;
  private static final int LONGEST_TEXT = 4 * 1024 * 1024;

  private final AttachmentStore store;
  private final ReadLimits limits;
  private final List<Document.Content> stored = new ArrayList<>();
  private int elements;
  private int files;
  private int characters;

  public EdxmlParser(AttachmentStore store, ReadLimits limits) {
    this.store = store;
    this.limits = limits;
  }

  /** The message; what was stored is discarded when there is none. */
  public EdxmlMessage read(InputStream xml) throws IOException {
    try {
      return new EdxmlMapping(new Unpacking(store, limits.fileBytes(), stored))
          .message(tree(BoundedXml.open(xml, limits.bytes())));
    } catch (Unreadable e) {
      EdxmlUnreadable said = new EdxmlUnreadable(e.reason());
      discard(said);
      throw said;
    } catch (IOException | RuntimeException e) {
      discard(e);
      throw e;
    }
  }

  private void discard(Exception first) {
    for (Document.Content content : stored) {
      try {
        store.discard(content);
      } catch (IOException e) {
        first.addSuppressed(e);
      }
    }
  }

  private XmlElement tree(BoundedXml xml) throws IOException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(xml.characters());
      try {
        return document(reader, xml);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  /** The parser wraps what the stream below it throws, once or twice. */
  static IOException cause(XMLStreamException e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof Unreadable || (at instanceof IOException && isOfTheHost(at))) {
        return (IOException) at;
      }
    }
    Throwable nested = e.getNestedException();
    return nested instanceof Unreadable unreadable ? unreadable : new Unreadable(Reason.NOT_XML);
  }

  /** Broken characters are an IOException of the parser's own. */
  private static boolean isOfTheHost(Throwable failure) {
    return !failure.getClass().getName().startsWith("com.sun.org.apache.xerces")
        && !(failure instanceof CharacterCodingException);
  }

  /** The JDK's own: what else is on the class path may be set up differently. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private XmlElement document(XMLStreamReader reader, BoundedXml xml)
      throws XMLStreamException, IOException {
    XmlElement root = null;
    while (reader.hasNext()) {
      int event = next(reader, xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        root = element(reader, xml, 1, null, null);
      }
    }
    if (root == null) {
      throw new Unreadable(Reason.NOT_XML);
    }
    return root;
  }

  private static int next(XMLStreamReader reader, BoundedXml xml)
      throws XMLStreamException, IOException {
    int event = reader.next();
    xml.event();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Unreadable(Reason.FORBIDDEN);
    }
    return event;
  }

  /** Stands on a start; leaves on its end. */
  private XmlElement element(
      XMLStreamReader reader,
      BoundedXml xml,
      int depth,
      @Nullable XmlElement parent,
      @Nullable XmlElement above)
      throws XMLStreamException, IOException {
    if (depth > DEEPEST
        || ++elements > MOST_ELEMENTS
        || reader.getAttributeCount() > MOST_ATTRIBUTES) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    XmlElement element = new XmlElement(name(reader));
    if (isFile(element, parent, above)) {
      file(reader, xml, element);
      return element;
    }
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (next(reader, xml)) {
        case XMLStreamConstants.START_ELEMENT ->
            element.add(element(reader, xml, depth + 1, element, parent));
        case XMLStreamConstants.END_ELEMENT -> {
          element.text(VietnameseText.nfc(text.toString()).strip());
          return element;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(reader, text);
        default -> {
          // comments and instructions say nothing
        }
      }
    }
  }

  private void append(XMLStreamReader reader, StringBuilder text) throws Unreadable {
    characters += reader.getTextLength();
    if (characters > LONGEST_TEXT) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static String name(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    return EdxmlNamespaces.isRead(namespace)
        ? reader.getLocalName()
        : "{" + namespace + "}" + reader.getLocalName();
  }

  private static boolean isFile(
      XmlElement element, @Nullable XmlElement parent, @Nullable XmlElement above) {
    return element.is(EdxmlNames.CONTENT_TRANSFER_ENCODED)
        && parent != null
        && parent.is(EdxmlNames.ATTACHMENT)
        && above != null
        && above.is(EdxmlNames.ATTACHMENT_ENCODED);
  }

  private void file(XMLStreamReader reader, BoundedXml xml, XmlElement element)
      throws XMLStreamException, IOException {
    if (++files > limits.files()) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    EncodedText text = new EncodedText(reader, xml);
    FileContent content = FileContent.decoded(text, limits.fileBytes());
    if (content.isThere()) {
      element.file(new XmlElement.StoredContent(stored(content)));
    }
    text.skipToEnd();
  }

  /** Null when the file is damaged. */
  private Document.@Nullable Content stored(FileContent content) throws IOException {
    Document.Content kept = null;
    try {
      kept = store.store(content);
      stored.add(kept);
      content.requireWhole();
      return kept;
    } catch (DamagedFile e) {
      if (kept != null) {
        stored.remove(kept);
        store.discard(kept);
      }
      return null;
    }
  }
}
