package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.edocuments.EdxmlUnreadable;
import java.io.IOException;

/** Ends the reading of a message from within a stream; never leaves this package. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final EdxmlUnreadable.Reason reason;

  Unreadable(EdxmlUnreadable.Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  EdxmlUnreadable.Reason reason() {
    return reason;
  }
}
