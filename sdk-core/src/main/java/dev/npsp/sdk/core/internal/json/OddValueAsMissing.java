package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One odd field must not cost the whole answer: what cannot be read as its type is read as missing.
 * An array in place of one value is its only element, or the first of several objects; Jackson's
 * own unwrapping fails on the rest of an array. A number serves where a record can be made of a
 * text.
 */
final class OddValueAsMissing extends DeserializationProblemHandler {

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      @Nullable JsonToken token,
      JsonParser parser,
      @Nullable String failure)
      throws IOException {
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return null;
    }
    JsonNode array = context.readTree(parser);
    return array.size() == 1 || array.path(0).isObject()
        ? context.readTreeAsValue(array.get(0), target)
        : null;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, @Nullable String failure) {
    return null;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, @Nullable String failure) {
    return null;
  }

  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> target,
      @Nullable ValueInstantiator instantiator,
      JsonParser parser,
      @Nullable String failure)
      throws IOException {
    if (instantiator != null && instantiator.canCreateFromString()) {
      String text = context.readValue(parser, String.class);
      return text == null ? null : instantiator.createFromString(context, text);
    }
    parser.skipChildren();
    return null;
  }
}
