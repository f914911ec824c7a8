package dev.npsp.sdk;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.hagiang.HaGiangSettings;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A province's gateway. An immutable value. It supports {@link Capability#DOSSIERS}, and progress
 * and status updates where their paths are given: only what is sent was seen of these.
 */
@PublicType
@Value.Immutable
public abstract class GatewayEnvironment extends PortalEnvironment {

  GatewayEnvironment() {}

  /** Which gateway it is. */
  public abstract Gateway gateway();

  @Override
  public abstract URI baseUri();

  /**
   * Where steps go, relative to {@link #baseUri}; without it they are not offered. The path was not
   * seen. That they go as dossiers do, a bare array with agency and {@code isUpdating} in the
   * query, is a proposal of ours.
   */
  public abstract Optional<String> progressPath();

  /**
   * Where statuses of dossiers born on the portal go, relative to {@link #baseUri}, in the same
   * way; without it they are not offered.
   */
  public abstract Optional<String> statusPath();

  /** Dossiers; progress and status updates where their paths are given. */
  @Override
  public final Set<Capability> capabilities() {
    Set<Capability> all = EnumSet.of(Capability.DOSSIERS);
    progressPath().ifPresent(path -> all.add(Capability.PROGRESS));
    statusPath().ifPresent(path -> all.add(Capability.STATUS_UPDATES));
    return Set.copyOf(all);
  }

  /** A gateway at this address, to be completed. */
  public static Builder builder(Gateway gateway, URI baseUri) {
    return new Builder().gateway(gateway).baseUri(baseUri);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  GatewayEnvironment checked() {
    CallableHost.checked("baseUri", baseUri());
    String scheme = baseUri().getScheme();
    if (baseUri().getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new IllegalArgumentException(
          "The gateway's address is absolute, http or https: http://gateway.example.vn/");
    }
    if (baseUri().getRawQuery() != null || baseUri().getRawFragment() != null) {
      throw new IllegalArgumentException("The gateway's address has no query.");
    }
    return baseUri().getPath().endsWith("/")
        ? this
        : toBuilder().baseUri(URI.create(baseUri() + "/")).build();
  }

  @Override
  final WireAreas areas() {
    return switch (gateway()) {
      case HA_GIANG ->
          new HaGiangAreas(new HaGiangSettings(baseUri(), progressPath(), statusPath()));
    };
  }

  /** Collects an environment. */
  public static final class Builder extends ImmutableGatewayEnvironment.Builder {
    Builder() {}
  }
}
