package dev.npsp.sdk.sandbox.internal.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, checked in one pass over the stream: exact names, exact types,
 * none twice, none unknown, none missing. It builds no tree and, for what passes, no string,
 * because the portal takes thousands of dossiers a second.
 */
public final class Shape {
  private static final int MAX_MEMBERS = 64;
  private static final int FREE_DEPTH = 8;

  private final Map<String, Row> rows = new HashMap<>();
  private final List<Member> members;
  private final boolean open;
  private final long required;
  private final int slots;
  private final @Nullable Rule rule;

  private record Row(Member member, int index, long salt) {}

  /** What the members of one object must be to each other. */
  @FunctionalInterface
  public interface Rule {
    void check(Inspection read) throws Refusal;
  }

  private Shape(boolean open, List<Member> members, int slots, @Nullable Rule rule) {
    if (members.size() > MAX_MEMBERS) {
      throw new IllegalArgumentException("a shape has at most 64 members");
    }
    this.open = open;
    this.members = members;
    this.slots = slots;
    this.rule = rule;
    long requiredBits = 0;
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      rows.put(member.name, new Row(member, i, saltOf(member.name)));
      requiredBits |= member.required ? 1L << i : 0;
    }
    this.required = requiredBits;
  }

  public static Shape of(Member... members) {
    return new Shape(false, List.of(members), 0, null);
  }

  /** An object whose members no sheet lists: only its text is looked at. */
  public static Shape unlisted() {
    return new Shape(true, List.of(), 0, null);
  }

  /** These members, and unknown ones beside them are tolerated. */
  public static Shape openOf(Member... members) {
    return new Shape(true, List.of(members), 0, null);
  }

  /** The same members, which must fit each other; for objects inside others. */
  public Shape with(int captured, Rule together) {
    return new Shape(open, members, captured, together);
  }

  /**
   * Checks the object whose opening brace is the parser's current token, and leaves the parser on
   * its closing brace.
   */
  public void check(JsonParser parser, Inspection into) throws IOException, Refusal {
    into.hash(read(parser, into));
  }

  private long read(JsonParser parser, Inspection into) throws IOException, Refusal {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw Refusal.of("phải là đối tượng JSON");
    }
    long seen = 0;
    long hash = 0;
    String name;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      Row row = rows.get(name);
      if (row == null) {
        hash += TextScan.mix(saltOf(name) ^ readUnlisted(parser, name, FREE_DEPTH));
        continue;
      }
      long bit = 1L << row.index;
      if ((seen & bit) != 0) {
        throw Refusal.at(name, "xuất hiện hai lần");
      }
      seen |= bit;
      hash += TextScan.mix(row.salt ^ readMember(parser, row.member, into));
    }
    requireAll(seen);
    if (rule != null) {
      rule.check(into);
    }
    return hash;
  }

  private void requireAll(long seen) throws Refusal {
    long missing = required & ~seen;
    if (missing != 0) {
      throw Refusal.at(members.get(Long.numberOfTrailingZeros(missing)).name, "bị thiếu");
    }
  }

  private static long readMember(JsonParser parser, Member member, Inspection into)
      throws IOException, Refusal {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      if (member.nullable) {
        return 7;
      }
      throw Refusal.at(member.name, "không được là null");
    }
    return switch (member.type) {
      case TEXT -> readText(parser, member, into);
      case TEXT_OR_INT -> readTextOrInt(parser, member, into);
      case INT -> readInt(parser, member);
      case BOOL -> readBool(parser, member);
      case LIST -> readList(parser, member);
      case LIST_OR_EMPTY_TEXT -> isEmptyText(parser) ? 17 : readList(parser, member);
      case OBJECT -> readObject(parser, member);
    };
  }

  private static long readText(JsonParser parser, Member member, Inspection into)
      throws IOException, Refusal {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw Refusal.at(member.name, "phải là chuỗi");
    }
    return readDigitsOrText(parser, member, into);
  }

  private static long readTextOrInt(JsonParser parser, Member member, Inspection into)
      throws IOException, Refusal {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
      throw Refusal.at(member.name, "phải là chuỗi hoặc số nguyên");
    }
    return readDigitsOrText(parser, member, into);
  }

  private static boolean isEmptyText(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() == 0;
  }

  private static long readDigitsOrText(JsonParser parser, Member member, Inspection into)
      throws IOException, Refusal {
    char[] text = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    String wrong = TextScan.wrong(text, from, length);
    if (wrong == null) {
      wrong = member.kind.wrong(text, from, length);
    }
    if (wrong != null) {
      throw Refusal.at(member.name, wrong);
    }
    if (member.isCaptured()) {
      into.capture(member.slot, new String(text, from, length));
    }
    return TextScan.hash(text, from, length);
  }

  private static long readInt(JsonParser parser, Member member) throws IOException, Refusal {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw Refusal.at(member.name, "phải là số nguyên");
    }
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        || parser.getLongValue() < member.low
        || parser.getLongValue() > member.high) {
      throw Refusal.at(member.name, "phải từ " + member.low + " đến " + member.high);
    }
    return TextScan.mix(parser.getLongValue() + 1L);
  }

  private static long readBool(JsonParser parser, Member member) throws Refusal {
    if (!parser.currentToken().isBoolean()) {
      throw Refusal.at(member.name, "phải là true hoặc false");
    }
    return parser.currentToken() == JsonToken.VALUE_TRUE ? 11 : 13;
  }

  private static long readList(JsonParser parser, Member member) throws IOException, Refusal {
    if (parser.currentToken() != JsonToken.START_ARRAY || member.shape == null) {
      throw Refusal.at(member.name, "phải là mảng");
    }
    long hash = 17;
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      try {
        hash =
            TextScan.mix(hash * 31 + member.shape.read(parser, new Inspection(member.shape.slots)));
      } catch (Refusal refusal) {
        throw refusal.insideElement(index).inside(member.name);
      }
      index++;
    }
    return hash;
  }

  private static long readObject(JsonParser parser, Member member) throws IOException, Refusal {
    if (member.shape == null) {
      throw Refusal.at(member.name, "phải là đối tượng JSON");
    }
    try {
      return member.shape.read(parser, new Inspection(member.shape.slots));
    } catch (Refusal refusal) {
      throw refusal.inside(member.name);
    }
  }

  private long readUnlisted(JsonParser parser, String name, int depth) throws IOException, Refusal {
    if (!open) {
      throw Refusal.at(name, "không có trong đặc tả");
    }
    return readAnything(parser, name, depth);
  }

  private static long readAnything(JsonParser parser, String name, int depth)
      throws IOException, Refusal {
    if (depth == 0) {
      throw Refusal.at(name, "lồng quá sâu");
    }
    JsonToken token = parser.currentToken();
    if (token.isScalarValue()) {
      return readScalar(parser, name);
    }
    long hash = token.id();
    while (!parser.nextToken().isStructEnd()) {
      hash = TextScan.mix(hash * 31 + readNext(parser, name, depth));
    }
    return hash;
  }

  private static long readNext(JsonParser parser, String name, int depth)
      throws IOException, Refusal {
    if (parser.currentToken() == JsonToken.FIELD_NAME) {
      return saltOf(parser.currentName());
    }
    return readAnything(parser, name, depth - 1);
  }

  private static long readScalar(JsonParser parser, String name) throws IOException, Refusal {
    char[] text = parser.getTextCharacters();
    String wrong = TextScan.wrong(text, parser.getTextOffset(), parser.getTextLength());
    if (wrong != null) {
      throw Refusal.at(name, wrong);
    }
    return parser.currentToken().id()
        ^ TextScan.hash(text, parser.getTextOffset(), parser.getTextLength());
  }

  private static long saltOf(String name) {
    return TextScan.hash(name.toCharArray(), 0, name.length());
  }
}
