package dev.npsp.sdk.sandbox.internal.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A body that is nothing but an array of objects. */
public final class BareArray {

  /** Makes one item out of what was read of it. */
  @FunctionalInterface
  public interface Item<T> {
    T of(Inspection read, int from, int length) throws Refusal;
  }

  private BareArray() {}

  /** All items of a body, each checked; an empty array is an error. */
  public static <T> List<T> read(byte[] body, Shape shape, int slots, Item<T> item)
      throws IOException, Refusal {
    List<T> items = new ArrayList<>();
    try (JsonParser parser = Wire.parser(body)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw Refusal.of("Nội dung phải là một mảng JSON");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(one(parser, shape, slots, item, items.size()));
      }
      if (parser.nextToken() != null) {
        throw Refusal.of("Có nội dung thừa sau mảng JSON");
      }
    }
    if (items.isEmpty()) {
      throw Refusal.of("Mảng JSON không được rỗng");
    }
    return items;
  }

  private static <T> T one(JsonParser parser, Shape shape, int slots, Item<T> item, int index)
      throws IOException, Refusal {
    int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    Inspection read = new Inspection(slots);
    try {
      shape.check(parser, read);
      int end = Math.toIntExact(parser.currentLocation().getByteOffset());
      return item.of(read, from, end - from);
    } catch (Refusal refusal) {
      throw refusal.insideElement(index);
    }
  }
}
