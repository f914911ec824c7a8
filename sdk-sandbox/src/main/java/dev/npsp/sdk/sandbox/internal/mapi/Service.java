package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of the table: the operation's name, what it takes beside session and agency, and who
 * answers.
 */
record Service(
    String name,
    Map<String, Kind> parameters,
    Map<String, Kind> optional,
    boolean takesData,
    boolean takesFilters,
    Answering answering) {

  /** Carries a call out. */
  @FunctionalInterface
  interface Answering {
    MapiReply answer(MapiCall call) throws IOException, Refusal;
  }

  static Service read(String name, Answering answering) {
    return new Service(name, Map.of(), Map.of(), false, false, answering);
  }

  static Service write(String name, Answering answering) {
    return new Service(name, Map.of(), Map.of(), true, false, answering);
  }

  /** The same service with one more text parameter, which has to be there. */
  Service with(String parameter, Kind kind) {
    Map<String, Kind> more = new LinkedHashMap<>(parameters);
    more.put(parameter, kind);
    return new Service(name, Map.copyOf(more), optional, takesData, takesFilters, answering);
  }

  /** The same service with one more text parameter, which a sender may leave out. */
  Service withOptional(String parameter, Kind kind) {
    Map<String, Kind> more = new LinkedHashMap<>(optional);
    more.put(parameter, kind);
    return new Service(name, parameters, Map.copyOf(more), takesData, takesFilters, answering);
  }

  /** The same service, which takes text parameters of any name beside its own. */
  Service withFilters() {
    return new Service(name, parameters, optional, takesData, true, answering);
  }
}
