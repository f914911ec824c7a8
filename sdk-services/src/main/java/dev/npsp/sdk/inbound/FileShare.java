package dev.npsp.sdk.inbound;

import java.time.Clock;
import java.util.Optional;

/**
 * The files that the portal may fetch. Papers travel by address: the dossier names {@code
 * downloadfile/<ticket>}, and the portal comes back for the file. A host implements this over its
 * own store.
 */
@FunctionalInterface
public interface FileShare {

  /**
   * The file whose ticket has this fingerprint; empty when there is none. What it throws is told to
   * the listener, and the portal gets 204.
   *
   * @param fingerprint {@link FileTicket#fingerprint}, never the ticket itself
   */
  Optional<SharedFile> find(String fingerprint);

  /**
   * Takes a file that is handed out once ({@link SharedFile#onceOnly}), before it is handed out.
   * Atomic: of many callers, whichever node they ask, exactly one gets true; the file is gone then.
   * The default gives such files to nobody.
   */
  default boolean take(String fingerprint) {
    return false;
  }

  /** In memory, for the latest thousand files: for tests and small hosts. */
  static TicketedFileShare inMemory(Clock clock) {
    return new InMemoryFileShare(1_000, clock);
  }
}
