package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * The notice of contributions of a month (thông báo kết quả đóng, C12-TS), by which an employer
 * sees what it owes. Source: the sections are attested with medium confidence; the names of the
 * fields and how the sections add up are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class ContributionNotice implements SelfChecked {

  static final FormFields<ContributionNotice, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required(
              "KyTruocMangSang", FieldType.MONEY, ContributionNotice::opening, Builder::opening)
          .required("PhatSinhTrongKy", FieldType.MONEY, ContributionNotice::due, Builder::due)
          .required("SoTienDaNop", FieldType.MONEY, ContributionNotice::paid, Builder::paid)
          .required("PhanBo", FieldType.MONEY, ContributionNotice::allocated, Builder::allocated)
          .required("ChuyenKySau", FieldType.MONEY, ContributionNotice::closing, Builder::closing);

  ContributionNotice() {}

  /** What was owed before the month. Field: {@code KyTruocMangSang}. */
  public abstract Vnd opening();

  /** What became due in the month. Field: {@code PhatSinhTrongKy}. */
  public abstract Vnd due();

  /** What was paid in the month. Field: {@code SoTienDaNop}. */
  public abstract Vnd paid();

  /** What of the money that is there was booked to the funds. Field: {@code PhanBo}. */
  public abstract Vnd allocated();

  /** What is owed after the month. Field: {@code ChuyenKySau}. */
  public abstract Vnd closing();

  /** What is still owed is what was owed and became due, less what was booked. */
  @Override
  public void check(Findings findings) {
    long owed = closing().amount() - opening().amount(); // of two that are not negative: fits
    long booked = due().amount() - allocated().amount();
    findings.require(owed == booked, "closing", CommonRules.ADDS_UP);
  }

  /** A notice, by its sections in their order. */
  public static ContributionNotice of(Vnd opening, Vnd due, Vnd paid, Vnd allocated, Vnd closing) {
    return new Builder()
        .opening(opening)
        .due(due)
        .paid(paid)
        .allocated(allocated)
        .closing(closing)
        .build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a notice. */
  public static final class Builder extends ImmutableContributionNotice.Builder {
    Builder() {}
  }
}
