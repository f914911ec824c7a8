package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.inbound.FileShare;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.SharedFile;
import dev.npsp.sdk.jdbc.internal.SharedFileTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
   * Shares a file for a while, with whoever has the ticket.
   *
   * @param name the name it is saved under, at most 1,000 characters
   * @param contentType {@code application/pdf}
   * @return the ticket, for the address that the portal gets
   */
  public FileTicket share(String name, String contentType, byte[] content, Duration howLong) {
    return share(name, contentType, content, howLong, file -> file);
  }

  /**
   * Shares a file for a while, on terms: {@code file -> file.onceOnly().onlyFor("10.20.0.7")}.
   *
   * @param name the name it is saved under, at most 1,000 characters
   * @param contentType {@code application/pdf}
   * @param terms makes of the file what is shared; the caller in at most 500 characters
   * @return the ticket, for the address that the portal gets
   */
  public FileTicket share(
      String name,
      String contentType,
      byte[] content,
      Duration howLong,
      UnaryOperator<SharedFile> terms) {
    FileTicket ticket = FileTicket.issue();
    Instant now = clock.instant();
    SharedFile file =
        SharedFile.of(ticket.fingerprint(), name, contentType, now.plus(howLong), content);
    table.add(terms.apply(file), now);
    return ticket;
  }

  /** Shares it no longer. */
  public void withdraw(FileTicket ticket) {
    boolean unusedIfNone = table.remove(ticket.fingerprint());
  }

  @Override
  public boolean take(String fingerprint) {
    return table.remove(fingerprint);
  }

  @Override
  public Optional<SharedFile> find(String fingerprint) {
    return table.find(fingerprint);
  }
}
