package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxNoticeRow;
import dev.npsp.sdk.inbound.internal.mapi.UnusableMessage.Problem;
import dev.npsp.sdk.wire.XmlRefused;
import dev.npsp.sdk.wire.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines of a notice, {@code /DATA/BODY/ROW_LIST{MA_HSO, LIST{...}}}. Names are taken in any
 * letter case and namespace, and rows at any depth.
 */
final class TaxNoticeXml {

  private static final String FIELD = "FileThongBaoThue";
  private static final String ROW = "ROW_LIST";
  private static final String LINE = "LIST";

  /** Texts that may stand beside the lines of a row and are copied into each of them. */
  private static final int MOST_COPIES = 100_000;

  private final List<TaxNoticeRow> lines = new ArrayList<>();
  private int copies;

  private TaxNoticeXml() {}

  static List<TaxNoticeRow> read(byte[] xml) throws UnusableMessage {
    TaxNoticeXml notice = new TaxNoticeXml();
    notice.takeBelow(tree(xml));
    return notice.lines;
  }

  private static JsonNode tree(byte[] xml) throws UnusableMessage {
    try {
      return XmlText.tree(xml);
    } catch (XmlRefused e) {
      throw new UnusableMessage(FIELD, problem(e.why()));
    }
  }

  private static Problem problem(XmlRefused.Why why) {
    return switch (why) {
      case NOT_XML -> Problem.NOT_XML;
      case FORBIDDEN -> Problem.FORBIDDEN_XML;
      case TOO_LARGE -> Problem.TOO_LARGE;
    };
  }

  private void takeBelow(JsonNode element) throws UnusableMessage {
    for (Map.Entry<String, JsonNode> child : element.properties()) {
      for (JsonNode each : each(child.getValue())) {
        if (child.getKey().equalsIgnoreCase(ROW)) {
          takeRow(each);
        } else {
          takeBelow(each);
        }
      }
    }
  }

  /** What stands beside the lines, the dossier above all, belongs to each of them. */
  private void takeRow(JsonNode row) throws UnusableMessage {
    Map<String, String> beside = new LinkedHashMap<>();
    List<JsonNode> own = new ArrayList<>();
    for (Map.Entry<String, JsonNode> child : row.properties()) {
      if (child.getKey().equalsIgnoreCase(LINE)) {
        own.addAll(each(child.getValue()));
      } else {
        putTexts(child.getKey(), child.getValue(), beside);
      }
    }
    requireFewCopies(beside.size(), own.size());
    if (own.isEmpty() && !beside.isEmpty()) {
      lines.add(TaxNoticeRow.of(beside));
    }
    for (JsonNode line : own) {
      Map<String, String> whole = new LinkedHashMap<>(beside);
      line.properties().forEach(child -> putTexts(child.getKey(), child.getValue(), whole));
      lines.add(TaxNoticeRow.of(whole));
    }
  }

  /** Ten thousand lines with ten thousand texts beside them are a hundred million. */
  private void requireFewCopies(int beside, int own) throws UnusableMessage {
    copies = (int) Math.min(Integer.MAX_VALUE, copies + (long) beside * own);
    if (copies > MOST_COPIES) {
      throw new UnusableMessage(FIELD, Problem.TOO_LARGE);
    }
  }

  /** The texts of an element and of those inside it; one without a text says nothing. */
  private static void putTexts(String name, JsonNode element, Map<String, String> texts) {
    for (JsonNode each : each(element)) {
      if (each.isObject()) {
        each.properties().forEach(child -> putTexts(child.getKey(), child.getValue(), texts));
      } else if (!each.asText().isEmpty()) {
        texts.put(name.toUpperCase(Locale.ROOT), VietnameseText.nfc(each.asText()));
      }
    }
  }

  /** An element that came several times is an array. */
  private static List<JsonNode> each(JsonNode elements) {
    List<JsonNode> each = new ArrayList<>();
    if (elements.isArray()) {
      elements.forEach(each::add);
    } else {
      each.add(elements);
    }
    return each;
  }
}
