package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.FormPart;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.InvalidIdentifier;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierLimits;
import dev.npsp.sdk.dossiers.internal.DossierMember;
import dev.npsp.sdk.dossiers.internal.HostStore;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a ministry's portal does not take, found before anything is sent. Lengths at which it cuts
 * were not seen.
 *
 * @param agency whose dossiers they are
 * @param known the ids that the portal gave to dossiers
 * @param words the messages of the limits
 */
record IgateLimits(AgencyCode agency, SubmittedDossiers known, WireLimitMessages words)
    implements DossierLimits {

  private static final Set<DossierMember> TAKEN =
      EnumSet.of(
          DossierMember.FILED,
          DossierMember.TECHNICAL_ID,
          DossierMember.EMAIL,
          DossierMember.PHONE,
          DossierMember.FAX);

  /** One that is withdrawn is not sent. */
  private static final Set<DossierMember.OfPaper> TAKEN_OF_PAPERS =
      EnumSet.of(
          DossierMember.OfPaper.WITHDRAWN,
          DossierMember.OfPaper.COMPONENT,
          DossierMember.OfPaper.REPLACED_BY_RESULT);

  private static final Set<DossierStatus> AT_THE_BEGINNING =
      Set.of(DossierStatus.NEWLY_REGISTERED, DossierStatus.RECEIVED);

  @Override
  public List<Violation> of(Dossier dossier) {
    List<Violation> found = new ArrayList<>();
    ownCode(dossier.code(), found);
    notTaken(DossierMember.beyond(TAKEN, dossier), found);
    notTaken(DossierMember.OfPaper.beyond(TAKEN_OF_PAPERS, dossier.papers()), found);
    if (!AT_THE_BEGINNING.contains(dossier.status())) {
      found.add(words.broken(WireLimit.TOLD_BY_STEPS, "status"));
    }
    if (dossier.received().isEmpty() && !dossier.status().equals(DossierStatus.NEWLY_REGISTERED)) {
      found.add(words.broken(WireLimit.NEEDED, "received"));
    }
    if (IgateMapping.kind(dossier.applicant()).isEmpty()) {
      found.add(words.broken(WireLimit.NOT_TAKEN, "applicant.kind"));
    }
    List<Attachment> papers = dossier.papers();
    for (int i = 0; i < papers.size(); i++) {
      Document document = papers.get(i).document();
      Document.Content content = document.content();
      if (!(content instanceof Document.Bytes || content instanceof Document.StoredFile)) {
        found.add(words.broken(WireLimit.NOT_TAKEN, "papers[" + i + "].document.content"));
      }
      if (document.mediaType().filter(type -> !FormPart.isMediaType(type)).isPresent()) {
        found.add(words.broken(WireLimit.MEDIA_TYPE, "papers[" + i + "].document.mediaType"));
      }
    }
    return found;
  }

  @Override
  public List<Violation> of(ProgressStep step) {
    List<Violation> found = new ArrayList<>();
    ownCode(step.code(), found);
    status(step.status(), found);
    if (step.position().isPresent()) {
      found.add(words.broken(WireLimit.NOT_TAKEN, "position"));
    }
    if (portalId(step).isEmpty()) {
      found.add(words.broken(WireLimit.PORTAL_ID, "code"));
    }
    return found;
  }

  @Override
  public List<Violation> of(StatusUpdate update) {
    List<Violation> found = new ArrayList<>();
    status(update.status(), found);
    if (portalId(update).isEmpty()) {
      found.add(words.broken(WireLimit.PORTAL_ID, "portalNumber"));
    }
    if (!update.papers().isEmpty()) {
      found.add(words.broken(WireLimit.NOT_TAKEN, "papers"));
    }
    if (update.localNumber().isPresent()) {
      found.add(words.broken(WireLimit.NOT_TAKEN, "localNumber"));
    }
    if (update.technicalId().isPresent()) {
      found.add(words.broken(WireLimit.NOT_TAKEN, "technicalId"));
    }
    return found;
  }

  private void notTaken(List<String> paths, List<Violation> found) {
    for (String path : paths) {
      found.add(words.broken(WireLimit.NOT_TAKEN, path));
    }
  }

  /** Steps of a dossier that the portal has already are reported under its id there. */
  void remember(DossierCode code, SubmitReply reply) {
    reply
        .portalId(code)
        .map(id -> SubmittedDossier.builder(code).portalId(id).build())
        .ifPresent(kept -> HostStore.tell(known, () -> known.add(kept)));
  }

  Optional<String> portalId(ProgressStep step) {
    return known.find(step.code()).flatMap(SubmittedDossier::portalId);
  }

  Optional<String> portalId(StatusUpdate update) {
    return code(update.portalNumber()).flatMap(known::find).flatMap(SubmittedDossier::portalId);
  }

  /** A number that was submitted need not keep all rules, only the form. */
  private static Optional<DossierCode> code(String number) {
    try {
      return DossierCode.tryParse(number).or(() -> Optional.of(DossierCode.of(number)));
    } catch (InvalidIdentifier e) {
      return Optional.empty();
    }
  }

  private void ownCode(DossierCode code, List<Violation> found) {
    if (!code.belongsTo(agency)) {
      found.add(words.broken(WireLimit.OWN_AGENCY, "code", agency.root()));
    }
  }

  private void status(DossierStatus status, List<Violation> found) {
    if (IgateMapping.number(status).isEmpty()) {
      found.add(words.broken(WireLimit.NOT_TAKEN, "status"));
    }
  }
}
