package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.callback.InboundEndpoint;
import java.util.function.Consumer;

/** Judicial records that are applied for in VNeID and pushed to this agency. */
public interface JudicialRecordFeed {

  /** The parameter of the query in which the one attested sender shows its static code. */
  String CODE = "codeGet";

  /** As {@link #endpoint(Consumer)}, without a consumer: the dossiers go into the inbox alone. */
  default InboundEndpoint endpoint() {
    return endpoint(taken -> {});
  }

  /**
   * What VNeID, or a hub before it, calls at the agency, for {@code
   * InboundPortal.builder(..).onJudicialRecord(..)}: first it asks for a number, {@code GET
   * LayMaHoSo}, then it hands the dossier over under that number, {@code POST TaoHoSo}.
   *
   * <p>Both answers are attested: a dossier is answered with HTTP 200 and {@code statusCode} 00 or
   * 01, a caller without the code with HTTP 400. That a repeat which says the same gets 00 again is
   * ours: the peer answers 01, and then a lost answer looks like a failure.
   *
   * @param taken told of each dossier after it was stored and before it is answered; if it throws,
   *     the request fails and the sender comes again
   */
  InboundEndpoint endpoint(Consumer<? super FeedDelivery> taken);

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
