package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import java.net.URI;

/**
 * What all operations of one protocol share: where its paths are, what stands around a payload, and
 * how an answer is read unless the operation says otherwise. It never learns which operation it is
 * asked for.
 */
public interface Wire {

  /** The name under which listeners know it: lower case, the same for all its operations. */
  String name();

  /** The address of a path of this wire. */
  URI address(String path);

  /** The headers of every call. */
  Headers headers();

  /**
   * Puts the envelope of this wire around a JSON payload.
   *
   * @param service the wire's name of what is asked
   * @param payload what the operation sends; the wire's own, which may change it
   */
  default Body frame(String service, byte[] payload) {
    return Body.of(payload);
  }

  /** How answers are read unless an operation says otherwise. */
  EnvelopeRule rule();
}
