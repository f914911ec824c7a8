package dev.npsp.sdk;

/**
 * A dossier is on its way under a procedure that was withdrawn. It is sent all the same: the portal
 * decides, and an old dossier may finish under the old procedure.
 *
 * @param dossier the dossier
 * @param procedure its procedure
 * @param standing what the catalogue says of it
 */
public record ProcedureWarning(
    DossierCode dossier, ProcedureCode procedure, ProcedureStanding standing) {}
