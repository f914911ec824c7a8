package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.ProcedureStanding;
import dev.npsp.sdk.ProcedureStandings;
import dev.npsp.sdk.ProcedureWarning;
import dev.npsp.sdk.ProcedureWarningListener;
import dev.npsp.sdk.internal.HostFailure;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a dossier's procedure was withdrawn, and says so; never more than that. What the
 * host gave to it may fail, and the dossier goes on all the same.
 */
final class ProcedureWatch {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.procedures");

  private final ProcedureStandings standings;
  private final ProcedureWarningListener listener;
  private final Set<ProcedureCode> named = ConcurrentHashMap.newKeySet();

  ProcedureWatch(ProcedureStandings standings, ProcedureWarningListener listener) {
    this.standings = standings;
    this.listener = listener;
  }

  void look(Dossier dossier) {
    try {
      ProcedureCode procedure = dossier.procedure().code();
      ProcedureStanding standing = standings.of(procedure);
      if (standing == ProcedureStanding.WITHDRAWN) {
        warn(new ProcedureWarning(dossier.code(), procedure, standing));
      }
    } catch (RuntimeException | LinkageError e) {
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
