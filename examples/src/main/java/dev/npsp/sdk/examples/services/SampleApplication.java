package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * An application with values that are made up.
 *
 * @param key of the service in the table
 * @param form fills it in
 * @param reader gives it back from a dossier
 */
record SampleApplication(String key, Form form, Function<Dossier, ServiceApplication> reader) {

  /** Fills an application in. */
  @FunctionalInterface
  interface Form {

    /** The application, on that day and for that procedure. */
    ServiceApplication fill(Given given);
  }

  /**
   * What is known when it is filled in.
   *
   * @param procedure as the portal names it
   * @param papers one for each that the procedure lists
   * @param today the day on which it is filed
   */
  record Given(ProcedureReference procedure, List<Attachment> papers, LocalDate today) {}
}
