package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import java.util.List;

/** What is alike on every wire: constraints first, then its limits; its calls give the names. */
public abstract class DossiersOverCalls implements DossierProtocol {

  private final CallExecutor calls;
  private final Checks<Dossier> ofDossiers;
  private final Checks<ProgressStep> ofSteps;
  private final Checks<StatusUpdate> ofStatuses;

  /** Dossiers over these calls, within these limits. */
  protected DossiersOverCalls(CallExecutor calls, DossierLimits limits) {
    this.calls = calls;
    this.ofDossiers = Checks.<Dossier>constraints().and(limits::of);
    this.ofSteps = Checks.<ProgressStep>constraints().and(limits::of);
    this.ofStatuses = Checks.<StatusUpdate>constraints().and(limits::of);
  }

  @Override
  public final Origin origin(String operation) {
    return calls.origin(operation);
  }

  @Override
  public List<Violation> check(Dossier dossier) {
    return calls.check(dossier, ofDossiers);
  }

  @Override
  public List<Violation> check(ProgressStep step) {
    return calls.check(step, ofSteps);
  }

  @Override
  public List<Violation> check(StatusUpdate update) {
    return calls.check(update, ofStatuses);
  }
}
