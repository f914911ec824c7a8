package dev.npsp.sdk.inbound.internal.mapi;

import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.feeds.BirthDossier;
import dev.npsp.sdk.feeds.DeathDossier;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedPaper;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.JudicialRecordDossier;
import dev.npsp.sdk.feeds.SocialProtectionDossier;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.FiledForm;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.ReceivedFile;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.FiledDossierMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.FiledFileRow;
import dev.npsp.sdk.inbound.internal.mapi.UnusableMessage.Problem;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every form in which a filed dossier comes, as the one type that stands over them. */
final class FiledMapping {

  private FiledMapping() {}

  static FiledDossier of(PromotionDossier promotion, String fingerprint) {
    return FiledDossier.builder(FiledForm.PROMOTION, promotion.portalNumber(), fingerprint)
        .procedure(promotion.procedure())
        .filedAt(promotion.filedAt())
        .applicant(Applicant.enterprise(promotion.trader()))
        .papers(
            Stream.concat(promotion.applicationForm().stream(), promotion.papers().stream())
                .map(FiledMapping::paper)
                .toList())
        .promotion(promotion)
        .additional(promotion.additional())
        .build();
  }

  private static Attachment paper(ReceivedFile file) {
    return Attachment.builder(Document.bytes(file.name(), file.content())).build();
  }

  /** The address of its form is one of its papers where it may be fetched from there. */
  static FiledDossier of(AmendedPromotion amended, String fingerprint, Predicate<URI> isAllowed) {
    return FiledDossier.builder(FiledForm.AMENDED_PROMOTION, amended.portalNumber(), fingerprint)
        .procedure(amended.procedure())
        .papers(
            amended.formUri().filter(isAllowed).stream()
                .map(form -> Attachment.link(amended.formName().orElse(""), form))
                .toList())
        .updating(amended.updating())
        .amendedPromotion(amended)
        .additional(amended.additional())
        .build();
  }

  /** The reference form: it says what it is about, and its files lie where they may. */
  static FiledDossier of(
      EnvelopeMessage envelope,
      FiledDossierMessage wire,
      Optional<FormData> form,
      String fingerprint,
      Predicate<URI> isAllowed)
      throws UnusableMessage {
    UnmappedFields rest = new UnmappedFields(wire.more());
    return FiledDossier.builder(
            FiledForm.REFERENCE, InboundMapping.required("MaHoSo", wire.number()), fingerprint)
        .procedure(rest.read("MaTTHC", wire.procedure(), ProcedureCode::tryOf))
        .agency(rest.read("MaDonViXuLy", wire.agency(), AgencyCode::tryParse))
        .filedAt(rest.read("NgayNopHoSo", wire.filedAt(), WireTime::moment))
        .applicant(applicant(wire, rest))
        .formData(form)
        .papers(papers(wire.papers(), isAllowed))
        .updating(envelope.isUpdating())
        .additional(rest.kept())
        .build();
  }

  /** A code of a citizen, or none, is a person; every other one an organisation. */
  private static Applicant applicant(FiledDossierMessage wire, UnmappedFields rest)
      throws UnusableMessage {
    InboundMapping.required("ChuHoSo", wire.applicant());
    ApplicantKind kind =
        WireText.optionalCode(wire.applicantKind())
            .map(ApplicantKind::of)
            .orElse(ApplicantKind.CITIZEN);
    return Applicant.builder(kind, party(kind, wire, rest))
        .technicalId(optional(wire.technicalId()))
        .verifiedByVneid(WireText.isYes(wire.verifiedByVneid()))
        .build();
  }

  private static Party party(ApplicantKind kind, FiledDossierMessage wire, UnmappedFields rest) {
    String name = orEmpty(wire.applicant());
    if (kind.equals(ApplicantKind.CITIZEN)) {
      return Person.builder(name)
          .personalId(rest.read("SoGiayToChuHoSo", wire.identity(), LenientText::personalId))
          .born(rest.read("NgaySinh", wire.born(), PartialDate::parse))
          .address(InboundMapping.address(wire.address()))
          .phone(optional(wire.phone()))
          .email(optional(wire.email()))
          .build();
    }
    return Organisation.builder(name)
        .taxCode(rest.read("SoGiayToChuHoSo", wire.identity(), LenientText::taxCode))
        .address(InboundMapping.address(wire.address()))
        .phone(optional(wire.phone()))
        .email(optional(wire.email()))
        .build();
  }

  private static List<Attachment> papers(
      @Nullable List<@Nullable FiledFileRow> rows, Predicate<URI> isAllowed)
      throws UnusableMessage {
    List<Attachment> papers = new ArrayList<>();
    for (FiledFileRow row : WireText.each(rows, each -> each)) {
      papers.add(paper(row, isAllowed));
    }
    return papers;
  }

  /** A file that may not be fetched would be lost, so the whole message is not taken in. */
  private static Attachment paper(FiledFileRow row, Predicate<URI> isAllowed)
      throws UnusableMessage {
    String address = InboundMapping.required("DuongDanTaiTepTin", row.address());
    URI link =
        WebAddress.withoutUser(address)
            .filter(isAllowed)
            .orElseThrow(() -> new UnusableMessage("DuongDanTaiTepTin", Problem.NOT_ALLOWED));
    return Attachment.builder(orEmpty(row.name()), link)
        .id(optional(row.id()))
        .component(optional(row.component()))
        .build();
  }

  static FiledDossier of(FeedDelivery delivery) {
    FeedDossier dossier = delivery.dossier();
    return FiledDossier.builder(
            form(dossier), dossier.nationalNumber().value(), dossier.fingerprint())
        .localNumber(delivery.held().localNumber())
        .procedure(dossier.procedureCode().flatMap(ProcedureCode::tryOf))
        .filedAt(dossier.filed())
        .applicant(who(dossier).map(FeedPerson::person).map(Applicant::of))
        .papers(dossier.papers().stream().map(FiledMapping::paper).toList())
        .feedDossier(dossier)
        .additional(dossier.additional())
        .build();
  }

  private static FiledForm form(FeedDossier dossier) {
    return switch (dossier.feed()) {
      case CIVIL_STATUS -> FiledForm.CIVIL_STATUS;
      case JUDICIAL_RECORD -> FiledForm.JUDICIAL_RECORD;
      case SOCIAL_PROTECTION -> FiledForm.SOCIAL_PROTECTION;
    };
  }

  private static Optional<FeedPerson> who(FeedDossier dossier) {
    if (dossier instanceof BirthDossier birth) {
      return birth.applicant();
    }
    if (dossier instanceof DeathDossier death) {
      return death.applicant();
    }
    if (dossier instanceof JudicialRecordDossier record) {
      return Optional.of(record.applicant());
    }
    return dossier instanceof SocialProtectionDossier social
        ? Optional.of(social.applicant())
        : Optional.empty();
  }

  private static Attachment paper(FeedPaper paper) {
    return Attachment.builder(paper.document()).id(paper.id()).build();
  }
}
