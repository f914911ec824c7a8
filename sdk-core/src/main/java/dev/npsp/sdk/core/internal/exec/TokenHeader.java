package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;

/**
 * The header in which the token of a session goes.
 *
 * @param name its name
 * @param scheme what stands before the token, with the blank; nothing where that is empty
 */
public record TokenHeader(String name, String scheme) {

  /** A bearer token (RFC 6750). */
  public static final TokenHeader BEARER = new TokenHeader("Authorization", "Bearer ");

  /** The call with the token. */
  public HttpCall put(HttpCall framed, Secret token) {
    return framed.withHeader(name, value(token));
  }

  /**
   * The token that a login gave, if the header can hold it. Tried there, where it is the peer's
   * fault: later it would look like a mistake of the host.
   */
  public Secret checked(Secret token) throws JsonUnreadable {
    try {
      Headers unused = Headers.none().with(name, value(token));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(CoreText.TOKEN_NOT_FIT.text());
    }
    return token;
  }

  private String value(Secret token) {
    return scheme + token.reveal();
  }
}
