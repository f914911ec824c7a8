package dev.npsp.sdk.feeds;

import java.util.function.Consumer;

/**
 * Birth and death registration, pulled from the national combined service (dịch vụ công liên
 * thông). Only what is not acknowledged is listed, so the list itself is the cursor: what was
 * stored when a process died comes again and is acknowledged again.
 *
 * <p>Safe for many threads; a pull that runs beside another does its work twice and stores nothing
 * twice.
 */
public interface CivilStatusFeed {

  /** As {@link #pull(Consumer)}, without a consumer: the dossiers go into the inbox alone. */
  default PullReport pull() {
    return pull(taken -> {});
  }

  /**
   * Takes in every dossier that is not acknowledged: reads it, stores it, acknowledges it. A
   * dossier that cannot be read or acknowledged is named in the report, and comes again; the others
   * go on. An exception of the inbox or of the consumer ends the pull.
   *
   * @param taken told of each dossier after it was stored and before it is acknowledged; the same
   *     dossier may be told again as a repeat
   */
  PullReport pull(Consumer<? super FeedDelivery> taken);

  /**
   * Tells the national side a status. The order is the feed's own, 1, 3, 7, 4, 5: a status whose
   * predecessor was not taken is not sent. Status 2 lets the inbox wait for the supplement before
   * it is sent, so that a quick citizen is not taken for a repeat. May be sent again when no answer
   * came: what the other side has already is a success.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when the dossier is not held, or a status before
   *     it was not taken
   * @throws FeedRefused when it was not taken; {@link FeedRefused#kind} says whether it may be when
   *     sent again
   */
  FeedAnswer report(CivilStatusUpdate update);
}
