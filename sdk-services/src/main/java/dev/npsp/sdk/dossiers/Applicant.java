package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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

  /** Full name as on the paper, NFC, at most 200 characters. Wire: {@code ChuHoSo}. */
  @NotBlank @Size(max = 200) @CleanText
  @Value.Redacted
  public abstract String name();

  /**
   * The number of a person's identity paper. Wire: {@code SoGiayToChuHoSo} and the first of {@code
   * DinhDanhCHS} ({@code LoaiDinhDanh} "1" for twelve digits, "2" for nine), since 2022.
   */
  @Value.Redacted
  public abstract Optional<PersonalId> personalId();

  /**
   * Other identity numbers of the same person, such as the old nine digits. Wire: the further rows
   * of {@code DinhDanhCHS}, since 2023.
   */
  @Value.Redacted
  public abstract List<PersonalId> otherIds();

  /**
   * The tax code of an enterprise. Wire: {@code SoGiayToChuHoSo}, since 2022, when there is no
   * personal id; that an enterprise's goes there is our proposal.
   */
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /**
   * The number of any other paper, a passport for instance. Wire: {@code SoGiayToChuHoSo}, since
   * 2022, when there is neither personal id nor tax code.
   */
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> otherPaperNumber();

  /**
   * The id of the applicant's account at the national sign-on, for dossiers filed online; {@code
   * identity().accountOf(...)} looks it up. Wire: {@code MaDoiTuong} (TechID), "" when absent.
   */
  @Value.Redacted
  public abstract Optional<@CleanText String> technicalId();

  /** Whether the account was verified against VNeID. Wire: {@code TaiKhoanDuocXacThucVoiVNeID}. */
  @Value.Default
  public boolean verifiedByVneid() {
    return false;
  }

  /** Where the portal may write to. Wire: {@code Email}, "" when absent. */
  @Value.Redacted
  public abstract Optional<@Email @CleanText String> email();

  /** Telephone number. Wire: {@code SoDienThoai}, "" when absent. */
  @Value.Redacted
  public abstract Optional<@Size(max = 50) @CleanText String> phone();

  /** Fax number. Wire: {@code Fax}, "" when absent. */
  @Value.Redacted
  public abstract Optional<@Size(max = 50) @CleanText String> fax();

  /** A person, by name and identity number. */
  public static Builder citizen(String name, PersonalId id) {
    return builder(ApplicantKind.CITIZEN, name).personalId(id);
  }

  /** An enterprise, by name and tax code. */
  public static Builder enterprise(String name, TaxCode taxCode) {
    return builder(ApplicantKind.ENTERPRISE, name).taxCode(taxCode);
  }

  /** A state agency, by name. */
  public static Builder stateAgency(String name) {
    return builder(ApplicantKind.STATE_AGENCY, name);
  }

  /** Any other organisation, by name. */
  public static Builder organisation(String name) {
    return builder(ApplicantKind.OTHER_ORGANISATION, name);
  }

  /** Any applicant, by kind and name; for a person without a Vietnamese number, for instance. */
  public static Builder builder(ApplicantKind kind, String name) {
    return new Builder().kind(kind).name(name);
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
