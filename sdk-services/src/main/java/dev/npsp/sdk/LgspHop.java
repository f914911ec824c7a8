package dev.npsp.sdk;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.lgsp.LgspSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An LGSP, the integration hub of a ministry or a province, that calls pass before they reach a
 * portal: {@link PortalEnvironment#through}. An immutable value.
 *
 * <p>A token is obtained first (OAuth 2 client credentials); each call then carries the token and
 * the header {@code lgspaccesstoken}, and the portal behind it wants its own session besides. One
 * thread obtains the token, the others wait for it. It is renewed when it is old, and once when the
 * hub answers 401 in words that are not the portal's. What else the hub answers in the portal's
 * place is {@link dev.npsp.sdk.core.error.AnsweredByIntermediary}; a token that it refuses to give
 * is {@link dev.npsp.sdk.core.error.LoginRefused}. Listeners know its calls as those of the
 * protocol {@code lgsp}.
 */
@PublicType
@Value.Immutable
public abstract class LgspHop {

  LgspHop() {}

  /** Where a token is obtained. */
  public abstract URI tokenUri();

  /** The five keys, sent with the token's request and with each call. */
  @Value.Auxiliary
  @Value.Redacted
  public abstract Optional<LgspKeys> keys();

  /**
   * The client id and secret, where the installation wants Basic authentication at {@link
   * #tokenUri}; {@code grant_type} then stands in the query too. Source: one peer.
   */
  @Value.Auxiliary
  @Value.Redacted
  public abstract Optional<Credentials.ClientCredentials> client();

  /** Where the operation of a call stands; default {@link LgspRouting#byPath}. */
  @Value.Default
  public LgspRouting routing() {
    return LgspRouting.byPath();
  }

  /** Which header holds the token; default {@link LgspTokenPlace#AUTHORIZATION}. */
  @Value.Default
  public LgspTokenPlace tokenPlace() {
    return LgspTokenPlace.AUTHORIZATION;
  }

  /**
   * How old a token may grow before a new one is obtained, if nine tenths of the hub's {@code
   * expires_in} are not over before. Default nine minutes, a proposal of ours.
   */
  @Value.Default
  public Duration tokenAge() {
    return Duration.ofMinutes(9);
  }

  /** A hop with these keys; everything else as usual. */
  public static LgspHop of(URI tokenUri, LgspKeys keys) {
    return builder(tokenUri).keys(keys).build();
  }

  /** A hop to be completed: with its keys, a client, or both. */
  public static Builder builder(URI tokenUri) {
    return new Builder().tokenUri(tokenUri);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    CallableHost.checked("tokenUri", tokenUri());
    String scheme = tokenUri().getScheme();
    boolean web = "http".equals(scheme) || "https".equals(scheme);
    if (tokenUri().getHost() == null || !web || tokenUri().getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The address of the token is absolute, http or https: https://lgsp.example.vn/token");
    }
    if (tokenAge().isNegative() || tokenAge().isZero()) {
      throw new IllegalArgumentException("tokenAge is longer than nothing.");
    }
    if (keys().isEmpty() && client().isEmpty()) {
      throw new IllegalArgumentException(
          "An LGSP gives a token to who shows its keys or a client id: keys(..) or client(..).");
    }
  }

  final LgspSettings settings(URI base) {
    return new LgspSettings(
        tokenUri(),
        account(),
        keys().map(known -> known::accessToken),
        client(),
        tokenPlace() == LgspTokenPlace.AUTHORIZATION,
        tokenAge(),
        routing().route(base));
  }

  private String account() {
    return Stream.concat(
            keys().map(known -> known.appName() + " " + known.partnerCode()).stream(),
            client().map(Credentials.ClientCredentials::id).stream())
        .collect(Collectors.joining(" "));
  }

  /** Collects a hop. */
  public static final class Builder extends ImmutableLgspHop.Builder {
    Builder() {}
  }
}
