package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The same dossiers, with a look at the procedure of each that is sent. */
public final class ProcedureCheckedDossiers implements DossiersClient {

  private final DossiersClient plain;
  private final ProcedureStatusGuard watch;

  public ProcedureCheckedDossiers(DossiersClient plain, ProcedureStatusGuard watch) {
    this.plain = plain;
    this.watch = watch;
  }

  @Override
  public Submission submit(Dossier dossier) {
    watch.look(dossier);
    return plain.submit(dossier);
  }

  @Override
  public SyncReport submitAll(Iterable<Dossier> dossiers, SyncOptions sync) {
    return plain.submitAll(() -> looking(dossiers.iterator()), sync);
  }

  private Iterator<Dossier> looking(Iterator<Dossier> dossiers) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return dossiers.hasNext();
      }

      @Override
      public Dossier next() {
        Dossier dossier = dossiers.next();
        watch.look(dossier);
        return dossier;
      }
    };
  }

  @Override
  public Optional<RecordedDossier> find(DossierCode code) {
    return plain.find(code);
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    return plain.get(code);
  }

  @Override
  public void reportProgress(ProgressStep step) {
    plain.reportProgress(step);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, int stepsACall) {
    plain.reportProgress(steps, stepsACall);
  }

  @Override
  public void updateStatus(StatusUpdate update) {
    plain.updateStatus(update);
  }
}
