package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way to file dossiers, with its processing times and fees. Wire: an element of {@code
 * CACHTHUCTHUCHIEN}.
 */
@PublicType
@Value.Immutable
public abstract class Channel {

  Channel() {}

  /** In person, online or by post. Wire: {@code KENH}. */
  public abstract Optional<Channel.Kind> kind();

  /** The processing times that the channel offers, each with its fees. Wire: {@code THOIGIAN}. */
  public abstract List<ProcessingOption> options();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** The processing times of all options. */
  public List<ProcessingTime> processingTimes() {
    return options().stream().map(ProcessingOption::time).toList();
  }

  /**
   * The processing time, where the channel states one. Several options of the same length are one.
   *
   * @throws NoSuchElementException when it states none, or several that differ: a due date must not
   *     depend on which of them comes first
   */
  public ProcessingTime processingTime() {
    List<ProcessingTime> times = processingTimes();
    if (times.isEmpty() || !times.stream().allMatch(times.get(0)::isAsLongAs)) {
      throw new NoSuchElementException(
          "The channel states %s processing times; choose one of options()."
              .formatted(times.size()));
    }
    return times.get(0);
  }

  /** The fees of all options, each once. */
  public List<Fee> fees() {
    return options().stream().flatMap(option -> option.fees().stream()).distinct().toList();
  }

  /** Nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Channel}. */
  public static final class Builder extends ImmutableChannel.Builder {
    Builder() {}
  }

  /**
   * The kind of a channel. Open: a code that this version does not know survives and says {@link
   * #isKnown() isKnown() == false}.
   *
   * <p>Wire: {@code KENH}. Source: the three codes are attested.
   *
   * @param code the code as the portal writes it, never empty
   */
  public record Kind(String code) {

    /** At the counter, {@code 1}, trực tiếp. */
    public static final Kind IN_PERSON = new Kind("1");

    /** Through the portal, {@code 2}, trực tuyến. */
    public static final Kind ONLINE = new Kind("2");

    /** By public post, {@code 3}, dịch vụ bưu chính. */
    public static final Kind POST = new Kind("3");

    public Kind {
      code = OpenCode.checked(code);
    }

    /** The kind of that code, known or not. */
    public static Kind of(String code) {
      return new Kind(code);
    }

    /** Whether this version knows the code. */
    public boolean isKnown() {
      return switch (code) {
        case "1", "2", "3" -> true;
        default -> false;
      };
    }

    /** Its name in Vietnamese or else in English; the code itself when it is not known. */
    public String text(Locale language) {
      return ServiceMessages.in(language).name(getClass(), code).orElse(code);
    }

    /** In English: {@code online}; the code itself when it is not known. */
    @Override
    public String toString() {
      return text(Locale.ENGLISH);
    }
  }
}
