package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lists of texts without those that are none. Older versions of Jackson (2.19) skip a null that
 * stands in the list, but not one that a reader of texts makes of an empty structure.
 */
final class NoNullTexts extends DelegatingDeserializer {

  private static final long serialVersionUID = 1L;

  private NoNullTexts(JsonDeserializer<?> texts) {
    super(texts);
  }

  static void addTo(SimpleModule module) {
    module.setDeserializerModifier(new Modifier());
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> texts) {
    return new NoNullTexts(texts);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    Object read = super.deserialize(parser, context);
    if (read instanceof Collection<?> texts && texts.contains(null)) {
      texts.removeIf(Objects::isNull);
    }
    return read;
  }

  private static final class Modifier extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
        DeserializationConfig config,
        CollectionType type,
        BeanDescription description,
        JsonDeserializer<?> deserializer) {
      return type.getContentType().hasRawClass(String.class)
          ? new NoNullTexts(deserializer)
          : deserializer;
    }
  }
}
