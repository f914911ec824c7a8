package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.PaperReuse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a host may leave out of a dossier, and a wire may have no place for. A wire names what it
 * takes; whatever else a dossier has is refused, never dropped: the host would believe that the
 * portal has it. What a host cannot leave out (names beside their codes, channel, place, way of
 * return) is not among them.
 */
public enum DossierMember {
  RECEIPT_NUMBER("receiptNumber", dossier -> dossier.receiptNumber().isPresent()),
  SUMMARY("summary", dossier -> dossier.summary().isPresent()),
  OTHER_INFORMATION("otherInformation", dossier -> dossier.otherInformation().isPresent()),
  NOTE("note", dossier -> dossier.note().isPresent()),
  DUE("due", dossier -> dossier.due().isPresent()),
  COMPLETED("completed", dossier -> dossier.completed().isPresent()),
  REJECTED("rejected", dossier -> dossier.rejected().isPresent()),
  PROCESSING_UNIT("processingUnit", dossier -> dossier.processingUnit().isPresent()),
  FILED("filing.at", dossier -> dossier.filing().at().isPresent()),
  RETURNED("handover.at", dossier -> dossier.handover().at().isPresent()),
  RETURN_DETAILS("handover.details", dossier -> dossier.handover().details().isPresent()),
  ONLINE_PAYMENT("onlinePayment", dossier -> !dossier.onlinePayment().equals(OnlinePayment.NONE)),
  DIGITISED(
      "digitisation.hasDigitisedParts",
      dossier -> dossier.digitisation().hasDigitisedParts().isPresent()),
  DATABASES("digitisation.databases", dossier -> !dossier.digitisation().databases().isEmpty()),
  OTHER_PAPERS("otherPapers", dossier -> !dossier.otherPapers().isEmpty()),
  FEES("fees", dossier -> !dossier.fees().isEmpty()),
  SUPPLEMENTS("supplements", dossier -> !dossier.supplements().isEmpty()),
  RESULTS("results", dossier -> !dossier.results().isEmpty()),
  TECHNICAL_ID("applicant.technicalId", dossier -> dossier.applicant().technicalId().isPresent()),
  VERIFIED("applicant.verifiedByVneid", dossier -> dossier.applicant().verifiedByVneid()),
  EMAIL("applicant.party.email", dossier -> party(dossier).email().isPresent()),
  PHONE("applicant.party.phone", dossier -> party(dossier).phone().isPresent()),
  FAX("applicant.party.fax", dossier -> party(dossier).fax().isPresent());

  private final String path;
  private final Predicate<Dossier> has;

  DossierMember(String path, Predicate<Dossier> has) {
    this.path = path;
    this.has = has;
  }

  /** The paths of what a dossier has and a wire does not take. */
  public static List<String> beyond(Set<DossierMember> taken, Dossier dossier) {
    List<String> paths = new ArrayList<>();
    for (DossierMember member : EnumSet.allOf(DossierMember.class)) {
      if (!taken.contains(member) && member.has.test(dossier)) {
        paths.add(member.path);
      }
    }
    return paths;
  }

  private static Party party(Dossier dossier) {
    return dossier.applicant().party();
  }

  /** The same of a paper, a file of the dossier. */
  public enum OfPaper {
    ID("id", paper -> paper.id().isPresent()),
    WITHDRAWN("withdrawn", Attachment::withdrawn),
    COMPONENT("component", paper -> paper.component().isPresent()),
    DIGITISED("digitised", Attachment::digitised),
    REUSE("reuse", paper -> !paper.reuse().equals(PaperReuse.NONE)),
    FROM_NATIONAL_STORE("fromNationalStore", Attachment::fromNationalStore),
    REPLACED_BY_RESULT("replacedByResult", paper -> paper.replacedByResult().isPresent());

    private final String path;
    private final Predicate<Attachment> has;

    OfPaper(String path, Predicate<Attachment> has) {
      this.path = path;
      this.has = has;
    }

    /** The paths of what papers have and a wire does not take. */
    public static List<String> beyond(Set<OfPaper> taken, List<Attachment> papers) {
      List<String> paths = new ArrayList<>();
      for (int i = 0; i < papers.size(); i++) {
        for (OfPaper member : EnumSet.allOf(OfPaper.class)) {
          if (!taken.contains(member) && member.has.test(papers.get(i))) {
            paths.add("papers[" + i + "]." + member.path);
          }
        }
      }
      return paths;
    }
  }
}
