package dev.npsp.sdk.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
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
 * XML as a text. What came is read as a tree. A document type is refused, so there are no entities
 * that could reach out or grow; size, depth and number of elements are bounded.
 */
public final class XmlText {

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
  public static JsonNode tree(String xml) throws JsonUnreadable {
    if (xml.length() > LONGEST) {
      throw new JsonUnreadable("XML of more than " + LONGEST + " characters");
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      try {
        return new XmlText(reader).document();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new JsonUnreadable("no well-formed XML");
    }
  }

  /** The JDK's own: what else is on the class path may be set up differently. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private JsonNode document() throws XMLStreamException, JsonUnreadable {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new JsonUnreadable("XML with a document type, which is refused");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        JsonNode root = element(1);
        while (reader.hasNext()) {
          reader.next(); // to the end: what follows the root must be well-formed too
        }
        return root;
      }
    }
    throw new JsonUnreadable("XML without an element");
  }

  /** Stands on a start; leaves on its end. */
  private JsonNode element(int depth) throws XMLStreamException, JsonUnreadable {
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new JsonUnreadable("XML that is too deep or has too many elements");
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
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new JsonUnreadable("XML with an entity that nothing defines");
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
