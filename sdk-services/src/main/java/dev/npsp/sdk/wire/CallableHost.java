package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.internal.text.HostName;
import java.net.URI;

/** Addresses that we call ourselves; what is only passed on may have other hosts. */
public final class CallableHost {

  private CallableHost() {}

  /**
   * The address, if its host can be called.
   *
   * @param setting how the host of this library knows it, for the message
   * @throws IllegalArgumentException when its name has an underscore
   */
  public static URI checked(String setting, URI address) {
    if (HostName.hasUnderscore(address)) {
      throw new IllegalArgumentException(
          setting
              + ": the host "
              + HostName.of(address).orElse("")
              + " has an underscore, and Java's HTTP client cannot call such a host: "
              + HostName.USE_AN_ALIAS
              + ".");
    }
    return address;
  }
}
