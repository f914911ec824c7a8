package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import java.util.Optional;

/** The statuses of the dossiers that were heard of last. */
final class NewestStatuses implements LastStatusStore {

  private final NewestKept<DossierStatus> newest;

  NewestStatuses(int capacity) {
    this.newest = new NewestKept<>(capacity);
  }

  @Override
  public Optional<DossierStatus> find(DossierCode code) {
    return newest.find(code);
  }

  @Override
  public void confirmed(DossierCode code, DossierStatus status) {
    newest.change(code, known -> status);
  }

  @Override
  public void forget(DossierCode code) {
    newest.forget(code);
  }
}
