package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.callback.CallbackRequest;
import org.jspecify.annotations.Nullable;

/**
 * What VNeID, or a hub before it, calls at the agency: first it asks for a number, then it hands
 * the dossier over under that number. Bytes in, bytes and status out; any HTTP server will do. Safe
 * for many threads.
 *
 * <p>Both answers are attested: a dossier is answered with HTTP 200 and {@code statusCode} 00 or
 * 01, a caller without the code with HTTP 400. That a repeat which says the same gets 00 again is
 * ours: the peer answers 01, and then a lost answer looks like a failure.
 */
public interface JudicialRecordEndpoint {

  /** The last part of the path where numbers are given out. */
  String ISSUE_NUMBER = "LayMaHoSo";

  /** The last part of the path where dossiers arrive. */
  String RECEIVE = "TaoHoSo";

  /** The most bytes of a body that are taken; a server need not read more than one beyond it. */
  int requestLimit();

  /**
   * Answers a request by the last part of its path, whatever stands before it. An exception of the
   * inbox passes through.
   *
   * @param method {@code GET} or {@code POST}
   * @param path the path as it came
   * @param query the raw query, without the question mark; null or empty when there is none
   */
  EndpointReply answer(String method, String path, @Nullable String query, CallbackRequest request);
}
