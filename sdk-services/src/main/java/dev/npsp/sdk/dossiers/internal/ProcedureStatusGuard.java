package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.domain.ProcedureStatusLookup;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProcedureWarning;
import dev.npsp.sdk.dossiers.ProcedureWarningListener;
import dev.npsp.sdk.wire.HostFailure;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a dossier's procedure was withdrawn, and says so; never more than that. What the
 * host gave to it may fail, and the dossier goes on all the same.
 */
public final class ProcedureStatusGuard {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.procedures");

  private final ProcedureStatusLookup lookup;
  private final ProcedureWarningListener listener;
  private final Set<ProcedureCode> named = ConcurrentHashMap.newKeySet();

  public ProcedureStatusGuard(ProcedureStatusLookup lookup, ProcedureWarningListener listener) {
    this.lookup = lookup;
    this.listener = listener;
  }

  /** The same, which has named no procedure yet. */
  public ProcedureStatusGuard afresh() {
    return new ProcedureStatusGuard(lookup, listener);
  }

  void look(Dossier dossier) {
    try {
      ProcedureCode procedure = dossier.procedure().code();
      ProcedureStatus status = lookup.of(procedure);
      if (status == ProcedureStatus.WITHDRAWN) {
        warn(new ProcedureWarning(dossier.code(), procedure, status));
      }
    } catch (Throwable e) { // Kotlin throws what no signature names
      LOG.warn(
          "What watches withdrawn procedures failed; the dossier is sent all the same: {}",
          HostFailure.kind(e));
    }
  }

  private void warn(ProcedureWarning warning) {
    if (named.add(warning.procedure())) {
      LOG.warn(
          "Procedure {} was withdrawn and dossiers are still sent under it; look up the code of today with procedures().search(words). It is named once.",
          warning.procedure());
    }
    listener.onWarning(warning);
  }
}
