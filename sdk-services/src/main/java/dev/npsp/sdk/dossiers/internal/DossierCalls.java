package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.dossiers.Dossier;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks and submits dossiers on a wire, and remembers the statuses that they came to.
 *
 * @param protocol the wire
 * @param transitions judges the statuses and remembers them
 */
record DossierCalls(DossierProtocol protocol, TransitionGuard transitions) {

  /** What is wrong with a dossier; empty when it may be sent. */
  List<Violation> check(Dossier dossier) {
    List<Violation> found = protocol.check(dossier);
    List<Violation> wrong = transitions.violations(dossier);
    if (wrong.isEmpty()) {
      return found;
    }
    List<Violation> all = new ArrayList<>(found);
    all.addAll(wrong);
    return all;
  }

  /** Submits checked dossiers in one call. */
  SubmitReply submit(List<Dossier> checked, boolean updating) {
    return submit(checked, updating, List.of());
  }

  /** Submits, unless something was found wrong. */
  SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return transitions.following(
        dossiers.stream().map(TransitionGuard.Stand::of).toList(),
        () -> protocol.submit(dossiers, updating, found));
  }
}
