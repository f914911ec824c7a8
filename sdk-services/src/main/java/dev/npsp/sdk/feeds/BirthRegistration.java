package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.AddressLevels;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A registered birth, as status 4 tells it. Personal data.
 *
 * <p>Wire: JSON text in {@code ketQuaXuLy}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class BirthRegistration implements CivilStatusResult, SelfChecked {

  BirthRegistration() {}

  /** The child's new personal number. Wire: {@code soDinhDanh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PersonalId> personalNumber();

  /** When it was registered. Wire: {@code ngayDangKy}, {@code dd/MM/yyyy} (proposed). */
  public abstract LocalDate registered();

  /** Province of the registering unit. Wire: {@code ndkksMaTinh}. */
  public abstract Optional<String> provinceCode();

  /**
   * District of the registering unit; of a birth that was registered before July 2025 alone. Wire:
   * {@code ndkksMaHuyen}.
   */
  public abstract Optional<String> districtCode();

  /** Commune of the registering unit. Wire: {@code ndkksMaXa}. */
  public abstract Optional<String> communeCode();

  /** The child. Wire: {@code nks*}. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract FeedPerson child();

  /** Province of birth. Wire: {@code nksNoiSinhMaTinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> birthProvinceCode();

  /** The mother. Wire: {@code me*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid FeedPerson> mother();

  /** The father. Wire: {@code cha*}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid FeedPerson> father();

  /** Who filed. Wire: {@code nycHoTen}, {@code nycQuanHe}, {@code nycSoGiayTo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid FeedPerson> applicant();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  @NotBlank public abstract String number();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  @NotBlank public abstract String book();

  @Override
  @PersonalData(BASIC)
  @Value.Redacted
  @NotBlank public abstract String page();

  @Override
  @Size(min = 1) @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract byte[] certificate();

  /** The kind of the result paper. Wire: {@code maGiayToKetQua}; default as a peer sends it. */
  @Value.Default
  public String resultCode() {
    return "KQ.G15.000031";
  }

  /** A unit of two levels has no district. */
  @Override
  public void check(Findings findings) {
    findings.require(
        !AddressLevels.on(registered()).contradicts(districtCode()),
        "districtCode",
        "dev.npsp.sdk.domain.AddressLevels.message");
  }

  /** A birth in the register, with its certificate. */
  public static Builder builder(FeedPerson child, LocalDate registered, byte[] certificate) {
    return new Builder().child(child).registered(registered).certificate(certificate);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a registration. */
  public static final class Builder extends ImmutableBirthRegistration.Builder {
    Builder() {}

    /** Where it stands in the register. */
    public Builder entry(String book, String page, String number) {
      book(book).page(page).number(number);
      return this;
    }
  }
}
