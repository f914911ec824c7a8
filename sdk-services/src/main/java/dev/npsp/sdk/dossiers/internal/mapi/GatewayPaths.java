package dev.npsp.sdk.dossiers.internal.mapi;

import java.util.Optional;

/**
 * Where a gateway that passes mapi on takes dossiers; none of it was seen. What has no path is not
 * offered.
 *
 * @param add where new dossiers go
 * @param update where dossiers go that the gateway has
 * @param progress where steps go
 * @param status where statuses of dossiers born on the portal go
 */
public record GatewayPaths(
    Optional<String> add,
    Optional<String> update,
    Optional<String> progress,
    Optional<String> status) {

  /** A gateway that takes nothing about dossiers. */
  public static GatewayPaths none() {
    return new GatewayPaths(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
