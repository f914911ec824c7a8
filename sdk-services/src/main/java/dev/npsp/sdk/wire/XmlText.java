package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.XmlRefused.Why;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML of strangers, read as a tree, and ours, written. A document type is refused, so there are no
 * entities that could reach out or grow; size, depth and number of elements are bounded.
 */
public final class XmlText {

  /** Characters of a text, or bytes of a document. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private static final int DEEPEST = 32;
  private static final int MOST_ELEMENTS = 20_000;

  private final XMLStreamReader reader;
  private int elements;

  private XmlText(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * The tree below the root: an element with children is an object, one that comes several times an
   * array, any other a text. The root's own name does not count.
   */
  public static JsonNode tree(String xml) throws XmlRefused {
    return tree(xml.length(), factory -> factory.createXMLStreamReader(new StringReader(xml)));
  }

  /** The tree of a document, in the encoding that it says itself. */
  public static JsonNode tree(byte[] xml) throws XmlRefused {
    return tree(
        xml.length, factory -> factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
  }

  /** The tree of a text that stands inside JSON. */
  public static JsonNode treeInJson(String xml) throws JsonUnreadable {
    try {
      return tree(xml);
    } catch (XmlRefused e) {
      throw new JsonUnreadable(e.why().text());
    }
  }

  /** Opens what is to be read. */
  @FunctionalInterface
  private interface Opening {
    XMLStreamReader with(XMLInputFactory factory) throws XMLStreamException;
  }

  private static JsonNode tree(int length, Opening opening) throws XmlRefused {
    if (length > LONGEST) {
      throw new XmlRefused(Why.TOO_LARGE);
    }
    try {
      XMLStreamReader reader = opening.with(factory());
      try {
        return new XmlText(reader).document();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new XmlRefused(Why.NOT_XML);
    }
  }

  /** The JDK's own: what else is on the class path may be set up differently. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private JsonNode document() throws XMLStreamException, XmlRefused {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XmlRefused(Why.FORBIDDEN);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        JsonNode root = element(1);
        while (reader.hasNext()) {
          reader.next(); // to the end: what follows the root must be well-formed too
        }
        return root;
      }
    }
    throw new XmlRefused(Why.NOT_XML);
  }

  /** Stands on a start; leaves on its end. */
  private JsonNode element(int depth) throws XMLStreamException, XmlRefused {
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new XmlRefused(Why.TOO_LARGE);
    }
    StringBuilder text = new StringBuilder();
    ObjectNode children = JsonNodeFactory.instance.objectNode();
    while (true) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          add(children, name, element(depth + 1));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return children.isEmpty() ? TextNode.valueOf(text.toString().strip()) : children;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new XmlRefused(Why.FORBIDDEN);
        default -> {
          // comments and instructions say nothing
        }
      }
    }
  }

  private static void add(ObjectNode parent, String name, JsonNode child) {
    JsonNode there = parent.get(name);
    if (there == null) {
      parent.set(name, child);
    } else if (there instanceof ArrayNode several) {
      several.add(child);
    } else {
      parent.set(name, JsonNodeFactory.instance.arrayNode().add(there).add(child));
    }
  }

  /** A wire record as XML of that root, one element a member, empty ones included. */
  public static String written(String root, Object wireRecord, Json json) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(writer, root, json.tree(json.write(wireRecord)));
      writer.close();
    } catch (XMLStreamException | JsonUnreadable e) {
      throw new IllegalStateException("A wire record of ours cannot be written as XML.", e);
    }
    return text.toString();
  }

  private static void write(XMLStreamWriter writer, String name, JsonNode value)
      throws XMLStreamException {
    writer.writeStartElement(name);
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        write(writer, member.getKey(), member.getValue());
      }
    } else {
      writer.writeCharacters(value.asText(""));
    }
    writer.writeEndElement();
  }
}
