package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A registered death, as status 4 tells it. Personal data.
 *
 * <p>Wire: JSON text in {@code ketQuaXuLy}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class DeathRegistration implements CivilStatusResult {

  DeathRegistration() {}

  /** Who died. Wire: {@code nkt*}. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract FeedPerson deceased();

  /** The day of death. Wire: {@code nktNgayChet}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PartialDate> died();

  /** Place of death. Wire: {@code nktNoiChet}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> placeOfDeath();

  /** Cause of death. Wire: {@code nktNguyenNhanChet}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> causeOfDeath();

  /** Kind of the death notice. Wire: {@code giayBaoTuLoai}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> noticeKind();

  /** Number of the death notice. Wire: {@code giayBaoTuSo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> noticeNumber();

  /** Who filed. Wire: {@code nyc*}. */
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
    return "KQ.G15.000034";
  }

  /** A death in the register, with its certificate. */
  public static Builder builder(FeedPerson deceased, byte[] certificate) {
    return new Builder().deceased(deceased).certificate(certificate);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a registration. */
  public static final class Builder extends ImmutableDeathRegistration.Builder {
    Builder() {}

    /** Where it stands in the register. */
    public Builder entry(String book, String page, String number) {
      book(book).page(page).number(number);
      return this;
    }
  }
}
