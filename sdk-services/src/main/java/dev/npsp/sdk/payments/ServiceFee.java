package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Fees and charges of a dossier. Wire: {@code MaDichVu} {@code "2"}. */
@PublicType
@Value.Immutable
public abstract non-sealed class ServiceFee implements PaymentPurpose {

  ServiceFee() {}

  /** The dossier. Wire: {@code MaHoSo}. */
  public abstract DossierCode dossier();

  /** The procedure. Wire: {@code MaTTHC}, {@code TenTTHC}. */
  @Valid public abstract ProcedureReference procedure();

  /** The agency that collects. Wire: {@code MaDonVi}. */
  public abstract AgencyCode agency();

  /** The agency's name. Wire: {@code TenDonVi}. */
  @NotBlank @CleanText
  public abstract String agencyName();

  /**
   * The code of the online service, where the national one is known. Wire: {@code MaDVC}. Default:
   * the procedure's code and {@code .01}, as peers write it.
   */
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> serviceCode();

  /** The name of the online service. Wire: {@code TenDVC}. Default: the procedure's name. */
  public abstract Optional<@CleanText String> serviceName();

  /**
   * The fees and charges one by one. Wire: {@code PhiLePhi}. Their sum is the amount of the order.
   * Default: one fee (phí) of the whole amount; a charge (lệ phí) has to be named.
   */
  public abstract List<@Valid FeeLine> fees();

  @Override
  public String number() {
    return dossier().value();
  }

  /** The fees of a dossier, not divided. */
  public static ServiceFee of(
      DossierCode dossier, ProcedureReference procedure, AgencyCode agency, String agencyName) {
    return builder(dossier, procedure, agency, agencyName).build();
  }

  /** The fees of a dossier. */
  public static Builder builder(
      DossierCode dossier, ProcedureReference procedure, AgencyCode agency, String agencyName) {
    return new Builder()
        .dossier(dossier)
        .procedure(procedure)
        .agency(agency)
        .agencyName(agencyName);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the fees of a dossier. */
  public static final class Builder extends ImmutableServiceFee.Builder {
    Builder() {}
  }
}
