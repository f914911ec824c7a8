package dev.npsp.sdk.identity;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the national sign-on says of a person. Personal data: {@code toString} shows none of it.
 *
 * <p>Source: the claims are attested by one family of peers; a sign-in carries some of them.
 */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class PersonProfile {

  PersonProfile() {}

  /**
   * The personal number. Wire: {@code SoDinhDanh}; zeros that a number lost in front are put back.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PersonalId> personalId();

  /** The number of the older identity card, as it came. Wire: {@code SoCMND}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> olderIdNumber();

  /** The passport. Wire: {@code HoChieu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> passport();

  /** The number of the social insurance. Wire: {@code MaBHXH}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> socialInsuranceNumber();

  /** The day of birth. Wire: {@code NgayThangNamSinh}, yyyyMMdd. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<LocalDate> birthDate();

  /**
   * The day of birth as it came, for those of whom only the year is known. Wire: {@code
   * NgayThangNamSinh}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> birthDateText();

  /** The sex. Wire: {@code GioiTinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<Sex> sex();

  /** The ethnic group. Wire: {@code DanToc}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> ethnicGroup();

  /** The religion. Wire: {@code TonGiao}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> religion();

  /** The marital status. Wire: {@code TinhTrangHonNhan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<MaritalStatus> maritalStatus();

  /** The blood group. Wire: {@code NhomMau}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<BloodGroup> bloodGroup();

  /** Where the birth was registered. Wire: {@code NoiDangKyKhaiSinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> birthRegistration();

  /** The native place. Wire: {@code QueQuan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> nativePlace();

  /** The permanent residence. Wire: {@code ThuongTru}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> permanentResidence();

  /** The current residence. Wire: {@code NoiOHienNay}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> currentResidence();

  /** The nationality. Wire: {@code QuocTich}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> nationality();

  /** The father. Wire: {@code Cha}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> father();

  /** The mother. Wire: {@code Me}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> mother();

  /** The spouse. Wire: {@code VoChong}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> spouse();

  /** The head of the household. Wire: {@code ChuHo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> householdHead();

  /** A person, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PersonProfile}. */
  public static final class Builder extends ImmutablePersonProfile.Builder {
    Builder() {}
  }
}
