package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxNoticeRow;
import dev.npsp.sdk.inbound.internal.mapi.UnusableMessage.Problem;
import dev.npsp.sdk.wire.XmlRefused;
import dev.npsp.sdk.wire.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    Map<String, Set<String>> outside = new LinkedHashMap<>();
    List<JsonNode> own = new ArrayList<>();
    for (Map.Entry<String, JsonNode> child : row.properties()) {
      if (child.getKey().equalsIgnoreCase(LINE)) {
        own.addAll(each(child.getValue()));
      } else {
        addTexts(child.getKey(), child.getValue(), outside);
      }
    }
    Map<String, String> beside = joined(outside);
    requireFewCopies(beside.size(), own.size());
    if (own.isEmpty() && !beside.isEmpty()) {
      lines.add(TaxNoticeRow.of(beside));
    }
    for (JsonNode line : own) {
      Map<String, Set<String>> inside = new LinkedHashMap<>();
      line.properties().forEach(child -> addTexts(child.getKey(), child.getValue(), inside));
      Map<String, String> whole = new LinkedHashMap<>(beside);
      whole.putAll(joined(inside));
      lines.add(TaxNoticeRow.of(whole));
    }
  }

  /** Of an element that comes with several texts all are kept: two amounts are then none. */
  private static Map<String, String> joined(Map<String, Set<String>> texts) {
    Map<String, String> joined = new LinkedHashMap<>();
    texts.forEach((name, several) -> joined.put(name, String.join("; ", several)));
    return joined;
  }

  /** Ten thousand lines with ten thousand texts beside them are a hundred million. */
  private void requireFewCopies(int beside, int own) throws UnusableMessage {
    copies = (int) Math.min(Integer.MAX_VALUE, copies + (long) beside * own);
    if (copies > MOST_COPIES) {
      throw new UnusableMessage(FIELD, Problem.TOO_LARGE);
    }
  }

  /** The texts of an element and of those inside it; one without a text says nothing. */
  private static void addTexts(String name, JsonNode element, Map<String, Set<String>> texts) {
    for (JsonNode each : each(element)) {
      if (each.isObject()) {
        each.properties().forEach(child -> addTexts(child.getKey(), child.getValue(), texts));
      } else if (!each.asText().isEmpty()) {
        texts
            .computeIfAbsent(name.toUpperCase(Locale.ROOT), of -> new LinkedHashSet<>())
            .add(VietnameseText.nfc(each.asText()));
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
