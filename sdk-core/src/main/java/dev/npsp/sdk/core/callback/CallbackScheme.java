package dev.npsp.sdk.core.callback;

/**
 * One kind of callback: how its bytes are read and what they claim. The order of the checks, the
 * comparison in constant time, the key ring and the repeats are the {@link CallbackVerifier}'s, so
 * that a scheme has nothing to get wrong but its own wire. Whoever writes a scheme vouches for the
 * checksum it computes.
 *
 * @param <T> what a genuine message says
 */
public interface CallbackScheme<T> {

  /**
   * The operation in the words of the API, with the wire's name: {@code payments.verify (CONFIRM)}.
   */
  String operation();

  /**
   * Reads the bytes. What comes back is a claim: nothing in it may be believed yet.
   *
   * @throws MalformedCallback when the bytes are not such a message, or could be read in two ways
   */
  CallbackClaim<T> read(InboundRequest request) throws MalformedCallback;
}
