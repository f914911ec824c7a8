package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person in the form of a dossier: the child, a parent, the deceased, the applicant. All texts as
 * the citizen's side sent them. Personal data: nothing of it shows in {@code toString}.
 *
 * <p>Wire: the names below behind a prefix that says who it is ({@code nks} child, {@code me}
 * mother, {@code cha} father, {@code nkt} deceased, {@code nyc} applicant). Source: attested by one
 * peer.
 */
@PublicType
@Value.Immutable
public abstract class FeedPerson {

  FeedPerson() {}

  /** Full name. Wire: {@code HoTen}; split names are joined. */
  @NotBlank @CleanText
  @Value.Redacted
  public abstract String name();

  /** Sex, a code of the feed. Wire: {@code GioiTinh}, an integer in results. */
  @Value.Redacted
  public abstract Optional<String> sex();

  /** Date of birth, or the part that is known. Wire: {@code NgaySinh}; split dates are joined. */
  @Value.Redacted
  public abstract Optional<PartialDate> born();

  /** The date of birth as it came, for what {@link #born} cannot read. Wire: {@code NgaySinh}. */
  @Value.Redacted
  public abstract Optional<String> bornText();

  /** The date of birth in words. Wire: {@code NgaySinhBangChu}. */
  @Value.Redacted
  public abstract Optional<String> bornInWords();

  /** Place of birth. Wire: {@code NoiSinh}. */
  @Value.Redacted
  public abstract Optional<String> birthPlace();

  /** Administrative unit of the place of birth. Wire: {@code NoiSinhDVHC}. */
  @Value.Redacted
  public abstract Optional<String> birthUnit();

  /** Home town. Wire: {@code QueQuan}. */
  @Value.Redacted
  public abstract Optional<String> homeTown();

  /** Ethnic group, code or name. Wire: {@code DanToc}. */
  @Value.Redacted
  public abstract Optional<String> ethnicity();

  /** Nationality, code or name. Wire: {@code QuocTich}. */
  @Value.Redacted
  public abstract Optional<String> nationality();

  /** Kind of residence, a code of the feed; peers write 1. Wire: {@code LoaiCuTru}. */
  @Value.Redacted
  public abstract Optional<String> residenceKind();

  /** Residence. Wire: {@code NoiCuTru}. */
  @Value.Redacted
  public abstract Optional<@CleanText String> residence();

  /** Kind of identity paper, a code of the feed. Wire: {@code LoaiGiayToTuyThan}. */
  @Value.Redacted
  public abstract Optional<String> identityPaperKind();

  /** Number of the identity paper. Wire: {@code SoGiayToTuyThan}, {@code SoGiayTo}. */
  @Value.Redacted
  public abstract Optional<String> identityPaperNumber();

  /** When the identity paper was issued. Wire: {@code NgayCapGiayToTuyThan}. */
  @Value.Redacted
  public abstract Optional<PartialDate> identityPaperIssued();

  /** Who issued the identity paper. Wire: {@code NoiCapGiayToTuyThan}. */
  @Value.Redacted
  public abstract Optional<String> identityPaperIssuer();

  /** Telephone. Wire: {@code SoDienThoai}, {@code DienThoai}. */
  @Value.Redacted
  public abstract Optional<String> phone();

  /** E-mail. Wire: {@code Email}. */
  @Value.Redacted
  public abstract Optional<String> email();

  /** What the applicant is to the person. Wire: {@code QuanHe}. */
  @Value.Redacted
  public abstract Optional<String> relation();

  /**
   * What the check against the population database said, a code of the feed. Wire: {@code
   * XacThucThongTin}.
   */
  @Value.Redacted
  public abstract Optional<String> verification();

  /** A person of that name. */
  public static Builder named(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a person. */
  public static final class Builder extends ImmutableFeedPerson.Builder {
    Builder() {}
  }
}
