package dev.npsp.sdk.feeds;

import java.util.function.Consumer;

/** Judicial records that are applied for in VNeID and pushed to this agency. */
public interface JudicialRecordFeed {

  /** As {@link #endpoint(Consumer)}, without a consumer: the dossiers go into the inbox alone. */
  default JudicialRecordEndpoint endpoint() {
    return endpoint(taken -> {});
  }

  /**
   * What the host's HTTP server hands requests to.
   *
   * @param taken told of each dossier after it was stored and before it is answered; if it throws,
   *     the request fails and the sender comes again
   */
  JudicialRecordEndpoint endpoint(Consumer<? super FeedDelivery> taken);

  /**
   * Tells the national side a status, a result, or the recall of a result. A supplement (status 5)
   * lets the inbox wait before it is sent. May be sent again when no answer came: "cannot move to
   * that status" is a success.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may be when
   *     sent again
   */
  FeedAnswer report(JudicialRecordUpdate update);
}
