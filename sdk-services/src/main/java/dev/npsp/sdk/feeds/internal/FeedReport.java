package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.feeds.InboxEntry;

/**
 * What is reported of a dossier that is held.
 *
 * @param by what maps it
 * @param update what is reported
 * @param held what the inbox holds
 * @param <M> the mapping
 * @param <T> the kind of report
 */
public record FeedReport<M, T>(M by, T update, InboxEntry held) {

  /** Nothing of what it holds: the dossier is a person's. */
  @Override
  public String toString() {
    return "a report of a feed";
  }
}
