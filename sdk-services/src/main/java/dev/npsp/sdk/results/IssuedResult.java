package dev.npsp.sdk.results;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A result that an agency issued, as its own system pushes it to a store: one paper, flat.
 *
 * <p>Wire: fourteen members, every one a text, "" where there is nothing. Source: one code base
 * (QLHSC07), the names alone; the forms of days and flags are inferred.
 */
@PublicType
@Value.Immutable
public abstract class IssuedResult {

  IssuedResult() {}

  /** The dossier that it is the result of. Wire: {@code MaHoSo}; a peer's column has 50. */
  public abstract DossierCode dossier();

  /** The procedure. Wire: {@code MaTTHC}; a peer's column has 50. */
  public abstract ProcedureCode procedure();

  /** The agency that issued it. Wire: {@code MaCoQuan}. */
  public abstract AgencyCode agency();

  /** The code of the result. Wire: {@code MaGiayToKetQua}. */
  @NotBlank @CleanText
  public abstract String resultCode();

  /** The name of the paper, at most 5000 characters. Wire: {@code TenGiayToKetQua}. */
  @NotBlank @CleanText
  @Size(max = 5000) @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** The number on the paper, at most 100 characters. Wire: {@code SoKyHieu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText @Size(max = 100) String> number();

  /** What it is about. Wire: {@code TrichYeuNoiDung}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> summary();

  /** The day of issue. Wire: {@code NgayCap}, {@code dd/MM/yyyy}: a proposal. */
  public abstract Optional<LocalDate> issued();

  /**
   * How long it is valid, in the agency's own words: {@code "5 năm"}, {@code "31/12/2030"}. Whether
   * the wire means a span or a day is not known. Wire: {@code ThoiHanHieuLuc}.
   */
  public abstract Optional<@CleanText String> validity();

  /** Where it is valid. Wire: {@code PhamViHieuLuc}. */
  public abstract Optional<@CleanText String> scope();

  /**
   * The name of the file; how the file itself travels was not seen. Wire: {@code
   * TenFileGiayToKetQuaDinhKem}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> fileName();

  /** Whether the dossier has digitised parts. Wire: {@code HoSoCoThanhPhanSoHoa}, "1" or "0". */
  @Value.Default
  public boolean hasDigitisedParts() {
    return false;
  }

  /**
   * Whether the fees were paid online, by the codes of a dossier ({@code OnlinePayment}); "0" when
   * they were not. Wire: {@code DuocThanhToanTrucTuyen}.
   */
  @Value.Default
  @NotBlank @CleanText
  public String onlinePaymentCode() {
    return "0";
  }

  /**
   * The national database that was asked: one code, where a dossier has a list. Wire: {@code
   * MaCSDLDaKetNoi}.
   */
  public abstract Optional<@CleanText String> database();

  /** What is required: the dossier, the procedure, the agency, the paper's code and name. */
  public static Builder builder(
      DossierCode dossier,
      ProcedureCode procedure,
      AgencyCode agency,
      String resultCode,
      String name) {
    return new Builder()
        .dossier(dossier)
        .procedure(procedure)
        .agency(agency)
        .resultCode(resultCode)
        .name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link IssuedResult}. */
  public static final class Builder extends ImmutableIssuedResult.Builder {
    Builder() {}
  }
}
