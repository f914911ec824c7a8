package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the national side is told about a birth or death dossier.
 *
 * <p>Wire: one object; moments as {@code dd/MM/yyyy HH:mm:ss} in Vietnam time. Source: attested by
 * one peer, the address by two.
 */
@PublicType
@Value.Immutable
public abstract class CivilStatusUpdate {

  CivilStatusUpdate() {}

  /** Which dossier. Wire: {@code soHoSoLT}. */
  public abstract DossierCode nationalNumber();

  /** Where it stands. Wire: {@code trangThai}. */
  public abstract CivilStatusState state();

  /** When that was decided. Wire: {@code thoiGianThucHien}. */
  public abstract Instant at();

  /** A note, for 2 and 6 the reason. Wire: {@code ghiChu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> note();

  /** Who did it. Wire: {@code nguoiXuLy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> officer();

  /** The officer's position. Wire: {@code chucDanh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> position();

  /** The officer's unit. Wire: {@code phongBanXuLy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> unit();

  /** What was done. Wire: {@code noiDungXuLy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> content();

  /** When work began. Wire: {@code ngayBatDau}. */
  public abstract Optional<Instant> started();

  /** When it is to be done by regulation. Wire: {@code ngayKetThucTheoQuyDinh}. */
  public abstract Optional<Instant> due();

  /** When it was due before. Wire: {@code ngayHenTraTruoc}. */
  public abstract Optional<Instant> previousDue();

  /** When it is due now. Wire: {@code ngayHenTraMoi}. */
  public abstract Optional<Instant> newDue();

  /** Until when the citizen may supplement. Wire: {@code hanBoSungHoSo}. */
  public abstract Optional<Instant> supplementDue();

  /** What it led to; with status 4, and only there. Wire: {@code ketQuaXuLy}. */
  public abstract Optional<@Valid CivilStatusResult> result();

  /** A status of that dossier. */
  public static Builder builder(DossierCode nationalNumber, CivilStatusState state, Instant at) {
    return new Builder().nationalNumber(nationalNumber).state(state).at(at);
  }

  /** A supplement is asked for: what, and until when. */
  public static Builder supplement(
      DossierCode nationalNumber, String what, Instant until, Instant at) {
    return builder(nationalNumber, CivilStatusState.SUPPLEMENT_ASKED, at)
        .note(what)
        .content(what)
        .supplementDue(until);
  }

  /** It is registered, with this result. */
  public static Builder registered(
      DossierCode nationalNumber, CivilStatusResult result, Instant at) {
    return builder(nationalNumber, CivilStatusState.REGISTERED, at).result(result);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (!state().code().matches("\\d{1,4}")) {
      throw new IllegalArgumentException("This feed writes its statuses as numbers.");
    }
    if (state().equals(CivilStatusState.REGISTERED) != result().isPresent()) {
      throw new IllegalArgumentException(
          "Status 4 carries the result, and no other status does: use CivilStatusUpdate.registered(..).");
    }
  }

  /** Collects a status. */
  public static final class Builder extends ImmutableCivilStatusUpdate.Builder {
    Builder() {}
  }
}
