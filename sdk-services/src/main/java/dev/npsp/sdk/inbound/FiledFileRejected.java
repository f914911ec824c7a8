package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.wire.ServiceText;
import java.util.UUID;

/** A file of a filed dossier was not taken: its address, what came from there, or its size. */
public final class FiledFileRejected extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why it was not taken. */
  public enum Reason {
    /** It has no address on an allowed host; nothing was fetched. */
    ADDRESS_NOT_ALLOWED,
    /** Another HTTP status than 200 came, a redirect included, or a web page in its place. */
    NOT_THERE,
    /** It is larger than allowed; the rest was not read. */
    TOO_LARGE
  }

  private final Reason reason;

  FiledFileRejected(Reason reason) {
    super(
        new Origin(FiledFiles.OPERATION, UUID.randomUUID().toString()),
        text(reason).text(),
        text(reason).remedy(),
        null);
    this.reason = reason;
  }

  /** Why it was not taken. */
  public Reason reason() {
    return reason;
  }

  /** Whether the file may be there at another time. */
  @Override
  public boolean retryCanHelp() {
    return reason == Reason.NOT_THERE;
  }

  private static ServiceText text(Reason reason) {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED -> ServiceText.FILED_FILE_ADDRESS;
      case NOT_THERE -> ServiceText.FILED_FILE_NOT_THERE;
      case TOO_LARGE -> ServiceText.FILED_FILE_TOO_LARGE;
    };
  }
}
