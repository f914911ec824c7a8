package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import java.util.List;

/**
 * What one wire can do for dossiers. It checks what it alone limits, sends, and reads; what holds
 * for every wire stands in {@link DefaultDossiersClient}. What a wire lacks fails with {@link
 * dev.npsp.sdk.core.error.NotOffered} before anything is sent.
 *
 * <p>What goes out is given together with what was found wrong with it; when that is anything, the
 * call fails as {@link dev.npsp.sdk.core.error.InvalidRequest} and nothing is sent.
 */
public interface DossierProtocol {

  /** The same wire and session, with one more listener. */
  DossierProtocol heardBy(CallListener listener);

  /** Names a call of this wire that is not made, in what is thrown. */
  Origin origin(String operation);

  /** Names a run over many dossiers, which is made of several calls. */
  Origin originOfRun();

  /**
   * Whether a move that the life cycle does not have is one of this wire's own: there an officer
   * may undo a step.
   */
  default boolean undoes(DossierStatus from, DossierStatus to) {
    return false;
  }

  /** Fails when this wire takes no dossiers, before anything is looked at or asked. */
  default void requireDossiers() {}

  /** How many dossiers one call takes at the most. */
  default int mostInACall() {
    return Integer.MAX_VALUE;
  }

  /** The broken constraints of a dossier and what this wire does not take of it. */
  List<Violation> check(Dossier dossier);

  /** The broken constraints of a step and what this wire does not take of it. */
  List<Violation> check(ProgressStep step);

  /** The broken constraints of a status and what this wire does not take of it. */
  List<Violation> check(StatusUpdate update);

  /**
   * Submits dossiers in one call, no code twice, as new ones or as updates.
   *
   * @throws dev.npsp.sdk.core.error.PortalException when it did not go through, or nobody knows
   */
  SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found);

  /** Adds steps in one call, in their order. */
  void reportProgress(List<ProgressStep> steps, List<Violation> found);

  /** Tells what became of a dossier that was born on the portal. */
  void updateStatus(StatusUpdate update, List<Violation> found);

  /** The next code, of an agency or of a procedure. */
  default DossierCode allocateCode(String agencyOrProcedure) {
    throw Lacking.notOffered(
        origin("dossiers.allocateCode"),
        ServiceText.OF_CODE_ALLOCATION,
        ServiceText.NUMBER_YOURSELF);
  }

  /** What the portal has of the agency. */
  default Page<RecordedDossier> list() {
    throw Lacking.notOffered(
        origin("dossiers.list"), ServiceText.OF_DOSSIER_LIST, ServiceText.LOOK_EACH_UP);
  }

  /**
   * What the portal has under the code.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when it has nothing
   */
  RecordedDossier get(DossierCode code);
}
