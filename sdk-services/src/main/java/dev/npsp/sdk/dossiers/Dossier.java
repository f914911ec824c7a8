package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier as the agency has it: the whole of it, each time it is submitted. The portal replaces
 * what it has under the same {@link #code}.
 *
 * <p>Wire: one element of {@code data} of DongBoHoSoMC.
 */
@PublicType
@Value.Immutable
public abstract class Dossier {

  Dossier() {}

  /**
   * The number by which the portal knows the dossier. It begins with the code of the submitting
   * agency, or of another of the same root. Wire: {@code MaHoSo}.
   */
  public abstract DossierCode code();

  /**
   * The procedure that is asked for. Wire: {@code MaTTHC}, {@code TenTTHC}, {@code MaLinhVuc},
   * {@code TenLinhVuc}.
   */
  @Valid public abstract ProcedureReference procedure();

  /** Who files it. Wire: {@code ChuHoSo}, {@code LoaiDoiTuong} and others. */
  @Valid public abstract Applicant applicant();

  /** How, where and when it was filed; by default in person, at the agency. */
  @Value.Default
  public Filing filing() {
    return Filing.inPerson();
  }

  /** Where it stands; by default received. Wire: {@code TrangThaiHoSo}. */
  @Value.Default
  public DossierStatus status() {
    return DossierStatus.RECEIVED;
  }

  /** The number on the receipt. Wire: {@code SoBienNhan}, "" when absent. */
  @PersonalData(value = BASIC, shown = true)
  public abstract Optional<@CleanText String> receiptNumber();

  /** What it is about, at most 1000 characters. Wire: {@code TrichYeuHoSo}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> summary();

  /** Anything else. Wire: {@code ThongTinKhac}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> otherInformation();

  /**
   * An internal note, at most 2000 characters. Wire: {@code GhiChu}, left out when absent because
   * peers had it refused.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> note();

  /**
   * When it was received; only a {@linkplain DossierStatus#NEWLY_REGISTERED newly registered}
   * dossier can be without. Wire: {@code NgayTiepNhan}.
   */
  public abstract Optional<Instant> received();

  /** When the result is due. Wire: {@code NgayHenTra}, "" when there is no such day. */
  public abstract Optional<Instant> due();

  /**
   * When processing ended. The portal calls a dossier punctual when this is not later than {@link
   * #due}. Wire: {@code NgayKetThucXuLy}, "" before that.
   */
  public abstract Optional<Instant> completed();

  /** When it was turned away. Wire: {@code NgayTuChoi}, since 2022, "" when it was not. */
  public abstract Optional<Instant> rejected();

  /**
   * The name, not the code, of the unit that works on it. Wire: {@code DonViXuLy}, "" when absent.
   * Give it: peers always fill it, and the sheet calls it required, so that a portal may refuse a
   * dossier without it, as the sandbox does.
   */
  public abstract Optional<@Size(min = 1) @CleanText String> processingUnit();

  /** How the result reaches the applicant; by default at the counter. */
  @Value.Default
  @Valid public ResultDelivery handover() {
    return ResultDelivery.atCounter();
  }

  /** Whether the fees were paid online. Wire: {@code DuocThanhToanTrucTuyen}, since 2023. */
  @Value.Default
  public OnlinePayment onlinePayment() {
    return OnlinePayment.NONE;
  }

  /** What of it is digital. */
  @Value.Default
  @Valid public Digitisation digitisation() {
    return Digitisation.builder().build();
  }

  /**
   * What was filled into the electronic form of the service. It is sent where a wire has a place
   * for it ({@code Capability.FORM_DATA}) and stays with the host everywhere else: the one member
   * that is left out there, and not refused. Wire: {@code EformThongTinChiTiet} of a ministry's
   * portal, an empty object when absent.
   */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<@Valid FormData> formData();

  /** The files brought. Wire: {@code TaiLieuNop}. */
  public abstract List<@Valid Attachment> papers();

  /** The papers brought that the procedure does not list. Wire: {@code DanhSachTepDinhKemKhac}. */
  public abstract List<@Valid UnlistedDocument> otherPapers();

  /** The fees taken. Wire: {@code DanhSachLePhi}. */
  public abstract List<@Valid DossierFee> fees();

  /** The rounds of asking for more. Wire: {@code DanhSachHoSoBoSung}. */
  public abstract List<@Valid Supplement> supplements();

  /** What it led to. Wire: {@code DanhSachGiayToKetQua}. */
  public abstract List<@Valid ResultDocument> results();

  /** A dossier, by its number, what is asked for and who asks. */
  public static Builder builder(
      DossierCode code, ProcedureReference procedure, Applicant applicant) {
    return new Builder().code(code).procedure(procedure).applicant(applicant);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
