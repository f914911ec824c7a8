package dev.npsp.sdk.examples.directives;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.directions.DirectionsClient;
import dev.npsp.sdk.directions.IntakeReport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;

/** An agency at the hub: its axis, its name, the directions that it knows, and what time it is. */
record Office(DocumentAxis axis, Correspondent self, DirectionsClient directions, Clock clock)
    implements AutoCloseable {

  static Office open(
      URI hub, AgencyCode agency, String name, String systemId, Secret key, Clock clock) {
    DocumentAxis axis = DocumentAxis.hub(hub, agency, systemId, key).build();
    Correspondent self = Correspondent.of(agency, name);
    return new Office(
        axis,
        self,
        DirectionsClient.over(
            axis, self, DirectionStore.inMemory(), WorkingCalendar.standard(), clock),
        clock);
  }

  /** Takes in what came today, or before midnight. */
  void receive(ScenarioOutput told) {
    LocalDate today = VietnamTime.local(clock.instant()).toLocalDate();
    IntakeReport report = directions.receive(today.minusDays(1), today);
    for (DirectionKey key : new LinkedHashSet<>(report.taken())) {
      tell(directions.find(key).orElseThrow(), told);
    }
  }

  /** Accepts and does all that is new, as a commune would over the weeks. */
  void carryOut(ScenarioOutput told) {
    receive(told);
    for (Direction direction : directions.all()) {
      if (direction.status().equals(Optional.of(EDocumentStatus.ARRIVED))) {
        directions.accept(direction.key());
        tell(directions.complete(direction.key(), "Đã thực hiện"), told);
      }
    }
  }

  void tell(Direction direction, ScenarioOutput told) {
    String status = direction.status().map(EDocumentStatus::code).orElse("");
    told.tell(
        "direction",
        self.id() + ": " + direction.key().documentId() + " is at " + status + ".",
        "at",
        self.id(),
        "document",
        direction.key().documentId(),
        "receiver",
        direction.key().receiver(),
        "status",
        status);
  }

  @Override
  public void close() {
    axis.close();
  }
}
