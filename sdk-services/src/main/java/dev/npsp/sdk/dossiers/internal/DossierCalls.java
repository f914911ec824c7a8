package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.internal.TransitionGuard.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks and submits dossiers on a wire, and remembers the statuses that they came to.
 *
 * @param protocol the wire
 * @param transitions judges the statuses and remembers them
 * @param acceptances keeps the account of what the portal accepted
 */
record DossierCalls(
    DossierProtocol protocol, TransitionGuard transitions, Optional<Acceptances> acceptances) {

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

  /** Submits in one call, as new ones or as updates, unless something was found wrong. */
  Upsert submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    List<Stand> stands = dossiers.stream().map(Stand::of).toList();
    SubmitReply reply;
    try {
      reply = protocol.submit(dossiers, updating, found);
    } catch (Throwable e) {
      transitions.failed(stands, e);
      throw e;
    }
    transitions.confirmed(stands);
    acceptances.ifPresent(account -> account.dossiers(dossiers));
    return new Upsert(updating, reply);
  }
}
