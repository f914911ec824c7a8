package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.AcceptedStatusStore;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Tells the host's account what the portal accepted.
 *
 * @param store the account
 * @param clock when it is
 */
public record Acceptances(AcceptedStatusStore store, Clock clock) {

  void dossiers(List<Dossier> dossiers) {
    dossiers.forEach(dossier -> recorded(dossier.code(), dossier.status()));
  }

  /** The portal says where a dossier stands. */
  void recorded(DossierCode code, DossierStatus status) {
    tell(AcceptedStatus.builder(code, status, clock.instant()).build());
  }

  void steps(List<ProgressStep> steps) {
    steps.forEach(
        step ->
            tell(
                AcceptedStatus.builder(step.code(), step.status(), clock.instant())
                    .at(step.at())
                    .build()));
  }

  /** A portal-born dossier is known to the agency by its own number, if it has one. */
  void update(StatusUpdate update) {
    Optional<DossierCode> local = update.localNumber().flatMap(DossierCode::tryParse);
    local.ifPresent(
        code ->
            tell(
                AcceptedStatus.builder(code, update.status(), clock.instant())
                    .at(update.at())
                    .build()));
  }

  private void tell(AcceptedStatus status) {
    HostStore.tell(store, () -> store.accepted(status));
  }
}
