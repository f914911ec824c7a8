package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.RequestOptions;
import java.util.function.Consumer;

/** Judicial records that are applied for in VNeID and pushed to this agency. */
public interface JudicialRecordFeed {

  /** As {@link #desk(Consumer)}; nobody is told. */
  default JudicialRecordDesk desk() {
    return desk(taken -> {});
  }

  /**
   * What the host's HTTP server hands requests to.
   *
   * @param taken told of each dossier after it was stored and before it is answered; if it throws,
   *     the request fails and the sender comes again
   */
  JudicialRecordDesk desk(Consumer<? super FeedArrival> taken);

  /** As {@link #report(JudicialRecordUpdate, RequestOptions)} with the client's options. */
  default FeedAnswer report(JudicialRecordUpdate update) {
    return report(update, RequestOptions.defaults());
  }

  /**
   * Tells the national side a status, a result, or the recall of a result. A supplement (status 5)
   * lets the inbox wait before it is sent. May be sent again when no answer came: "cannot move to
   * that status" is a success.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may later
   */
  FeedAnswer report(JudicialRecordUpdate update, RequestOptions options);
}
