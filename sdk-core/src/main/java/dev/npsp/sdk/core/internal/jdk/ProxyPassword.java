package dev.npsp.sdk.core.internal.jdk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** User name and password for a proxy, as Basic authentication. Shows nothing of either. */
public final class ProxyPassword {

  static final String HEADER = "Proxy-Authorization";

  private final String name;
  private final Supplier<String> password;

  public ProxyPassword(String name, Supplier<String> password) {
    if (name.isEmpty() || name.indexOf(':') >= 0) {
      throw new IllegalArgumentException("The user name for a proxy is a text without a colon.");
    }
    this.name = name;
    this.password = password;
  }

  /** The value of the header. */
  String toHeader() {
    String pair = name + ":" + password.get();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "credentials for a proxy";
  }
}
