package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * Where a dossier stands, for the portal's search page. Wire: the answer of {@code search/call}.
 * Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class StatusAnswer {

  StatusAnswer() {}

  /** The number of the dossier. Wire: {@code MaHoSo}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String number();

  /**
   * What was applied for. Wire: {@code MaTTHC}, {@code TenTTHC}, {@code MaLinhVuc}, {@code
   * TenLinhVuc}.
   */
  public abstract ProcedureReference procedure();

  /** Who filed it. Wire: {@code LoaiDoiTuong}. */
  public abstract ApplicantKind applicantKind();

  /** Where it stands. Wire: {@code TrangThaiHoSo}. */
  public abstract DossierStatus status();

  /** How it was filed. Default: online. Wire: {@code HinhThuc}. */
  @Value.Default
  public FiledBy filedBy() {
    return FiledBy.ONLINE;
  }

  /** The name of the unit that works on it, "" when not known. Wire: {@code DonViXuLy}. */
  @Value.Default
  public String processingUnit() {
    return "";
  }

  /** What is required. */
  public static Builder builder(
      String number, ProcedureReference procedure, ApplicantKind applicant, DossierStatus status) {
    return new Builder()
        .number(number)
        .procedure(procedure)
        .applicantKind(applicant)
        .status(status);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link StatusAnswer}. */
  public static final class Builder extends ImmutableStatusAnswer.Builder {
    Builder() {}
  }
}
