package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who files the dossier: a citizen, an enterprise, a state agency or another organisation. Personal
 * data: {@code toString} shows only the kind.
 */
@PublicType
@Value.Immutable
public abstract class Applicant {

  Applicant() {}

  /** What kind of applicant this is. Wire: {@code LoaiDoiTuong}. */
  public abstract ApplicantKind kind();

  /**
   * The person or organisation, whose name has at most 200 characters. Wire: {@code ChuHoSo}, the
   * name; {@code Email}, {@code SoDienThoai} and {@code Fax}, "" when absent; {@code
   * SoGiayToChuHoSo}, since 2022: of a person the number of the identity paper, else the tax code,
   * else the number of another paper; of an organisation the tax code, else the number of its
   * registration, which is our proposal; {@code DinhDanhCHS}, since 2022: a person's identity
   * numbers ({@code LoaiDinhDanh} "1" for twelve digits, "2" for nine), the first one first.
   * Address and date of birth have no place on this wire.
   */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract Party party();

  /**
   * The id of the applicant's account at the national sign-on, for dossiers filed online; {@code
   * identity().accountOf(...)} looks it up. Wire: {@code MaDoiTuong} (TechID), "" when absent.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> technicalId();

  /** Whether the account was verified against VNeID. Wire: {@code TaiKhoanDuocXacThucVoiVNeID}. */
  @Value.Default
  public boolean verifiedByVneid() {
    return false;
  }

  /**
   * Whether it is a household business. Wire: {@code LoaiDoiTuong} 2 of a ministry's portal, whose
   * list has no state agencies and other organisations; elsewhere {@link #kind} alone is sent.
   */
  @Value.Default
  public boolean householdBusiness() {
    return false;
  }

  /** A citizen. */
  public static Applicant of(Person citizen) {
    return builder(ApplicantKind.CITIZEN, citizen).build();
  }

  /** An enterprise. */
  public static Applicant enterprise(Organisation enterprise) {
    return builder(ApplicantKind.ENTERPRISE, enterprise).build();
  }

  /** A state agency. */
  public static Applicant stateAgency(Organisation agency) {
    return builder(ApplicantKind.STATE_AGENCY, agency).build();
  }

  /** Any other organisation. */
  public static Applicant organisation(Organisation organisation) {
    return builder(ApplicantKind.OTHER_ORGANISATION, organisation).build();
  }

  /** Any applicant, by kind, and more to say about the account. */
  public static Builder builder(ApplicantKind kind, Party party) {
    return new Builder().kind(kind).party(party);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of an applicant. */
  public static final class Builder extends ImmutableApplicant.Builder {
    Builder() {}
  }
}
