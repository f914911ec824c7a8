package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Submission;

/**
 * How a submission went through: as new or as an update. The portal wants to be told which, and the
 * truth can change between asking and sending, so nobody asks: it is told what is likely, and when
 * it says that this is wrong, it is told the opposite, once.
 *
 * @param updating whether it went through as an update
 * @param message the portal's words
 */
record Upsert(boolean updating, String message) {

  /** What became of the dossier. */
  Submission of(DossierCode code) {
    Submission submission = updating ? Submission.updated(code) : Submission.created(code);
    return submission.toBuilder().message(message).build();
  }

  /** Sends as new or as an update and gives the portal's words. */
  @FunctionalInterface
  interface Sending {
    String send(boolean updating);
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
