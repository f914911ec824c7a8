package dev.npsp.sdk.directions;

import dev.npsp.sdk.edocuments.EDocumentStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which status may follow which. The codes are attested; no source lists the transitions, so these
 * are ours: a direction arrives, is accepted or refused, assigned, worked on and done, and what is
 * done or refused stays so.
 */
public final class DirectionLifecycle {

  private static final Map<EDocumentStatus, Set<EDocumentStatus>> NEXT =
      Map.of(
          EDocumentStatus.ARRIVED,
          Set.of(EDocumentStatus.ACCEPTED, EDocumentStatus.REFUSED),
          EDocumentStatus.ACCEPTED,
          Set.of(EDocumentStatus.ASSIGNED, EDocumentStatus.IN_PROGRESS, EDocumentStatus.COMPLETED),
          EDocumentStatus.ASSIGNED,
          Set.of(EDocumentStatus.ASSIGNED, EDocumentStatus.IN_PROGRESS, EDocumentStatus.COMPLETED),
          EDocumentStatus.IN_PROGRESS,
          Set.of(EDocumentStatus.ASSIGNED, EDocumentStatus.IN_PROGRESS, EDocumentStatus.COMPLETED),
          EDocumentStatus.REFUSED,
          Set.of(),
          EDocumentStatus.COMPLETED,
          Set.of());

  private DirectionLifecycle() {}

  /** What stands before all others: told behind another one, it only came late. */
  private static final Set<EDocumentStatus> FIRST =
      Set.of(EDocumentStatus.ARRIVED, EDocumentStatus.ACCEPTED);

  /** What can be said of a transition. */
  public enum Verdict {
    /** It may follow. */
    ALLOWED,
    /** It may not follow. */
    NOT_ALLOWED,
    /** One of the codes is not known here, or belongs to a recall. */
    UNKNOWN
  }

  /**
   * Judges a transition.
   *
   * @param from the last status; empty when none was told yet
   * @param to the next
   */
  public static Verdict judge(Optional<EDocumentStatus> from, EDocumentStatus to) {
    if (!NEXT.containsKey(to) || (from.isPresent() && !NEXT.containsKey(from.get()))) {
      return Verdict.UNKNOWN;
    }
    Set<EDocumentStatus> next =
        from.map(NEXT::get)
            .orElse(
                Set.of(EDocumentStatus.ARRIVED, EDocumentStatus.ACCEPTED, EDocumentStatus.REFUSED));
    return next.contains(to) ? Verdict.ALLOWED : Verdict.NOT_ALLOWED;
  }

  /** Whether a status that is told now does not take the place of the last one. */
  static boolean isBehind(@Nullable EDocumentStatus last, EDocumentStatus told) {
    if (last == null || judge(Optional.of(last), told) != Verdict.NOT_ALLOWED) {
      return false;
    }
    return FIRST.contains(told) || NEXT.getOrDefault(last, Set.of()).isEmpty();
  }
}
