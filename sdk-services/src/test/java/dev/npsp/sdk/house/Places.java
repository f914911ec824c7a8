package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Where in a sample of a message a value is put: members that its reader knows, since they are
 * those of the sample, and one that nobody knows.
 */
final class Places {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String MARK = "@here@";
  private static final String UNKNOWN = "a member that nobody knows";

  /**
   * A place in a sample.
   *
   * @param before the sample up to the value
   * @param after the sample behind the value
   * @param own what stood there; missing where nothing did
   */
  record Place(byte[] before, byte[] after, JsonNode own) {

    /** The sample with that value. */
    byte[] with(byte[] value) {
      byte[] whole = new byte[before.length + value.length + after.length];
      System.arraycopy(before, 0, whole, 0, before.length);
      System.arraycopy(value, 0, whole, before.length, value.length);
      System.arraycopy(after, 0, whole, before.length + value.length, after.length);
      return whole;
    }

    /** Every long value where nobody knows the member, else those of its kind, and its own rows. */
    Map<String, IntFunction<byte[]>> values() {
      if (own.isMissingNode()) {
        return LongValues.all();
      }
      if (own.isTextual()) {
        return LongValues.scalars();
      }
      Map<String, IntFunction<byte[]>> values = LongValues.structures();
      values.put("rows", this::rows);
      return values;
    }

    /** As many of its own rows as have that size. */
    private byte[] rows(int size) {
      String row = (own.isArray() && !own.isEmpty() ? own.get(0) : own).toString();
      return ("[" + (row + ",").repeat(size / (row.length() + 1)) + row + "]").getBytes(UTF_8);
    }
  }

  /** A member of the sample, and how many others it is in. */
  private record Member(ObjectNode in, String name, int depth) {
    JsonNode value() {
      return in.get(name);
    }
  }

  private Places() {}

  /**
   * By name: the innermost text, the outermost list or object, each the first of its kind, and a
   * member that nobody knows.
   */
  static Map<String, Place> of(String sample) {
    JsonNode whole = tree(sample);
    List<Member> members = new ArrayList<>();
    collect(whole, 0, members);
    Map<String, Place> places = new LinkedHashMap<>();
    members.stream()
        .filter(each -> each.value().isTextual())
        .max(comparingInt(Member::depth).thenComparing(each -> -members.indexOf(each)))
        .ifPresent(each -> places.put(each.name(), place(whole, each)));
    members.stream()
        .filter(each -> each.value().isContainerNode())
        .min(comparingInt(Member::depth))
        .ifPresent(each -> places.put(each.name(), place(whole, each)));
    places.put(UNKNOWN, unknown(sample));
    return places;
  }

  private static void collect(JsonNode node, int depth, List<Member> members) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(each -> members.add(new Member(object, each.getKey(), depth)));
    }
    node.forEach(each -> collect(each, depth + 1, members));
  }

  private static Place place(JsonNode whole, Member member) {
    JsonNode own = member.value();
    member.in().put(member.name(), MARK);
    String[] parts = whole.toString().split('"' + MARK + '"', 2);
    member.in().set(member.name(), own);
    return new Place(parts[0].getBytes(UTF_8), parts[1].getBytes(UTF_8), own);
  }

  /** At the front, so that no error behind it comes first. */
  private static Place unknown(String sample) {
    String rest = sample.substring(sample.indexOf('{') + 1);
    String comma = rest.strip().startsWith("}") ? "" : ",";
    return new Place(
        "{\"unknown\":".getBytes(UTF_8), (comma + rest).getBytes(UTF_8), MissingNode.getInstance());
  }

  private static JsonNode tree(String sample) {
    try {
      return MAPPER.readTree(sample);
    } catch (JsonProcessingException e) {
      throw new AssertionError(sample, e);
    }
  }
}
