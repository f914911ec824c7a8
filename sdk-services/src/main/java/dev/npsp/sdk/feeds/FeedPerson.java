package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.domain.internal.type.PublicType;
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
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class FeedPerson implements SelfChecked {

  private static final String NOT_BLANK = "jakarta.validation.constraints.NotBlank.message";
  private static final String CLEAN_TEXT = "dev.npsp.sdk.domain.constraints.CleanText.message";

  FeedPerson() {}

  /**
   * Who it is. Wire: {@code HoTen}, the name, split names joined; {@code NgaySinh}, date of birth
   * or the part that is known, split dates joined; {@code SoGiayToTuyThan} or {@code SoGiayTo}, the
   * number of the identity paper, kept as it came; {@code SoDienThoai} or {@code DienThoai}; {@code
   * Email}. Only the name is checked before it is sent: the rest is what the citizen's side wrote.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Person person();

  /** Sex, a code of the feed. Wire: {@code GioiTinh}, an integer in results. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> sex();

  /** The date of birth as it came, for what cannot be read as one. Wire: {@code NgaySinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> bornText();

  /** The date of birth in words. Wire: {@code NgaySinhBangChu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> bornInWords();

  /** Place of birth. Wire: {@code NoiSinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> birthPlace();

  /** Administrative unit of the place of birth. Wire: {@code NoiSinhDVHC}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> birthUnit();

  /** Home town. Wire: {@code QueQuan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> homeTown();

  /** Ethnic group, code or name. Wire: {@code DanToc}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> ethnicity();

  /** Nationality, code or name. Wire: {@code QuocTich}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> nationality();

  /** Kind of residence, a code of the feed; peers write 1. Wire: {@code LoaiCuTru}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> residenceKind();

  /** Residence. Wire: {@code NoiCuTru}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> residence();

  /** Kind of identity paper, a code of the feed. Wire: {@code LoaiGiayToTuyThan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> identityPaperKind();

  /** When the identity paper was issued. Wire: {@code NgayCapGiayToTuyThan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<PartialDate> identityPaperIssued();

  /** Who issued the identity paper. Wire: {@code NoiCapGiayToTuyThan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> identityPaperIssuer();

  /** What the applicant is to the person. Wire: {@code QuanHe}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> relation();

  /**
   * What the check against the population database said, a code of the feed. Wire: {@code
   * XacThucThongTin}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> verification();

  @Override
  public void check(Findings findings) {
    findings
        .require(!person().name().isBlank(), "person.name", NOT_BLANK)
        .require(!VietnameseText.isBroken(person().name()), "person.name", CLEAN_TEXT);
  }

  /** A person of whom the form says no more. */
  public static FeedPerson of(Person person) {
    return builder(person).build();
  }

  /** A person, and what else the form says. */
  public static Builder builder(Person person) {
    return new Builder().person(person);
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
