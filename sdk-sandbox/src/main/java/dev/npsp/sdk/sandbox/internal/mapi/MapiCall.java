package dev.npsp.sdk.sandbox.internal.mapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One generic call whose session, agency and parameters are in order. */
final class MapiCall {
  private static final Set<String> ENVELOPE = Set.of("session", "madonvi", "service");

  private final Envelope envelope;
  private final String root;

  /**
   * Makes one item out of what was read of it; {@code from} and {@code length} are its place in
   * {@link #body()}.
   */
  @FunctionalInterface
  interface Item<T> {
    T of(Inspection read, int from, int length) throws Refusal;
  }

  /** The items up to the first refused one. */
  record Batch<T>(List<T> items, @org.jspecify.annotations.Nullable Refusal refusal) {}

  MapiCall(Envelope envelope, String root) {
    this.envelope = envelope;
    this.root = root;
  }

  /** The text of a parameter that the service's row in the table asks for. */
  String text(String name) {
    return envelope.peek(name);
  }

  /** The text parameters that are no part of the envelope. */
  Map<String, String> filters() throws Refusal {
    Map<String, String> filters = new LinkedHashMap<>();
    for (String name : envelope.names()) {
      if (!ENVELOPE.contains(name)) {
        filters.put(name, envelope.text(name));
      }
    }
    return filters;
  }

  /** The root of the caller's agency codes, such as {@code H56}. */
  String root() {
    return root;
  }

  byte[] body() {
    return envelope.body();
  }

  /**
   * Reads and checks {@code data[]}; stops at the first element that breaks the sheet. An empty one
   * is an error.
   */
  <T> Batch<T> batch(Shape shape, int slots, Item<T> item) throws IOException, Refusal {
    List<T> items = new ArrayList<>();
    try (JsonParser parser = envelope.data(JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        try {
          items.add(one(parser, shape, slots, item));
        } catch (Refusal refusal) {
          return new Batch<>(items, named(refusal, items.size()));
        }
      }
    }
    if (items.isEmpty()) {
      throw Refusal.at("data", "không được rỗng");
    }
    return new Batch<>(items, null);
  }

  /** Reads and checks {@code data{}}. */
  Inspection object(Shape shape, int slots) throws IOException, Refusal {
    Inspection read = new Inspection(slots);
    try (JsonParser parser = envelope.data(JsonToken.START_OBJECT)) {
      shape.check(parser, read);
    } catch (Refusal refusal) {
      throw Refusal.of("data." + refusal.message());
    }
    return read;
  }

  /** Refuses a dossier number that another agency's root owns. */
  void requireOwn(String dossierCode) throws Refusal {
    if (!AgencyCodes.rootOfDossier(dossierCode).equals(root)) {
      throw Refusal.at("MaHoSo", dossierCode + " không thuộc đơn vị " + root);
    }
  }

  private <T> T one(JsonParser parser, Shape shape, int slots, Item<T> item)
      throws IOException, Refusal {
    int from = offset(parser.currentTokenLocation().getByteOffset());
    Inspection read = new Inspection(slots);
    shape.check(parser, read);
    int end = offset(parser.currentLocation().getByteOffset());
    return item.of(read, from, end - from);
  }

  /** The parser of {@code data} counts from its own beginning. */
  private int offset(long inData) {
    return envelope.dataFrom() + Math.toIntExact(inData);
  }

  private static Refusal named(Refusal refusal, int index) {
    return Refusal.of("data[" + index + "]." + refusal.message());
  }
}
