package dev.npsp.sdk.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A file share that issues the tickets itself: in memory ({@link FileShare#inMemory}), in a
 * database, or in a store of your own, which keeps and takes files. Kept is the fingerprint of a
 * ticket, never the ticket.
 */
public abstract class TicketedFileShare implements FileShare {

  private final Clock clock;

  /**
   * @param clock tells when a file's time is over
   */
  protected TicketedFileShare(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps one, and forgets those whose time is over.
   *
   * @param now what the clock shows
   */
  protected abstract void keep(SharedFile file, Instant now);

  @Override
  public abstract boolean take(String fingerprint);

  /**
   * Shares a file for a while, with whoever has the ticket.
   *
   * @param name the name it is saved under, at most 1,000 characters
   * @param contentType {@code application/pdf}
   * @return the ticket, for the address that the portal gets
   */
  public final FileTicket share(String name, String contentType, byte[] content, Duration howLong) {
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
  public final FileTicket share(
      String name,
      String contentType,
      byte[] content,
      Duration howLong,
      UnaryOperator<SharedFile> terms) {
    FileTicket ticket = FileTicket.issue();
    Instant now = clock.instant();
    SharedFile file =
        SharedFile.of(ticket.fingerprint(), name, contentType, now.plus(howLong), content);
    keep(terms.apply(file), now);
    return ticket;
  }

  /** Shares it no longer. */
  public final void withdraw(FileTicket ticket) {
    boolean unusedIfNone = take(ticket.fingerprint());
  }
}
