package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** User name and password for a proxy, as Basic authentication. Shows nothing of either. */
public final class ProxyPassword {

  static final String HEADER = "Proxy-Authorization";

  private final String name;
  private final Secret password;

  public ProxyPassword(String name, Secret password) {
    if (name.isEmpty() || name.indexOf(':') >= 0) {
      throw new IllegalArgumentException("The user name for a proxy is a text without a colon.");
    }
    this.name = name;
    this.password = password;
  }

  /** The value of the header. */
  String toHeader() {
    String pair = name + ":" + password.reveal();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "credentials for a proxy";
  }
}
