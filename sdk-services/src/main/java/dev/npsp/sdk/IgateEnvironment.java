package dev.npsp.sdk;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.PathSetting;
import dev.npsp.sdk.wire.igate.IgateSettings;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A ministry's portal of the generation of 2025, which feeds the national one. It is known as
 * iGate. An immutable value. It gives codes, and takes dossiers with their files, progress and
 * status updates; it lists and tracks dossiers once it is told where. It wants {@code
 * Credentials.clientCredentials(id, secret)}.
 */
@PublicType
@Value.Immutable
public abstract class IgateEnvironment extends PortalEnvironment {

  IgateEnvironment() {}

  @Override
  public abstract URI baseUri();

  /**
   * Where a token is obtained, relative to {@link #baseUri}. Default {@code token}: a proposal of
   * ours, since only the message was seen.
   */
  @Value.Default
  public String tokenPath() {
    return "token";
  }

  /**
   * How old a token may grow before a new one is obtained. Default nine minutes, a proposal of
   * ours. A portal that says {@code expires_in} (seconds, inferred) has it renewed after nine
   * tenths of that, when this is sooner. One that is refused before is renewed once.
   */
  @Value.Default
  public Duration tokenAge() {
    return Duration.ofMinutes(9);
  }

  /**
   * Where the agency's dossiers are listed, relative to {@link #baseUri}; without it nothing is
   * listed. Only the answer of the listing was seen, not its path.
   */
  public abstract Optional<String> listPath();

  /**
   * Where a dossier is tracked, relative to {@link #baseUri}; without it no dossier is looked up.
   * {@code pa/dossier-search/dvc} at the one portal where it was seen.
   */
  public abstract Optional<String> trackingPath();

  /**
   * Where a token for the tracking is obtained, absolute: the token endpoint of the sign-on server
   * (at the one portal where it was seen a Keycloak realm, {@code digo}), with {@link
   * #trackingClient}. Without it the tracking is asked with the client's own token, which is a
   * proposal of ours.
   */
  public abstract Optional<URI> trackingTokenUri();

  /** The program that the sign-on server of the tracking knows. */
  @Value.Auxiliary
  @Value.Redacted
  public abstract Optional<Credentials.ClientCredentials> trackingClient();

  /**
   * Codes, dossiers, progress and status updates; lists and look-ups where their paths are given.
   */
  @Override
  public final Set<Capability> capabilities() {
    Set<Capability> all =
        EnumSet.of(
            Capability.CODE_ALLOCATION,
            Capability.DOSSIERS,
            Capability.FORM_DATA,
            Capability.PROGRESS,
            Capability.STATUS_UPDATES);
    listPath().ifPresent(path -> all.add(Capability.DOSSIER_LIST));
    trackingPath().ifPresent(path -> all.add(Capability.DOSSIER_SEARCH));
    return Set.copyOf(all);
  }

  /** A ministry's portal at this address, to be completed. */
  public static Builder builder(URI baseUri) {
    return new Builder().baseUri(baseUri);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  IgateEnvironment checked() {
    CallableHost.checked("baseUri", baseUri());
    String scheme = baseUri().getScheme();
    if (baseUri().getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new IllegalArgumentException(
          "The ministry portal's address is absolute, http or https: https://igate.example.vn/");
    }
    if (baseUri().getRawQuery() != null || baseUri().getRawFragment() != null) {
      throw new IllegalArgumentException("The ministry portal's address has no query.");
    }
    PathSetting.check("tokenPath", tokenPath());
    PathSetting.check("listPath", listPath());
    PathSetting.checkWithoutQuery("trackingPath", trackingPath());
    trackingTokenUri().ifPresent(IgateEnvironment::checkTokenUri);
    if (trackingTokenUri().isPresent() != trackingClient().isPresent()) {
      throw new IllegalArgumentException(
          "trackingTokenUri and trackingClient belong together: give both or neither.");
    }
    if (tokenAge().isNegative() || tokenAge().isZero()) {
      throw new IllegalArgumentException("tokenAge is longer than nothing.");
    }
    return baseUri().getPath().endsWith("/")
        ? this
        : toBuilder().baseUri(URI.create(baseUri() + "/")).build();
  }

  private static void checkTokenUri(URI uri) {
    CallableHost.checked("trackingTokenUri", uri);
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (uri.getHost() == null || !web || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "trackingTokenUri is absolute, http or https: https://sso.example.vn/token");
    }
  }

  @Override
  final WireAreas areas() {
    return new IgateAreas(
        new IgateSettings(
            baseUri(),
            tokenPath(),
            tokenAge(),
            listPath(),
            trackingPath(),
            trackingTokenUri(),
            trackingClient()));
  }

  @Override
  final boolean usesAuthorization() {
    return true;
  }

  /** Collects an environment. */
  public static final class Builder extends ImmutableIgateEnvironment.Builder {
    Builder() {}
  }
}
