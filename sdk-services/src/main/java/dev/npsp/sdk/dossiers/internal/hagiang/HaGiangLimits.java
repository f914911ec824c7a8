package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.internal.DossierLimits;
import dev.npsp.sdk.dossiers.internal.DossierMember;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the gateway does not take, found before anything is sent. Lengths at which it cuts were not
 * seen.
 *
 * @param agency whose dossiers they are
 * @param words the messages of the limits
 */
record HaGiangLimits(AgencyCode agency, WireLimitMessages words) implements DossierLimits {

  private static final Set<DossierMember> TAKEN =
      EnumSet.of(DossierMember.DUE, DossierMember.PROCESSING_UNIT);

  private static final Set<DossierMember.OfPaper> TAKEN_OF_PAPERS =
      EnumSet.of(DossierMember.OfPaper.ID, DossierMember.OfPaper.WITHDRAWN);

  @Override
  public List<Violation> of(Dossier dossier) {
    List<Violation> found = new ArrayList<>();
    for (String path : DossierMember.beyond(TAKEN, dossier)) {
      found.add(words.broken(WireLimit.NOT_TAKEN, path));
    }
    if (!dossier.code().belongsTo(agency)) {
      found.add(words.broken(WireLimit.OWN_AGENCY, "code", agency.root()));
    }
    if (dossier.received().isEmpty()) {
      found.add(words.broken(WireLimit.NEEDED, "received"));
    }
    papers(dossier.papers(), found);
    return found;
  }

  /** What is wrong with a step: it is of the agency. */
  @Override
  public List<Violation> of(ProgressStep step) {
    List<Violation> found = new ArrayList<>();
    if (!step.code().belongsTo(agency)) {
      found.add(words.broken(WireLimit.OWN_AGENCY, "code", agency.root()));
    }
    return found;
  }

  /** What is wrong with a status: its files are as those of a dossier. */
  @Override
  public List<Violation> of(StatusUpdate update) {
    List<Violation> found = new ArrayList<>();
    papers(update.papers(), found);
    return found;
  }

  private void papers(List<Attachment> papers, List<Violation> found) {
    for (String path : DossierMember.OfPaper.beyond(TAKEN_OF_PAPERS, papers)) {
      found.add(words.broken(WireLimit.NOT_TAKEN, path));
    }
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i).document().link().map(HaGiangLimits::isUnreachable).orElse(true)) {
        found.add(words.broken(WireLimit.UNREACHABLE, "papers[" + i + "].document.content"));
      }
    }
  }

  private static boolean isUnreachable(URI location) {
    String scheme = location.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return !web || HostName.of(location).isEmpty();
  }
}
