package dev.npsp.sdk.internal.mapi.inbound;

import dev.npsp.sdk.core.internal.text.VietnameseText;
import dev.npsp.sdk.internal.mapi.inbound.Unusable.Problem;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a notice, {@code /DATA/BODY/ROW_LIST{MA_HSO, LIST{...}}}, as a stranger's: a
 * document type, an entity, too many elements or too deep ones end it. Nothing is ever fetched.
 */
final class TaxNoticeXml {

  private static final String FIELD = "FileThongBaoThue";
  private static final String ROW = "ROW_LIST";
  private static final String LINE = "LIST";
  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int DEEPEST = 16;

  private final List<TaxNoticeRow> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Map<String, String> row = new LinkedHashMap<>();
  private Map<String, String> line = new LinkedHashMap<>();
  private final List<Map<String, String>> linesOfRow = new ArrayList<>();
  private boolean insideLine;
  private int elements;
  private int depth;

  private TaxNoticeXml() {}

  static List<TaxNoticeRow> read(byte[] xml) throws Unusable {
    if (xml.length > MOST_BYTES) {
      throw new Unusable(FIELD, Problem.TOO_LARGE);
    }
    TaxNoticeXml notice = new TaxNoticeXml();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        notice.take(reader, reader.next());
      }
      return notice.lines;
    } catch (XMLStreamException e) {
      throw new Unusable(FIELD, Problem.NOT_XML);
    }
  }

  /** The JDK's own parser, whatever else stands on the host's class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private void take(XMLStreamReader reader, int event) throws Unusable {
    switch (event) {
      case XMLStreamConstants.DTD,
          XMLStreamConstants.ENTITY_REFERENCE,
          XMLStreamConstants.ENTITY_DECLARATION ->
          throw new Unusable(FIELD, Problem.FORBIDDEN_XML);
      case XMLStreamConstants.START_ELEMENT -> start(nameOf(reader));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
      case XMLStreamConstants.END_ELEMENT -> end(nameOf(reader));
      default -> {
        // comments and the like say nothing
      }
    }
  }

  private static String nameOf(XMLStreamReader reader) {
    return reader.getLocalName().toUpperCase(Locale.ROOT);
  }

  private void start(String name) throws Unusable {
    depth++;
    elements++;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
      throw new Unusable(FIELD, Problem.TOO_LARGE);
    }
    text.setLength(0);
    if (name.equals(ROW)) {
      row = new LinkedHashMap<>();
      linesOfRow.clear();
    } else if (name.equals(LINE)) {
      line = new LinkedHashMap<>();
      insideLine = true;
    }
  }

  private void end(String name) {
    depth--;
    switch (name) {
      case ROW -> endRow();
      case LINE -> {
        linesOfRow.add(line);
        insideLine = false;
      }
      default -> leaf(name);
    }
    text.setLength(0);
  }

  /** An element without text of its own, such as {@code BODY}, says nothing. */
  private void leaf(String name) {
    String said = VietnameseText.nfc(text.toString()).strip();
    if (!said.isEmpty()) {
      (insideLine ? line : row).put(name, said);
    }
  }

  /** What stands beside the lines, the dossier above all, belongs to each of them. */
  private void endRow() {
    if (linesOfRow.isEmpty() && !row.isEmpty()) {
      linesOfRow.add(Map.of());
    }
    for (Map<String, String> own : linesOfRow) {
      Map<String, String> whole = new LinkedHashMap<>(row);
      whole.putAll(own);
      lines.add(TaxNoticeRow.of(whole));
    }
  }
}
