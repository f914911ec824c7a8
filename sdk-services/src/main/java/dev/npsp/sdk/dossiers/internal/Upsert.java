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

  /** Sends as new or as an update and gives what the portal answered. */
  @FunctionalInterface
  interface Sending {
    SubmitReply send(boolean updating);
  }

  /** Sends as is likely and, when the portal says otherwise, once the other way. */
  static Upsert once(boolean likelyUpdating, Sending sending) {
    try {
      return new Upsert(likelyUpdating, sending.send(likelyUpdating));
    } catch (RefusedByPortal refusal) {
      if (!saysOtherwise(refusal, likelyUpdating)) {
        throw refusal;
      }
      return new Upsert(!likelyUpdating, sending.send(!likelyUpdating));
    }
  }

  private static boolean saysOtherwise(RefusedByPortal refusal, boolean updating) {
    return updating ? refusal instanceof NotFoundAtPortal : refusal instanceof AlreadyAtPortal;
  }
}
