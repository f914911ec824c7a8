package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import java.util.List;

/**
 * A dossier whose files are at the portal.
 *
 * @param agency who receives it
 * @param dossier the dossier
 * @param files its papers that count, each with what its upload gave
 */
record IgateSubmission(AgencyCode agency, Dossier dossier, List<Uploaded> files) {

  /**
   * A file at the portal.
   *
   * @param paper what it is
   * @param id the portal's id of it
   * @param hash the portal's hash of it, as it came
   */
  record Uploaded(Attachment paper, String id, String hash) {

    /** The id alone: papers are named for people. */
    @Override
    public String toString() {
      return "Uploaded " + id;
    }
  }
}
