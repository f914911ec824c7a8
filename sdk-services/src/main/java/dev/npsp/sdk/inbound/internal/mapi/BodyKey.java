package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The key that a caller shows, {@code SecurityKey}: in a header field, or in the body. */
public final class BodyKey {

  private static final String NAME = "SecurityKey";

  private final KeyRing keys;
  private final Json json = new Json();

  public BodyKey(KeyRing keys) {
    this.keys = keys;
  }

  /** Whether the key is one that is accepted. */
  public boolean opens(Headers headers, byte[] body) {
    return isAccepted(headers.first(NAME).orElseGet(() -> inBody(body)));
  }

  private String inBody(byte[] body) {
    try {
      return json.textAtTop(body, NAME);
    } catch (JsonUnreadable e) {
      return ""; // no JSON holds no key
    }
  }

  /** Every key is tried whatever the others said, so that time tells nothing. */
  private boolean isAccepted(String shown) {
    byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
    boolean accepted = false;
    for (Secret secret : keys.accepted()) {
      accepted |= MessageDigest.isEqual(secret.revealBytes(), bytes);
    }
    return accepted;
  }
}
