package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import java.util.List;
import java.util.stream.Stream;

/** What the portal accepted of the newest dossiers. */
final class NewestAcceptances implements AcceptedStatusStore {

  private final NewestKept<List<AcceptedStatus>> newest;

  NewestAcceptances(int capacity) {
    this.newest = new NewestKept<>(capacity);
  }

  @Override
  public List<AcceptedStatus> of(DossierCode code) {
    return newest.find(code).orElse(List.of());
  }

  @Override
  public void accepted(AcceptedStatus status) {
    newest.change(status.code(), known -> with(known.orElse(List.of()), status));
  }

  private static List<AcceptedStatus> with(List<AcceptedStatus> before, AcceptedStatus status) {
    return status.repeats(before)
        ? before
        : Stream.concat(before.stream(), Stream.of(status)).toList();
  }

  @Override
  public void forget(DossierCode code) {
    newest.forget(code);
  }
}
