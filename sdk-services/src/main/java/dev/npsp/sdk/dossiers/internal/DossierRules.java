package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import java.util.Optional;

/**
 * What a client says of its dossiers, on whichever wire.
 *
 * @param known which dossiers the portal has
 * @param lifecycle what to do about statuses that do not follow on each other
 * @param procedures what checks the procedures of dossiers
 * @param acceptances what keeps the account of what the portal accepted
 * @param wholeCodesInLogs whether logs show codes whole; else agency and end
 */
public record DossierRules(
    SubmittedDossiers known,
    TransitionPolicy lifecycle,
    Optional<ProcedureStatusGuard> procedures,
    Optional<Acceptances> acceptances,
    boolean wholeCodesInLogs) {

  /** Rules that check no procedures and keep no account. */
  public DossierRules(SubmittedDossiers known, TransitionPolicy lifecycle) {
    this(known, lifecycle, Optional.empty(), Optional.empty(), false);
  }

  /** What goes for another agency too: it has dossiers of its own. */
  public DossierRules ofAnotherAgency() {
    return new DossierRules(
        SubmittedDossiers.inMemory(),
        lifecycle,
        procedures.map(ProcedureStatusGuard::afresh),
        acceptances,
        wholeCodesInLogs);
  }
}
