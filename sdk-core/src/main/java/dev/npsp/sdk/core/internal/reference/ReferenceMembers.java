package dev.npsp.sdk.core.internal.reference;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the members of a row. What is missing or odd is named, and never taken for something. */
public final class ReferenceMembers {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private static final Pattern COUNT = Pattern.compile("\\d{1,15}");

  private ReferenceMembers() {}

  /** How a constant is written: {@code very-satisfied}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text that must be there. */
  public static String text(String member, @Nullable String text) throws JsonUnreadable {
    return optional(text).orElseThrow(() -> without(member));
  }

  /** A text that may be missing or blank. */
  public static Optional<String> optional(@Nullable String text) {
    return Optional.ofNullable(text).map(VietnameseText::nfc).filter(some -> !some.isBlank());
  }

  /** The rows of an answer that is a list: that there are none is said by an empty one. */
  public static <T> List<T> rows(Answer answer, Class<T> type) throws JsonUnreadable {
    if (!answer.result().isArray()) {
      throw without("data");
    }
    List<T> rows = answer.rows(type);
    if (rows.size() != answer.result().size()) {
      throw odd("data");
    }
    return rows;
  }

  /** The rows of a list that must be there, and may be empty. */
  public static <T> List<T> list(String member, @Nullable List<T> rows) throws JsonUnreadable {
    if (rows == null) {
      throw without(member);
    }
    return rows;
  }

  /** One of these constants. */
  public static <E extends Enum<E>> E constant(String member, @Nullable String text, E[] all)
      throws JsonUnreadable {
    String word = text(member, text);
    return Arrays.stream(all)
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(() -> odd(member));
  }

  /** The code of an agency. */
  public static AgencyCode agency(String member, @Nullable String text) throws JsonUnreadable {
    return AgencyCode.tryParse(text(member, text)).orElseThrow(() -> odd(member));
  }

  /** A moment with its offset. */
  public static Instant moment(String member, @Nullable String text) throws JsonUnreadable {
    try {
      return OffsetDateTime.parse(text(member, text)).toInstant();
    } catch (DateTimeException e) {
      throw odd(member);
    }
  }

  /** A whole number of at most nine digits. */
  public static int whole(String member, @Nullable String text) throws JsonUnreadable {
    String number = text(member, text);
    if (!WHOLE.matcher(number).matches()) {
      throw odd(member);
    }
    return Integer.parseInt(number);
  }

  /** A count of at most fifteen digits. */
  public static long count(String member, @Nullable String text) throws JsonUnreadable {
    String number = text(member, text);
    if (!COUNT.matcher(number).matches()) {
      throw odd(member);
    }
    return Long.parseLong(number);
  }

  /** That a member is missing. */
  public static JsonUnreadable without(String member) {
    return new JsonUnreadable(CoreText.REFERENCE_WITHOUT.text(member));
  }

  /** That a member cannot be read. */
  public static JsonUnreadable odd(String member) {
    return new JsonUnreadable(CoreText.REFERENCE_ODD.text(member));
  }
}
