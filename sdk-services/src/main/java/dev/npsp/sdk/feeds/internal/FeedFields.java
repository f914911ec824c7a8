package dev.npsp.sdk.feeds.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields that every feed has, read the same way in each. */
public final class FeedFields {

  private FeedFields() {}

  /** The number without which a dossier is none. */
  public static DossierCode number(@Nullable String text) throws JsonUnreadable {
    try {
      return DossierCode.of(WireText.orEmpty(text));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(ServiceText.NUMBER_OF_NO_FORM.text());
    }
  }

  /** Whether a paper stays; wire: {@code huyGiayTo}, 0 or nothing is "stays", all else is not. */
  public static boolean isKept(@Nullable String cancelled) {
    String code = WireText.code(cancelled);
    return code.isEmpty() || code.equals("0") || code.equalsIgnoreCase("false");
  }

  /** A text as it is sent, in NFC; one that is not told is left out. */
  public static @Nullable String text(Optional<String> text) {
    return text.map(VietnameseText::nfc).orElse(null);
  }

  /** A date that is given and cannot be read is kept as it came. */
  public static void keepUnreadDate(String name, @Nullable String text, Map<String, String> kept) {
    keep(name, text, given -> PartialDate.parse(given).isPresent(), kept);
  }

  /** An address that is given and cannot be read is kept as it came. */
  public static void keepUnreadAddress(
      String name, @Nullable String text, Map<String, String> kept) {
    keep(name, text, given -> WebAddress.parse(given).isPresent(), kept);
  }

  private static void keep(
      String name, @Nullable String text, Predicate<String> isRead, Map<String, String> kept) {
    WireText.optional(text)
        .filter(isRead.negate())
        .ifPresent(unread -> kept.putIfAbsent(name, unread));
  }

  /** The names on the wire of a record's members, in small letters. */
  public static Set<String> names(Class<? extends Record> row) {
    return Arrays.stream(row.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .map(accessor -> accessor.getAnnotation(JsonProperty.class))
        .filter(Objects::nonNull)
        .map(property -> property.value().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
