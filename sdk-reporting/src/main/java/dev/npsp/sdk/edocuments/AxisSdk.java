package dev.npsp.sdk.edocuments;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The national SDK of the document axis, a library that agencies are given and that no one may pass
 * on: the host writes this over it. Implementations must be safe for many threads.
 */
@FunctionalInterface
public interface AxisSdk {

  /**
   * Calls a verb of the SDK: {@code getAgenciesList}, {@code registerAgency}, {@code deleteAgency},
   * {@code sendEdoc}, {@code getReceivedEdocList}, {@code getEdoc}, {@code getSentEdocList}, {@code
   * updateStatus}.
   *
   * @param verb the name of the verb
   * @param header its JSON header
   * @param file the message to send, for {@code sendEdoc}; gone after the call
   * @return its answer as JSON
   * @throws Exception when no answer came; of a verb that changes something the outcome is unknown
   *     then
   */
  String call(String verb, String header, Optional<Path> file) throws Exception;
}
