package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.procedures.Procedure;
import java.util.function.Function;

/**
 * An application that is filled in, ready to be checked.
 *
 * @param key of the service in the table, or the code of a procedure
 * @param title what it is called
 * @param procedure as the portal publishes it
 * @param application filled in
 * @param reader gives it back from a dossier
 */
record PreparedApplication(
    String key,
    LocalizedText title,
    Procedure procedure,
    ServiceApplication application,
    Function<Dossier, ServiceApplication> reader) {}
