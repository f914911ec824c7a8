package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The same dossiers, with a look at the procedure of each that is sent. */
final class WatchedDossiers implements DossiersClient {

  private final DossiersClient plain;
  private final ProcedureWatch watch;

  WatchedDossiers(DossiersClient plain, ProcedureWatch watch) {
    this.plain = plain;
    this.watch = watch;
  }

  @Override
  public Submission submit(Dossier dossier, RequestOptions options) {
    watch.look(dossier);
    return plain.submit(dossier, options);
  }

  @Override
  public SyncReport submitAll(
      Iterable<Dossier> dossiers, SyncOptions sync, RequestOptions options) {
    return plain.submitAll(() -> looking(dossiers.iterator()), sync, options);
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
  public Optional<RecordedDossier> find(DossierCode code, RequestOptions options) {
    return plain.find(code, options);
  }

  @Override
  public RecordedDossier get(DossierCode code, RequestOptions options) {
    return plain.get(code, options);
  }

  @Override
  public void reportProgress(ProgressStep step, RequestOptions options) {
    plain.reportProgress(step, options);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, int stepsACall, RequestOptions options) {
    plain.reportProgress(steps, stepsACall, options);
  }

  @Override
  public void updateStatus(StatusUpdate update, RequestOptions options) {
    plain.updateStatus(update, options);
  }
}
