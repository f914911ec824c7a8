package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/** A fee that is taken for a dossier. The portal ignores one of 0 dong. */
@PublicType
@Value.Immutable
public abstract class DossierFee {

  DossierFee() {}

  /** What it is called, and how much. Wire: {@code TenPhiLePhi}; {@code Gia}, digits as text. */
  @Valid public abstract MoneyLine line();

  /** A fee or a charge; by default a charge (lệ phí). Wire: {@code MaPhiLePhi}. */
  @Value.Default
  public FeeCode code() {
    return FeeCode.CHARGE;
  }

  /** When it is taken; by default on receipt. Wire: {@code HinhThucThu}. */
  @Value.Default
  public FeeCollection collection() {
    return FeeCollection.ON_RECEIPT;
  }

  /** What it is taken for; by default the ordinary fee. Wire: {@code LoaiPhiLePhi}. */
  @Value.Default
  public FeePurpose purpose() {
    return FeePurpose.ORDINARY;
  }

  /** An ordinary charge, taken on receipt. */
  public static DossierFee of(String name, Vnd amount) {
    return builder(name, amount).build();
  }

  /** A fee, and more to say about it. */
  public static Builder builder(String name, Vnd amount) {
    return new Builder().line(MoneyLine.of(name, amount));
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a fee. */
  public static final class Builder extends ImmutableDossierFee.Builder {
    Builder() {}
  }
}
