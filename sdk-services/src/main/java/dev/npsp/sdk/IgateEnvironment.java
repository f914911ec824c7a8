package dev.npsp.sdk;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.igate.IgateSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A ministry's portal of the generation of 2025, which feeds the national one. It is known as
 * iGate. An immutable value. It takes dossiers with their files, progress and status updates; it
 * has no look-up that was seen. It wants {@code Credentials.clientCredentials(id, secret)}.
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
   * ours: the {@code expires_in} of an answer is not read. One that is refused before is renewed
   * once.
   */
  @Value.Default
  public Duration tokenAge() {
    return Duration.ofMinutes(9);
  }

  /** Dossiers, progress and status updates. */
  @Override
  public final Set<Capability> capabilities() {
    return Set.of(Capability.DOSSIERS, Capability.PROGRESS, Capability.STATUS_UPDATES);
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
    if (tokenAge().isNegative() || tokenAge().isZero()) {
      throw new IllegalArgumentException("tokenAge is longer than nothing.");
    }
    return baseUri().getPath().endsWith("/")
        ? this
        : toBuilder().baseUri(URI.create(baseUri() + "/")).build();
  }

  @Override
  final WireAreas areas() {
    return new IgateAreas(new IgateSettings(baseUri(), tokenPath(), tokenAge()));
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
