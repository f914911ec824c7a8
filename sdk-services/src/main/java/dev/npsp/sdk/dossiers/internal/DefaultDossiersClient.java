package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ProgressStopped;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.dossiers.internal.TransitionGuard.Stand;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Dossiers over any wire: whether one is new or an update, the life cycle, what the portal has, and
 * thousands at once.
 */
public final class DefaultDossiersClient implements DossiersClient {

  private final DossierProtocol protocol;
  private final DossierRules rules;
  private final TransitionGuard transitions;
  private final DossierCalls calls;

  /** Dossiers over this wire, by these rules. */
  public DefaultDossiersClient(DossierProtocol protocol, DossierRules rules) {
    this.protocol = protocol;
    this.rules = rules;
    this.transitions =
        new TransitionGuard(rules.lifecycle(), rules.wholeCodesInLogs(), protocol::undoes);
    this.calls = new DossierCalls(protocol, transitions, rules.acceptances());
  }

  @Override
  public Submission submit(Dossier dossier) {
    DossierCode code = dossier.code();
    protocol.requireDossiers();
    checkProcedure(dossier);
    List<Violation> found = calls.check(dossier);
    boolean likelyUpdating = rules.known().contains(code);
    Upsert upsert;
    try {
      upsert = calls.submit(List.of(dossier), likelyUpdating, found);
    } catch (RefusedByPortal refusal) {
      upsert = calls.submit(List.of(dossier), Upsert.otherWay(likelyUpdating, refusal), found);
    }
    remember(upsert.remembered(code));
    return upsert.of(code);
  }

  @Override
  public SyncReport submitAll(Iterable<Dossier> dossiers, SyncOptions sync) {
    protocol.requireDossiers();
    Origin origin = protocol.originOfRun();
    SyncLedger ledger = new SyncLedger(sync, origin);
    DossierCalls heard =
        new DossierCalls(protocol.heardBy(ledger), transitions, rules.acceptances());
    return new SyncRun(heard, rules.known(), sync, ledger, origin)
        .submit(checkingProcedures(dossiers.iterator()));
  }

  private Iterator<Dossier> checkingProcedures(Iterator<Dossier> dossiers) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return dossiers.hasNext();
      }

      @Override
      public Dossier next() {
        Dossier dossier = dossiers.next();
        checkProcedure(dossier);
        return dossier;
      }
    };
  }

  private void checkProcedure(Dossier dossier) {
    rules.procedures().ifPresent(guard -> guard.look(dossier));
  }

  @Override
  public DossierCode allocateCode(AgencyCode agency) {
    return protocol.allocateCode(agency.value());
  }

  @Override
  public DossierCode allocateCode(ProcedureCode procedure) {
    return protocol.allocateCode(procedure.value());
  }

  @Override
  public Page<RecordedDossier> list() {
    return protocol.list();
  }

  @Override
  public Optional<RecordedDossier> find(DossierCode code) {
    try {
      return Optional.of(get(code));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    RecordedDossier recorded = protocol.get(code);
    remember(SubmittedDossier.of(code));
    recorded.status().ifPresent(status -> isAt(code, status));
    return recorded;
  }

  private void isAt(DossierCode code, DossierStatus status) {
    transitions.confirmed(new Stand(code, status));
    rules.acceptances().ifPresent(account -> account.recorded(code, status));
  }

  /** The portal has it, whatever a store of the host says to that. */
  private void remember(SubmittedDossier dossier) {
    HostStore.tell(rules.known(), () -> rules.known().add(dossier));
  }

  @Override
  public void reportProgress(ProgressStep step) {
    List<Violation> found = new ArrayList<>(protocol.check(step));
    found.addAll(transitions.violations(step));
    report(List.of(step), found);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, int stepsACall) {
    if (stepsACall < 1) {
      throw new IllegalArgumentException("A call takes one step or more.");
    }
    List<Violation> found = violations(steps);
    for (int from = 0; from < steps.size(); from += stepsACall) {
      List<ProgressStep> some = steps.subList(from, Math.min(from + stepsACall, steps.size()));
      try {
        report(some, found);
      } catch (PortalException e) {
        throw from == 0 ? e : new ProgressStopped(e, from);
      }
    }
  }

  private void report(List<ProgressStep> steps, List<Violation> found) {
    List<Stand> stands = steps.stream().map(Stand::of).toList();
    try {
      protocol.reportProgress(steps, found);
    } catch (Throwable e) {
      transitions.failed(stands, e);
      throw e;
    }
    transitions.confirmed(stands);
    rules.acceptances().ifPresent(account -> account.steps(steps));
  }

  private List<Violation> violations(List<ProgressStep> steps) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Violation violation : protocol.check(steps.get(i))) {
        String path = "[" + i + "]." + violation.path();
        found.add(new Violation(path, violation.code(), violation.message()));
      }
    }
    found.addAll(transitions.violations(steps));
    return found;
  }

  @Override
  public void updateStatus(StatusUpdate update) {
    protocol.updateStatus(update, protocol.check(update));
    rules.acceptances().ifPresent(account -> account.update(update));
  }
}
