package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.charset.StandardCharsets;

/** Admits callers who show a key in a header field, or in the JSON of the body. */
final class SharedKeyGuard implements CallerGuard {

  private final String name;
  private final KeyRing keys;
  private final Json json = new Json();

  SharedKeyGuard(String name, KeyRing keys) {
    this.name = name;
    this.keys = keys;
  }

  @Override
  public boolean admits(InboundRequest request) {
    String shown = request.headers().first(name).orElseGet(() -> inBody(request));
    return keys.anyGives(shown.getBytes(StandardCharsets.UTF_8), Secret::revealBytes);
  }

  private String inBody(InboundRequest request) {
    try {
      return json.textAtTop(request.body(), name);
    } catch (JsonUnreadable e) {
      return ""; // no JSON holds no key
    }
  }
}
