package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SubmittedDossier;

/**
 * How a submission went through: as new or as an update. The portal wants to be told which, and the
 * truth can change between asking and sending, so nobody asks: it is told what is likely, and when
 * it says that this is wrong, it is told the opposite, once.
 *
 * @param updating whether it went through as an update
 * @param reply what the portal answered
 */
record Upsert(boolean updating, SubmitReply reply) {

  /** The dossier as it is to be remembered. */
  SubmittedDossier remembered(DossierCode code) {
    return SubmittedDossier.builder(code).portalId(reply.portalId(code)).build();
  }

  /** What became of the dossier. */
  Submission of(DossierCode code) {
    Submission submission = updating ? Submission.updated(code) : Submission.created(code);
    return submission.toBuilder().message(reply.message()).portalId(reply.portalId(code)).build();
  }

  /**
   * Whether to send as an update after this refusal of the way that was tried first: the opposite.
   *
   * @throws RefusedByPortal this refusal, when it does not say that the other way is the right one
   */
  static boolean otherWay(boolean triedUpdating, RefusedByPortal refusal) {
    boolean saysOtherwise =
        triedUpdating ? refusal instanceof NotFoundAtPortal : refusal instanceof AlreadyAtPortal;
    if (!saysOtherwise) {
      throw refusal;
    }
    return !triedUpdating;
  }
}
