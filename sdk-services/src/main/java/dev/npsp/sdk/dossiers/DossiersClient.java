package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.ProcedureStandings;
import dev.npsp.sdk.ProcedureWarningListener;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agency's dossiers at the portal. Safe for many threads. An interface, so that a host can fake
 * it in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 *
 * <p>A status that does not follow on the one before is logged, or refused where the client was
 * told so; see {@link LifecycleRule}.
 */
public interface DossiersClient {

  /** What one call of progress takes by default, as peers send it. */
  int STEPS_A_CALL = 10;

  /**
   * Brings a dossier to the portal: the whole of it, as new or in place of what the portal has
   * under its number. Which of the two is the SDK's business; a second submission does no harm.
   *
   * <p>Wire: DongBoHoSoMC.
   */
  default Submission submit(Dossier dossier) {
    return submit(dossier, RequestOptions.defaults());
  }

  /** The same, with options. A call may become two when the portal says "new" is "update". */
  Submission submit(Dossier dossier, RequestOptions options);

  /**
   * Brings many dossiers to the portal, in batches, several at the same time, and gives an account
   * of each. The source is read as the portal takes, never ahead, so it may be longer than the
   * memory. Dossiers with one number are sent in their order; others in any.
   *
   * <ul>
   *   <li>A dossier that breaks constraints is not sent and is reported as refused.
   *   <li>A refused batch is turned (new, update) once and then halved until the dossier is found
   *       that the portal refuses; the others go through.
   *   <li>When no answer tells what became of a batch, after the usual repetitions, its dossiers
   *       are reported as unknown; when it certainly did not reach the portal, as not sent.
   * </ul>
   *
   * <p>Uses as many daemon threads as there are calls in flight, named {@code npsp-sync-1} and so
   * on, which live as long as this call.
   *
   * @throws SyncStopped when the login is refused, the thread is interrupted, or the source, the
   *     listener or the store of known dossiers fails; it carries the report
   */
  default SyncReport submitAll(Iterable<Dossier> dossiers, SyncOptions sync) {
    return submitAll(dossiers, sync, RequestOptions.defaults());
  }

  /** The same, with options for each of the calls. */
  SyncReport submitAll(Iterable<Dossier> dossiers, SyncOptions sync, RequestOptions options);

  /** The same from a stream, which is read by this thread and not closed. */
  default SyncReport submitAll(Stream<Dossier> dossiers, SyncOptions sync) {
    return submitAll(dossiers, sync, RequestOptions.defaults());
  }

  /** The same from a stream, with options for each of the calls. */
  @SuppressWarnings("StreamToIterable") // a run reads its source once
  default SyncReport submitAll(Stream<Dossier> dossiers, SyncOptions sync, RequestOptions options) {
    Iterable<Dossier> readOnce = dossiers::iterator;
    return submitAll(readOnce, sync, options);
  }

  /**
   * What the portal has under the number; empty when it has nothing. This is how the truth is found
   * after {@link dev.npsp.sdk.core.error.OutcomeUnknown}; but the portal's search has missed
   * dossiers that it had, so "empty" is a hint, not proof.
   *
   * <p>Wire: TraCuuHoSo.
   */
  default Optional<RecordedDossier> find(DossierCode code) {
    return find(code, RequestOptions.defaults());
  }

  /** The same, with options. */
  Optional<RecordedDossier> find(DossierCode code, RequestOptions options);

  /**
   * What the portal has under the number.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when it has nothing
   */
  default RecordedDossier get(DossierCode code) {
    return get(code, RequestOptions.defaults());
  }

  /** The same, with options. */
  RecordedDossier get(DossierCode code, RequestOptions options);

  /**
   * Adds a step to a dossier that was submitted before. Steps add up, so a call whose answer got
   * lost is not repeated: it ends as {@link dev.npsp.sdk.core.error.OutcomeUnknown}.
   *
   * <p>Wire: CapNhatTienDoHoSoMC.
   */
  default void reportProgress(ProgressStep step) {
    reportProgress(step, RequestOptions.defaults());
  }

  /** The same, with options. */
  void reportProgress(ProgressStep step, RequestOptions options);

  /**
   * Adds steps in their order, {@value #STEPS_A_CALL} a call. All are checked before the first is
   * sent.
   *
   * @throws ProgressStopped when a call failed after others had gone through; when it was the
   *     first, its own error is thrown
   */
  default void reportProgress(List<ProgressStep> steps) {
    reportProgress(steps, STEPS_A_CALL, RequestOptions.defaults());
  }

  /** The same, with options for each of the calls. */
  default void reportProgress(List<ProgressStep> steps, RequestOptions options) {
    reportProgress(steps, STEPS_A_CALL, options);
  }

  /** The same, with at most that many steps a call. */
  void reportProgress(List<ProgressStep> steps, int stepsACall, RequestOptions options);

  /**
   * Says what became of a dossier that was born on the portal. A call whose answer got lost is not
   * repeated.
   *
   * <p>Wire: DongBoTrangThaiHoSo.
   */
  default void updateStatus(StatusUpdate update) {
    updateStatus(update, RequestOptions.defaults());
  }

  /** The same, with options. */
  void updateStatus(StatusUpdate update, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static DossiersClient over(Engine engine, KnownDossiers known, LifecycleRule lifecycle) {
    return new DossiersOverMapi(engine, known, new MoveWatch(lifecycle));
  }

  /** For the portal client: the same, and warns of dossiers under withdrawn procedures. */
  static DossiersClient watched(
      DossiersClient plain, ProcedureStandings standings, ProcedureWarningListener listener) {
    return new WatchedDossiers(plain, new ProcedureWatch(standings, listener));
  }
}
