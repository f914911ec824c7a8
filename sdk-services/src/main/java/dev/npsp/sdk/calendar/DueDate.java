package dev.npsp.sdk.calendar;

import dev.npsp.sdk.ProcessingTime;
import dev.npsp.sdk.core.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A due date with its account: how it came about, and what of it is not certain. */
@PublicType
@Value.Immutable
public abstract class DueDate {

  DueDate() {}

  /** When the dossier was received. */
  public abstract Instant received();

  /** How long its handling may take. */
  public abstract ProcessingTime processingTime();

  /** When it is due. Wire: {@code NgayHenTra}. */
  public abstract Instant due();

  /** Each step of the counting, in its order; the last is the due moment. */
  public abstract List<DueStep> steps();

  /** What the counting met that nobody has verified. */
  public abstract List<Doubt> doubts();

  /** Whether there are no doubts. */
  public boolean isCertain() {
    return doubts().isEmpty();
  }

  /** The steps and then the doubts, a sentence each, in Vietnamese or else in English. */
  public List<String> explanation(Locale language) {
    DueTexts texts = DueTexts.in(language);
    return Stream.concat(steps().stream().map(texts::of), doubts().stream().map(texts::of))
        .toList();
  }

  /** Collects the parts. */
  static final class Builder extends ImmutableDueDate.Builder {
    Builder() {}
  }
}
