package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.domain.ProcedureCode;
import java.util.List;
import java.util.Optional;

/**
 * A public service and the applications that show it: most have one, a licence is renewed and first
 * issued, a notice is filed and amended.
 *
 * @param name its key in the table of services, or the code of a procedure
 * @param applications in the order in which they are filed
 * @param generic the procedure, where the application is built from what is published about it
 */
record ServiceStory(
    String name, List<SampleApplication> applications, Optional<ProcedureCode> generic) {

  /** A service of the table. */
  static ServiceStory of(String name, SampleApplication... applications) {
    return new ServiceStory(name, List.of(applications), Optional.empty());
  }

  /** Any procedure. */
  static ServiceStory anyProcedure(ProcedureCode code) {
    return new ServiceStory(code.value(), List.of(), Optional.of(code));
  }

  /** Whether that names the service or one of its applications. */
  boolean isCalled(String asked) {
    return name.equals(asked)
        || applications.stream().anyMatch(application -> application.key().equals(asked));
  }
}
