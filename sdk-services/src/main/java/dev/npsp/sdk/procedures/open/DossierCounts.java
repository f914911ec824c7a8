package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The counts of dossiers behind the index of Decision 766. Wire: a row of {@code
 * report_by_year_sum_service}.
 *
 * <p>What the columns mean is as one crawler labels them; a column that is missing or no whole
 * number is empty. Percentages, which have the same names without {@code _TOTAL}, are in {@link
 * #columns}.
 */
@PublicType
@Value.Immutable
public abstract class DossierCounts {

  DossierCounts() {}

  /** Dossiers. Wire: {@code HS_TOTAL}. */
  public abstract OptionalLong total();

  /** Dossiers that were synchronised to the portal. Wire: {@code DB_TOTAL}. */
  public abstract OptionalLong synchronised();

  /** Procedures counted. Wire: {@code TNTK_TOTAL}. */
  public abstract OptionalLong procedures();

  /** Procedures without dossiers. Wire: {@code TNKTCS_TOTAL}. */
  public abstract OptionalLong proceduresWithoutDossiers();

  /** Dossiers in process, in time. Wire: {@code DXLTH_TOTAL}. */
  public abstract OptionalLong processingInTime();

  /** Dossiers in process, late. Wire: {@code DXLQH_TOTAL}. */
  public abstract OptionalLong processingLate();

  /** Dossiers returned in time. Wire: {@code HTDH_TOTAL}. */
  public abstract OptionalLong returnedInTime();

  /** Dossiers returned late. Wire: {@code HTQH_TOTAL}. */
  public abstract OptionalLong returnedLate();

  /** Dossiers filed in person. Wire: {@code HTN_TRUCTIEP_TOTAL}. */
  public abstract OptionalLong filedInPerson();

  /** Dossiers filed online. Wire: {@code HTN_TRUCTUYEN_TOTAL}. */
  public abstract OptionalLong filedOnline();

  /** Dossiers filed by post. Wire: {@code HTN_BUUCHINH_TOTAL}. */
  public abstract OptionalLong filedByPost();

  /** Payments. Wire: {@code GDTT_TOTAL}. */
  public abstract OptionalLong payments();

  /** Payments on the national platform. Wire: {@code GDTTQG_TOTAL}. */
  public abstract OptionalLong paymentsOnNationalPlatform();

  /** Payments on local gateways. Wire: {@code GDTTDP_TOTAL}. */
  public abstract OptionalLong paymentsOnLocalGateways();

  /** Procedures that the portal offers. Wire: {@code NTTQG_TOTAL}. */
  public abstract OptionalLong proceduresOfferedNationally();

  /** All columns of the row by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> columns();

  /** Counts, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DossierCounts}. */
  public static final class Builder extends ImmutableDossierCounts.Builder {
    Builder() {}
  }
}
