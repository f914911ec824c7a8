package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.text.HostName;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Supplement;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import dev.npsp.sdk.dossiers.internal.DossierLimits;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What this wire does not take, found before anything is sent and told by the paths of the public
 * types. The lengths are those at which peers cut their texts; we refuse instead of cutting.
 */
public final class MapiLimits implements DossierLimits {

  private static final int APPLICANT = 200;
  private static final int NOTE = 2000;
  private static final int SUMMARY = 1000;
  private static final int OFFICER = 50;
  private static final int FILE_NAME = 4000;
  private static final int PAPER_NAME = 2000;

  private final AgencyCode agency;
  private final WireLimitMessages words;

  /** The limits of an agency's calls, said in one language. */
  public MapiLimits(AgencyCode agency, WireLimitMessages words) {
    this.agency = agency;
    this.words = words;
  }

  @Override
  public List<Violation> of(Dossier dossier) {
    Check check = new Check();
    check.dossier(dossier);
    return check.found;
  }

  @Override
  public List<Violation> of(ProgressStep step) {
    Check check = new Check();
    check.step(step);
    return check.found;
  }

  @Override
  public List<Violation> of(StatusUpdate update) {
    Check check = new Check();
    check.papers(update.papers(), "");
    return check.found;
  }

  /** Counted as it is sent: a decomposed letter is one. */
  private static boolean isLonger(String text, int length) {
    return text.length() > length && VietnameseText.nfc(text).length() > length;
  }

  private static boolean isUnreachable(Document document) {
    return document.link().map(MapiLimits::isUnreachable).orElse(true);
  }

  private static boolean isUnreachable(URI location) {
    String scheme = location.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return !web || HostName.of(location).isEmpty();
  }

  /** One look at one input. */
  private final class Check {

    private final List<Violation> found = new ArrayList<>();

    void dossier(Dossier dossier) {
      ownNumber(dossier.code(), "code");
      if (dossier.received().isEmpty()
          && !dossier.status().equals(DossierStatus.NEWLY_REGISTERED)) {
        add(WireLimit.NEEDED, "received");
      }
      if (isLonger(dossier.applicant().party().name(), APPLICANT)) {
        tooLong(APPLICANT, "applicant.party.name");
      }
      atMost(SUMMARY, dossier.summary(), "summary");
      atMost(NOTE, dossier.note(), "note");
      papers(dossier.papers(), "");
      List<UnlistedDocument> others = dossier.otherPapers();
      for (int i = 0; i < others.size(); i++) {
        if (isLonger(others.get(i).name(), PAPER_NAME)) {
          tooLong(PAPER_NAME, "otherPapers[" + i + "].name");
        }
      }
      List<Supplement> supplements = dossier.supplements();
      for (int i = 0; i < supplements.size(); i++) {
        papers(supplements.get(i).papers(), "supplements[" + i + "].");
      }
      List<ResultDocument> results = dossier.results();
      for (int i = 0; i < results.size(); i++) {
        ResultDocument result = results.get(i);
        if (isLonger(result.document().name(), PAPER_NAME)) {
          tooLong(PAPER_NAME, "results[" + i + "].document.name");
        }
        if (isUnreachable(result.document())) {
          unreachable("results[" + i + "].document.content");
        }
      }
    }

    void step(ProgressStep step) {
      ownNumber(step.code(), "code");
      if (isLonger(step.officer(), OFFICER)) {
        tooLong(OFFICER, "officer");
      }
    }

    void papers(List<Attachment> papers, String prefix) {
      for (int i = 0; i < papers.size(); i++) {
        Attachment paper = papers.get(i);
        if (isLonger(paper.document().name(), FILE_NAME)) {
          tooLong(FILE_NAME, prefix + "papers[" + i + "].document.name");
        }
        if (isUnreachable(paper.document())) {
          unreachable(prefix + "papers[" + i + "].document.content");
        }
      }
    }

    private void ownNumber(DossierCode code, String path) {
      if (!code.belongsTo(agency)) {
        add(WireLimit.OWN_AGENCY, path, agency.root());
      }
    }

    private void atMost(int length, Optional<String> text, String path) {
      if (text.isPresent() && isLonger(text.get(), length)) {
        tooLong(length, path);
      }
    }

    private void tooLong(int length, String path) {
      add(WireLimit.TOO_LONG, path, length);
    }

    private void unreachable(String path) {
      add(WireLimit.UNREACHABLE, path);
    }

    private void add(WireLimit limit, String path, Object... arguments) {
      found.add(words.broken(limit, path, arguments));
    }
  }
}
