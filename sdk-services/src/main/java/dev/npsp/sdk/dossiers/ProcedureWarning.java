package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;

/**
 * A dossier is on its way under a procedure that was withdrawn. It is sent all the same: the portal
 * decides, and an old dossier may finish under the old procedure.
 *
 * @param dossier the dossier
 * @param procedure its procedure
 * @param status what the catalogue says of it
 */
public record ProcedureWarning(
    DossierCode dossier, ProcedureCode procedure, ProcedureStatus status) {}
