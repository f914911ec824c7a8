package dev.npsp.sdk.core.error;

import java.io.Serializable;
import java.util.Locale;

/**
 * Which call an error belongs to.
 *
 * @param operation the operation in the words of the API, with the wire's name: {@code
 *     dossiers.submit (DongBoHoSoMC)}
 * @param requestId the id under which logs and events know the call
 * @param language the language of the client, in which the message of the error is: Vietnamese, or
 *     else English
 */
public record Origin(String operation, String requestId, Locale language) implements Serializable {

  /** A call whose errors are in English. */
  public Origin(String operation, String requestId) {
    this(operation, requestId, Locale.ENGLISH);
  }
}
