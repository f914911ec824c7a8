package dev.npsp.sdk.petitions;

import java.util.Map;
import java.util.Set;

/**
 * Which event may follow at which status. The states are attested; no source lists the transitions,
 * so these are ours: a petition is accepted, refused, supplemented or forwarded, what was accepted
 * is answered, and an answer is made public and rated once.
 */
public final class PetitionLifecycle {

  private static final Set<PetitionEventKind> WHILE_IT_WAITS =
      Set.of(
          PetitionEventKind.ACCEPTED,
          PetitionEventKind.REFUSED,
          PetitionEventKind.SUPPLEMENT_REQUESTED,
          PetitionEventKind.FORWARDED,
          PetitionEventKind.PASSED_ON);

  private static final Set<PetitionEventKind> WHILE_IT_IS_HANDLED =
      Set.of(
          PetitionEventKind.ACCEPTED,
          PetitionEventKind.SUPPLEMENT_REQUESTED,
          PetitionEventKind.FORWARDED,
          PetitionEventKind.PASSED_ON,
          PetitionEventKind.ANSWERED);

  private static final Map<PetitionStatus, Set<PetitionEventKind>> NEXT =
      Map.of(
          PetitionStatus.AWAITING_SUPPLEMENT,
          Set.of(PetitionEventKind.SUPPLEMENTED, PetitionEventKind.REFUSED),
          PetitionStatus.AWAITING_PUBLICATION,
          Set.of(PetitionEventKind.PUBLISHED, PetitionEventKind.RATED),
          PetitionStatus.PUBLISHED,
          Set.of(PetitionEventKind.RATED));

  private PetitionLifecycle() {}

  /** What may happen next to a petition at that status; nothing when it is at its end. */
  public static Set<PetitionEventKind> next(PetitionStatus status) {
    return switch (status.group()) {
      case WAITING -> WHILE_IT_WAITS;
      case IN_PROGRESS -> WHILE_IT_IS_HANDLED;
      case DONE -> NEXT.getOrDefault(status, Set.of());
    };
  }

  /** Whether that may happen to that petition next; it is rated once. */
  public static boolean allows(Petition petition, PetitionEventKind kind) {
    boolean isRatedAgain = kind.equals(PetitionEventKind.RATED) && petition.rated().isPresent();
    return next(petition.status()).contains(kind) && !isRatedAgain;
  }
}
