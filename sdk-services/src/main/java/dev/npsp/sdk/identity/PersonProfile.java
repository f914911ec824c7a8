package dev.npsp.sdk.identity;

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
@PublicType
@Value.Immutable
public abstract class PersonProfile {

  PersonProfile() {}

  /**
   * The personal number. Wire: {@code SoDinhDanh}; zeros that a number lost in front are put back.
   */
  @Value.Redacted
  public abstract Optional<PersonalId> personalId();

  /** The number of the older identity card, as it came. Wire: {@code SoCMND}. */
  @Value.Redacted
  public abstract Optional<String> olderIdNumber();

  /** The passport. Wire: {@code HoChieu}. */
  @Value.Redacted
  public abstract Optional<String> passport();

  /** The number of the social insurance. Wire: {@code MaBHXH}. */
  @Value.Redacted
  public abstract Optional<String> socialInsuranceNumber();

  /** The day of birth. Wire: {@code NgayThangNamSinh}, yyyyMMdd. */
  @Value.Redacted
  public abstract Optional<LocalDate> birthDate();

  /**
   * The day of birth as it came, for those of whom only the year is known. Wire: {@code
   * NgayThangNamSinh}.
   */
  @Value.Redacted
  public abstract Optional<String> birthDateText();

  /** The sex. Wire: {@code GioiTinh}. */
  @Value.Redacted
  public abstract Optional<Sex> sex();

  /** The ethnic group. Wire: {@code DanToc}. */
  @Value.Redacted
  public abstract Optional<String> ethnicGroup();

  /** The religion. Wire: {@code TonGiao}. */
  @Value.Redacted
  public abstract Optional<String> religion();

  /** The marital status. Wire: {@code TinhTrangHonNhan}. */
  @Value.Redacted
  public abstract Optional<MaritalStatus> maritalStatus();

  /** The blood group. Wire: {@code NhomMau}. */
  @Value.Redacted
  public abstract Optional<BloodGroup> bloodGroup();

  /** Where the birth was registered. Wire: {@code NoiDangKyKhaiSinh}. */
  @Value.Redacted
  public abstract Optional<String> birthRegistration();

  /** The native place. Wire: {@code QueQuan}. */
  @Value.Redacted
  public abstract Optional<String> nativePlace();

  /** The permanent residence. Wire: {@code ThuongTru}. */
  @Value.Redacted
  public abstract Optional<String> permanentResidence();

  /** The current residence. Wire: {@code NoiOHienNay}. */
  @Value.Redacted
  public abstract Optional<String> currentResidence();

  /** The nationality. Wire: {@code QuocTich}. */
  @Value.Redacted
  public abstract Optional<String> nationality();

  /** The father. Wire: {@code Cha}. */
  @Value.Redacted
  public abstract Optional<String> father();

  /** The mother. Wire: {@code Me}. */
  @Value.Redacted
  public abstract Optional<String> mother();

  /** The spouse. Wire: {@code VoChong}. */
  @Value.Redacted
  public abstract Optional<String> spouse();

  /** The head of the household. Wire: {@code ChuHo}. */
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
