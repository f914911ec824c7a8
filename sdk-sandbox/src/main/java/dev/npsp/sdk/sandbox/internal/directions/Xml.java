package dev.npsp.sdk.sandbox.internal.directions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Elements of the one namespace that the hub takes. */
final class Xml {
  static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xml() {}

  /** The root element. */
  static Element root(byte[] message) throws HubRefusal {
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(message)).getDocumentElement();
    } catch (SAXException e) {
      throw HubRefusal.badFile("Tệp không phải XML hợp lệ");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's parser knows these features", e);
    }
  }

  static boolean isNamed(Element element, String name) {
    return name.equals(element.getLocalName()) && NAMESPACE.equals(element.getNamespaceURI());
  }

  /** The elements of that name right below. */
  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && isNamed(element, name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first element down that path; null when there is none. */
  static @Nullable Element find(Element from, String... path) {
    Element at = from;
    for (String name : path) {
      List<Element> next = children(at, name);
      if (next.isEmpty()) {
        return null;
      }
      at = next.get(0);
    }
    return at;
  }

  /** Its text without the white space around; "" when there is no such element. */
  static String text(Element from, String... path) {
    Element found = find(from, path);
    return found == null ? "" : found.getTextContent().strip();
  }
}
