package dev.npsp.sdk.feeds;

/** The inbox of tests keeps the contract too. */
class InMemoryFeedInboxTest extends FeedInboxContract {

  @Override
  FeedInbox inbox() {
    return FeedInbox.inMemory(FeedSamples.numbers());
  }
}
