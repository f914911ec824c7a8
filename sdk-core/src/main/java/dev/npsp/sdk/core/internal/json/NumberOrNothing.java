package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number or a flag as Jackson reads it, but an object in its place is read as missing. Jackson
 * before 2.20 asks {@link OddValueAsMissing} for a text then and fails on its null, which would
 * cost the whole answer.
 */
final class NumberOrNothing<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1L;
  private static final List<Class<?>> TYPES =
      List.of(
          Boolean.class,
          Integer.class,
          Long.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class);

  private final JsonDeserializer<?> plain;

  private NumberOrNothing(Class<T> type) {
    super(type);
    this.plain = Objects.requireNonNull(NumberDeserializers.find(type, type.getName()));
  }

  static void addTo(SimpleModule module) {
    TYPES.forEach(type -> add(type, module));
  }

  private static <T> void add(Class<T> type, SimpleModule module) {
    module.addDeserializer(type, new NumberOrNothing<>(type));
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      parser.skipChildren();
      return null;
    }
    @SuppressWarnings("unchecked") // found for this type
    T value = (T) plain.deserialize(parser, context);
    return value;
  }
}
