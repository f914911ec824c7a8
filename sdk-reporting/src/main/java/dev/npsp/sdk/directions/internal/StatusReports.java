package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.StatusMessage;
import java.time.Clock;
import java.util.Optional;

/** Tells the other side the status of a direction. */
final class StatusReports {

  private final DocumentAxis axis;
  private final Correspondent self;
  private final Clock clock;

  StatusReports(DocumentAxis axis, Correspondent self, Clock clock) {
    this.axis = axis;
    this.self = self;
    this.clock = clock;
  }

  void tell(Direction direction, EDocumentStatus status, Optional<String> note) {
    axis.send(
        StatusMessage.builder(self, reference(direction.key()), status, clock.instant())
            .description(note)
            .build());
  }

  /** The id holds agency, day and code; what is made otherwise goes as the id alone. */
  private static DocumentReference reference(DirectionKey key) {
    return DocumentReference.ofId(key.documentId());
  }
}
