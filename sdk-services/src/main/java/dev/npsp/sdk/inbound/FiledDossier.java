package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.FilingPlace;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.feeds.FeedDossier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier that a citizen or an enterprise filed on the national portal, in whichever form it
 * reached the agency: what all forms have, and the typed whole of the forms that are attested.
 *
 * <p>Register it with {@link #toDossier}, tell the portal what becomes of it with {@link
 * #statusUpdate}.
 *
 * <p>Wire: the names below are those of the {@linkplain FiledForm#REFERENCE reference form}, which
 * is a proposal of this library with the words of {@code DongBoHoSoMC}; each other form has its
 * own.
 */
@PublicType
@Value.Immutable
public abstract class FiledDossier {

  FiledDossier() {}

  /** In which form it came. */
  public abstract FiledForm form();

  /** The portal's number, in the portal's own form. Wire: {@code MaHoSo}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String portalNumber();

  /** The agency's own number, where its inbox of feeds has given it one. */
  public abstract Optional<DossierCode> localNumber();

  /** What is asked for, when it has the form of a code. Wire: {@code MaTTHC}. */
  public abstract Optional<ProcedureCode> procedure();

  /**
   * The agency that it was filed with, when it has the form of a code. Wire: {@code MaDonViXuLy}.
   */
  public abstract Optional<AgencyCode> agency();

  /** When it was filed, when that can be read. Wire: {@code NgayNopHoSo}. */
  public abstract Optional<Instant> filedAt();

  /**
   * Who files it, with the id of the account ({@code Applicant.technicalId}). Empty where the form
   * has no applicant, as an amended promotion. Wire: {@code ChuHoSo}, {@code LoaiDoiTuong}, {@code
   * MaDoiTuong}, {@code SoGiayToChuHoSo}, {@code NgaySinh}, {@code DiaChi}, {@code SoDienThoai},
   * {@code Email}, {@code TaiKhoanDuocXacThucVoiVNeID}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<Applicant> applicant();

  /**
   * What was filled into the electronic form of the procedure. Wire: {@code EformThongTinChiTiet},
   * an object or JSON text; what is neither, or beyond the bounds of {@link FormData}, makes the
   * message unusable.
   */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<FormData> formData();

  /**
   * The files that came along: by address, on a host that {@link FiledFiles} allows, or inside the
   * message. Wire: {@code TaiLieuNop}: {@code TepDinhKemId}, {@code TenTepDinhKem}, {@code
   * MaThanhPhanHoSo}, {@code DuongDanTaiTepTin}.
   */
  public abstract List<Attachment> papers();

  /**
   * Whether the portal takes it for a change of a dossier that it brought before: a supplement.
   * Wire: {@code isUpdating}.
   */
  @Value.Default
  public boolean updating() {
    return false;
  }

  /** The whole of it, when it is a notice of promotion. */
  public abstract Optional<PromotionDossier> promotion();

  /** The whole of it, when it changes a promotion. */
  public abstract Optional<AmendedPromotion> amendedPromotion();

  /** The whole of it, when it came by a national feed. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<FeedDossier> feedDossier();

  /** What else came, by wire name; see {@link PromotionDossier#additional}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** A hash over the content: what comes again with the same one is a repeat. */
  public abstract String fingerprint();

  /**
   * The dossier as the agency registers it: filed online at the national portal at {@link
   * #filedAt}, received at that moment, with the form and the papers that have an address. What
   * came as bytes is left out, since no wire takes it: share it ({@link FileShare}) and add the
   * link.
   *
   * @param code the agency's own number
   * @param procedure with the names that the portal wants, {@code procedures().get(..).reference()}
   * @throws IllegalStateException when it names no applicant: an amended promotion belongs to the
   *     dossier of the first one
   */
  public Dossier toDossier(DossierCode code, ProcedureReference procedure, Instant receivedAt) {
    Applicant files =
        applicant()
            .orElseThrow(
                () -> new IllegalStateException("The form " + form() + " has no applicant."));
    return Dossier.builder(code, procedure, files)
        .filing(
            Filing.builder(FilingChannel.ONLINE)
                .place(FilingPlace.NATIONAL_PORTAL)
                .at(filedAt())
                .build())
        .received(receivedAt)
        .formData(formData())
        .papers(papers().stream().filter(paper -> paper.document().link().isPresent()).toList())
        .build();
  }

  /**
   * What became of it, for {@code dossiers().updateStatus(..)}: under the portal's number, with the
   * account of who files.
   *
   * @throws IllegalStateException for a dossier of a feed, which has a report of its own
   */
  public StatusUpdate.Builder statusUpdate(DossierStatus status, Instant at) {
    if (feedDossier().isPresent()) {
      throw new IllegalStateException(
          "A dossier of a feed is reported on with the report of that feed.");
    }
    return StatusUpdate.builder(portalNumber(), status)
        .at(at)
        .technicalId(applicant().flatMap(Applicant::technicalId));
  }

  /** A dossier of that form and number, with a hash over its content. */
  public static Builder builder(FiledForm form, String portalNumber, String fingerprint) {
    return new Builder().form(form).portalNumber(portalNumber).fingerprint(fingerprint);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link FiledDossier}. */
  public static final class Builder extends ImmutableFiledDossier.Builder {
    Builder() {}
  }
}
