package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.inbound.FileShare;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.SharedFile;
import dev.npsp.sdk.jdbc.internal.SharedFileTable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Shared files in the table {@code npsp_shared_file}: what one node shares, the portal fetches from
 * any. Kept is the fingerprint of a ticket, never the ticket. Files whose time is over are deleted
 * when the next one is shared.
 */
public final class JdbcFileShare implements FileShare {

  private final SharedFileTable table;
  private final Clock clock;

  JdbcFileShare(SharedFileTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * Shares a file for a while.
   *
   * @param name the name it is saved under, at most 1,000 characters
   * @param contentType {@code application/pdf}
   * @return the ticket, for the address that the portal gets
   */
  public FileTicket share(String name, String contentType, byte[] content, Duration howLong) {
    FileTicket ticket = FileTicket.issue();
    table.add(
        SharedFile.of(
            ticket.fingerprint(), name, contentType, clock.instant().plus(howLong), content),
        clock.instant());
    return ticket;
  }

  /** Shares it no longer. */
  public void withdraw(FileTicket ticket) {
    table.remove(ticket.fingerprint());
  }

  @Override
  public Optional<SharedFile> find(String fingerprint) {
    return table.find(fingerprint);
  }
}
