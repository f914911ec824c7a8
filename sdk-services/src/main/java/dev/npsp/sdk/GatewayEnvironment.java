package dev.npsp.sdk;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.internal.mapi.GatewayPaths;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.PathSetting;
import dev.npsp.sdk.wire.hagiang.HaGiangSettings;
import dev.npsp.sdk.wire.onestop.OneStopSettings;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A province's gateway. An immutable value. What it offers, its {@link Gateway} says; what goes to
 * a path that no source attests is offered where that path is given.
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
   * Where new dossiers go, relative to {@link #baseUri}: of {@link Gateway#THANH_HOA} alone, whose
   * dossiers are offered with this and {@link #updatePath}. The path was not seen.
   */
  public abstract Optional<String> addPath();

  /** Where dossiers go that the gateway has; see {@link #addPath}. */
  public abstract Optional<String> updatePath();

  /**
   * Where steps go, relative to {@link #baseUri}; without it they are not offered. The path was not
   * seen. In Hà Giang they go as dossiers do, a bare array with agency and {@code isUpdating} in
   * the query, which is a proposal of ours.
   */
  public abstract Optional<String> progressPath();

  /**
   * Where statuses of dossiers born on the portal go, relative to {@link #baseUri}, in the same
   * way; without it they are not offered.
   */
  public abstract Optional<String> statusPath();

  /** What this gateway offers, with what is told to paths that are given. */
  @Override
  public final Set<Capability> capabilities() {
    Set<Capability> all = attested();
    if (addPath().isPresent() && updatePath().isPresent()) {
      all.add(Capability.DOSSIERS);
    }
    progressPath().ifPresent(path -> all.add(Capability.PROGRESS));
    statusPath().ifPresent(path -> all.add(Capability.STATUS_UPDATES));
    return Set.copyOf(all);
  }

  private Set<Capability> attested() {
    return switch (gateway()) {
      case HA_GIANG -> EnumSet.of(Capability.DOSSIERS);
      case THANH_HOA -> EnumSet.of(Capability.PROCEDURES, Capability.CATALOGUES);
      case DIEN_BIEN -> EnumSet.of(Capability.PROCEDURES, Capability.IDENTITY);
    };
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
    PathSetting.check("addPath", addPath());
    PathSetting.check("updatePath", updatePath());
    PathSetting.check("progressPath", progressPath());
    PathSetting.check("statusPath", statusPath());
    if (gateway() == Gateway.HA_GIANG) {
      PathSetting.checkWithoutQuery("progressPath", progressPath());
      PathSetting.checkWithoutQuery("statusPath", statusPath());
    }
    boolean separate = addPath().isPresent() || updatePath().isPresent();
    if (separate && gateway() != Gateway.THANH_HOA) {
      throw new IllegalArgumentException(
          "addPath and updatePath are settings of Gateway.THANH_HOA.");
    }
    if (gateway() == Gateway.DIEN_BIEN
        && (progressPath().isPresent() || statusPath().isPresent())) {
      throw new IllegalArgumentException(
          "The gateway of Điện Biên takes neither steps nor statuses.");
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
      case THANH_HOA ->
          new ThanhHoaAreas(
              new OneStopSettings("thanh-hoa", baseUri()),
              new GatewayPaths(addPath(), updatePath(), progressPath(), statusPath()));
      case DIEN_BIEN -> new DienBienAreas(new OneStopSettings("dien-bien", baseUri()));
    };
  }

  /** Collects an environment. */
  public static final class Builder extends ImmutableGatewayEnvironment.Builder {
    Builder() {}
  }
}
