package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.wire.WireText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a message holds beyond what we know, and what could not be read as what it should be. */
final class UnmappedFields {

  private final Map<String, String> kept;

  UnmappedFields(@Nullable Map<String, String> more) {
    this.kept = new LinkedHashMap<>(WireText.additional(more));
  }

  /** The text as what it should be; if it is not, the text is kept under its name. */
  <T> Optional<T> read(String name, @Nullable String text, Function<String, Optional<T>> reading) {
    Optional<String> words = WireText.optional(text);
    Optional<T> value = words.flatMap(reading);
    if (value.isEmpty() && words.isPresent()) {
      kept.put(name, words.get());
    }
    return value;
  }

  Map<String, String> kept() {
    return kept;
  }
}
