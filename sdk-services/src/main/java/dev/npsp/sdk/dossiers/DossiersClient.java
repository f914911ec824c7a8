package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ProcedureCode;
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
 * told so; see {@link TransitionPolicy}.
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
  Submission submit(Dossier dossier);

  /**
   * Brings many dossiers to the portal, in batches, several at the same time, and gives an account
   * of them; {@link SyncOptions#onOutcome} hears of each. The source is read as the portal takes,
   * never ahead, so it may be longer than the memory. Dossiers with one number are sent in their
   * order; others in any.
   *
   * <ul>
   *   <li>A dossier that breaks constraints is not sent and is reported as refused.
   *   <li>A refused batch is sent once more as the opposite (new, update) and then halved until the
   *       dossier is found that the portal refuses; the others go through.
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
  SyncReport submitAll(Iterable<Dossier> dossiers, SyncOptions sync);

  /** Submits the dossiers of a stream, which is read by this thread and not closed. */
  @SuppressWarnings("StreamToIterable") // a run reads its source once
  default SyncReport submitAll(Stream<Dossier> dossiers, SyncOptions sync) {
    Iterable<Dossier> readOnce = dossiers::iterator;
    return submitAll(readOnce, sync);
  }

  /**
   * The next code for a dossier of that agency, given by the portal; each is given once, so one
   * that is not used leaves a gap.
   *
   * <p>Wire: {@code GetNextValue} of a ministry's portal; other protocols do not offer it.
   *
   * @throws dev.npsp.sdk.core.error.NotOffered where the host numbers its dossiers itself
   */
  DossierCode allocateCode(AgencyCode agency);

  /** The next code for a dossier of that procedure, given by the portal in the same way. */
  DossierCode allocateCode(ProcedureCode procedure);

  /**
   * The agency's dossiers that the portal has, as far as it lists them.
   *
   * <p>Wire: the listing of a ministry's portal, once {@code IgateEnvironment.listPath} is given.
   * How a further page is asked for was not seen: when the portal counts more than it lists, {@link
   * Page#hasNext} says so and fetching it fails with {@code NotOffered}.
   *
   * @throws dev.npsp.sdk.core.error.NotOffered where nothing is listed
   */
  Page<RecordedDossier> list();

  /**
   * What the portal has under the number; empty when it has nothing. This is how the truth is found
   * after {@link dev.npsp.sdk.core.error.OutcomeUnknown}; but the portal's search has missed
   * dossiers that it had, so "empty" is a hint, not proof.
   *
   * <p>Wire: TraCuuHoSo.
   */
  Optional<RecordedDossier> find(DossierCode code);

  /**
   * What the portal has under the number.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when it has nothing
   */
  RecordedDossier get(DossierCode code);

  /**
   * Adds a step to a dossier that was submitted before. Steps add up, so a call whose answer got
   * lost is not repeated: it ends as {@link dev.npsp.sdk.core.error.OutcomeUnknown}.
   *
   * <p>Wire: CapNhatTienDoHoSoMC.
   */
  void reportProgress(ProgressStep step);

  /**
   * Adds steps in their order, {@value #STEPS_A_CALL} a call. All are checked before the first is
   * sent.
   *
   * @throws ProgressStopped when a call failed after others had gone through; when it was the
   *     first, its own error is thrown
   */
  default void reportProgress(List<ProgressStep> steps) {
    reportProgress(steps, STEPS_A_CALL);
  }

  /** The same, with so many steps a call. */
  void reportProgress(List<ProgressStep> steps, int stepsACall);

  /**
   * Says what became of a dossier that was born on the portal. A call whose answer got lost is not
   * repeated.
   *
   * <p>Wire: DongBoTrangThaiHoSo.
   */
  void updateStatus(StatusUpdate update);
}
