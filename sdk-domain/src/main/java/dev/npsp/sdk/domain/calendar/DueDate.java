package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.internal.type.PublicType;
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

  /** The pauses in which its clock stood still, as they were given. */
  public abstract List<Pause> pauses();

  /** When it is due. Wire: {@code NgayHenTra}. */
  public abstract Instant due();

  /** Each step of the counting, in its order; the last is the due moment. */
  public abstract List<DueStep> steps();

  /** The unverified facts that this due date rests on. */
  public abstract List<Uncertainty> uncertainties();

  /** Whether nothing is unverified. */
  public boolean isCertain() {
    return uncertainties().isEmpty();
  }

  /** The steps and then the uncertainties, a sentence each, in Vietnamese or else in English. */
  public List<String> explanation(Locale language) {
    DueTexts texts = DueTexts.in(language);
    return Stream.concat(steps().stream().map(texts::of), uncertainties().stream().map(texts::of))
        .toList();
  }

  /** Builds a {@link DueDate}. */
  static final class Builder extends ImmutableDueDate.Builder {
    Builder() {}
  }
}
