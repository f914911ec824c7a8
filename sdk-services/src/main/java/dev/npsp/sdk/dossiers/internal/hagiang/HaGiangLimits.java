package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What the gateway does not take, found before anything is sent. Lengths at which it cuts were not
 * seen.
 *
 * @param agency whose dossiers they are
 * @param words the messages of the limits
 */
record HaGiangLimits(AgencyCode agency, WireLimitMessages words) {

  List<Violation> of(Dossier dossier) {
    List<Violation> found = new ArrayList<>();
    if (!dossier.code().belongsTo(agency)) {
      found.add(words.broken(WireLimit.OWN_AGENCY, "code", agency.root()));
    }
    if (dossier.received().isEmpty()) {
      found.add(words.broken(WireLimit.NEEDED, "received"));
    }
    List<Attachment> papers = dossier.papers();
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i).document().link().map(HaGiangLimits::isUnreachable).orElse(true)) {
        found.add(words.broken(WireLimit.UNREACHABLE, "papers[" + i + "].document.content"));
      }
    }
    return found;
  }

  private static boolean isUnreachable(URI location) {
    String scheme = location.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return !web || HostName.of(location).isEmpty();
  }
}
