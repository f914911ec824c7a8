package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.SandboxFeedDossier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A dossier while the sandbox runs; all access is under the lock of its register. */
final class FiledDossier {

  final FeedType type;
  final String id;
  final String number;
  final int serial;
  String localNumber = "";
  boolean acknowledged;
  int deliveries;
  int revision = 1;
  boolean hasResult;
  boolean recalled;
  Instant filed;
  Instant shown;
  final List<String> statuses = new ArrayList<>();

  FiledDossier(FeedType type, String id, String number, int serial, Instant filed) {
    this.type = type;
    this.id = id;
    this.number = number;
    this.serial = serial;
    this.filed = filed;
    this.shown = filed;
  }

  /** A name that differs by dossier and by revision. */
  String person() {
    return "TRẦN THỊ MẪU " + serial + (revision == 1 ? "" : " (BỔ SUNG " + (revision - 1) + ")");
  }

  boolean waitsForSupplement() {
    return !statuses.isEmpty() && statuses.get(statuses.size() - 1).equals(type.supplement);
  }

  SandboxFeedDossier toldAs() {
    return new SandboxFeedDossier(
        number,
        type.word,
        localNumber,
        acknowledged,
        deliveries,
        revision,
        List.copyOf(statuses),
        hasResult,
        recalled);
  }
}
