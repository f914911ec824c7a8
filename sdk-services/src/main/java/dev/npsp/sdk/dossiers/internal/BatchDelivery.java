package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings one batch to the portal, whatever it takes: turns once when the portal says that it has
 * them or has them not, and halves what is refused until the dossier is found that is to blame. A
 * refused batch may have been carried out in part, so nothing is concluded from it: each dossier is
 * sent until the portal has taken it or refused it by itself. That ends after less than four calls
 * a dossier. Nothing is thrown: every dossier ends in the ledger.
 */
final class BatchDelivery {

  private static final int ENOUGH_SESSION_REFUSALS = 3;

  private final DossierCalls calls;
  private final SubmittedDossiers known;
  private final SyncLedger ledger;
  private final SyncRun run;
  private int sessionRefusals;

  BatchDelivery(DossierCalls calls, SubmittedDossiers known, SyncLedger ledger, SyncRun run) {
    this.calls = calls;
    this.known = known;
    this.ledger = ledger;
    this.run = run;
  }

  /** Sends a batch of which nothing was sent before. */
  void deliver(List<Dossier> batch, boolean updating) {
    deliver(new Part(batch, false), updating);
    run.tell();
  }

  private void deliver(Part part, boolean updating) {
    if (run.isStopped()) {
      leave(part, null);
      return;
    }
    Upsert upsert;
    try {
      upsert = part.submit(updating);
      ledger.accepted(part.dossiers, upsert);
      sessionRefusals = 0;
    } catch (LoginRefused e) {
      run.stop(e);
      leave(part, e);
      return;
    } catch (RefusedByPortal e) {
      refused(part, updating, e);
      return;
    } catch (NotSent e) {
      leave(part, e);
      return;
    } catch (PortalException e) {
      ledger.unknown(part.dossiers, e);
      return;
    } catch (Throwable e) {
      run.stop(e);
      ledger.unknown(part.dossiers, null);
      return;
    }
    remember(part.dossiers, upsert);
  }

  private void refused(Part part, boolean updating, RefusedByPortal refusal) {
    int size = part.dossiers.size();
    if (size == 1) {
      ledger.refused(part.dossiers.get(0), refusal);
      stopWithoutSession(refusal);
    } else {
      deliver(new Part(part.dossiers.subList(0, size / 2), true), updating);
      deliver(new Part(part.dossiers.subList(size / 2, size), true), updating);
    }
  }

  /**
   * The words of one refusal may sound like an ended session and mean the dossier; several in a row
   * mean the session.
   */
  private void stopWithoutSession(RefusedByPortal refusal) {
    if (refusal instanceof SessionRefused && ++sessionRefusals == ENOUGH_SESSION_REFUSALS) {
      run.stop(refusal);
    }
  }

  private void leave(Part part, @Nullable PortalException why) {
    if (part.mayHaveArrived) {
      ledger.unknown(part.dossiers, why);
    } else {
      ledger.notSent(part.dossiers, why);
    }
  }

  private void remember(List<Dossier> taken, Upsert upsert) {
    try {
      for (Dossier dossier : taken) {
        known.add(upsert.remembered(dossier.code()));
      }
    } catch (Throwable e) {
      run.stop(e); // the host's own store failed, after the portal took them
    }
  }

  /** Dossiers that are sent together, and whether some may have arrived with an earlier call. */
  private final class Part {
    private final List<Dossier> dossiers;
    private boolean mayHaveArrived;

    Part(List<Dossier> dossiers, boolean mayHaveArrived) {
      this.dossiers = dossiers;
      this.mayHaveArrived = mayHaveArrived;
    }

    /** Sends as is likely and, when the portal says otherwise, once the other way. */
    Upsert submit(boolean likelyUpdating) {
      try {
        return send(likelyUpdating);
      } catch (RefusedByPortal refusal) {
        return send(Upsert.otherWay(likelyUpdating, refusal));
      }
    }

    private Upsert send(boolean updating) {
      ledger.called();
      try {
        return calls.submit(dossiers, updating, List.of()); // checked when they were handed over
      } catch (RefusedByPortal e) {
        mayHaveArrived |= dossiers.size() > 1 && !(e instanceof LoginRefused);
        throw e;
      }
    }
  }
}
