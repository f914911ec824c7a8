package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an application sends people to the national sign-in, and how what comes back is read: the
 * settings of one generation. An immutable value.
 *
 * <p>Hosts and client ids come with the registration; none is compiled in. The rest of the flow
 * (code, tokens, their verification) is the security framework's: nothing is called from here.
 */
@PublicType
@Value.Immutable
public abstract class SignInSettings {

  private static final String LEVEL = "LoA1";
  private static final String OPENID = "openid";

  SignInSettings() {}

  /** Which generation it is. */
  public abstract SignInGeneration generation();

  /** Where a browser is sent to sign in, without a query. */
  public abstract URI authorizationUri();

  /** The application, as it is registered. Parameter {@code client_id}. */
  public abstract String clientId();

  /** Where the browser comes back to, as it is registered. Parameter {@code redirect_uri}. */
  public abstract URI redirectUri();

  /**
   * What is asked for: {@code openid}, which cannot be left out; some peers add {@code email}.
   * Parameter {@code scope}.
   */
  @Value.Default
  public List<String> scopes() {
    return List.of(OPENID);
  }

  /**
   * How well a sign-in has to be assured. Default {@code LoA1} for {@link
   * SignInGeneration#PARTNER}, as peers send it, and nothing for the others; {@link
   * SignInGeneration#VNEID} takes none. Parameter {@code acr_values}.
   */
  @Value.Default
  public Optional<String> acrValues() {
    return generation() == SignInGeneration.PARTNER ? Optional.of(LEVEL) : Optional.empty();
  }

  /**
   * Where a browser is sent to sign out, without a query; "/oidc/logout" is the default of the
   * product behind {@link SignInGeneration#PARTNER}, which is inferred.
   */
  public abstract Optional<URI> endSessionUri();

  /** The partner sign-in of VNConnect, to be completed. */
  public static Builder partner(URI authorizationUri, String clientId, URI redirectUri) {
    return of(SignInGeneration.PARTNER, authorizationUri, clientId, redirectUri);
  }

  /** The realm of VNeID that VNConnect was bridged to, to be completed. */
  public static Builder vneidRealm(URI authorizationUri, String clientId, URI redirectUri) {
    return of(SignInGeneration.VNEID_REALM, authorizationUri, clientId, redirectUri);
  }

  /** VNeID as the rebuilt portal uses it, to be completed. */
  public static Builder vneid(URI authorizationUri, String clientId, URI redirectUri) {
    return of(SignInGeneration.VNEID, authorizationUri, clientId, redirectUri);
  }

  private static Builder of(
      SignInGeneration generation, URI authorizationUri, String clientId, URI redirectUri) {
    return new Builder()
        .generation(generation)
        .authorizationUri(authorizationUri)
        .clientId(clientId)
        .redirectUri(redirectUri);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    requireWeb("authorizationUri", authorizationUri());
    endSessionUri().ifPresent(uri -> requireWeb("endSessionUri", uri));
    if (redirectUri().getScheme() == null || redirectUri().getRawFragment() != null) {
      throw new IllegalArgumentException("redirectUri is absolute and has no fragment.");
    }
    if (clientId().isBlank()) {
      throw new IllegalArgumentException("clientId is what the registration gave.");
    }
    if (!scopes().contains(OPENID)) {
      throw new IllegalArgumentException("scopes hold openid.");
    }
    if (generation() == SignInGeneration.VNEID && acrValues().isPresent()) {
      throw new IllegalArgumentException("This generation takes no acrValues.");
    }
  }

  private static void requireWeb(String name, URI uri) {
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web
        || uri.getHost() == null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          name + " is absolute, http or https, without a query: https://sign-in.example.vn/auth");
    }
  }

  /**
   * What a request for authorization holds beside what every framework puts there itself ({@code
   * response_type}, client, redirect address, scope, state): {@code acr_values} or nothing.
   */
  public Map<String, String> additionalParameters() {
    return acrValues().map(level -> Map.of("acr_values", level)).orElse(Map.of());
  }

  /**
   * Where to send the browser, for an application without a framework.
   *
   * @param state not to be guessed, and compared when the browser comes back
   */
  public URI signInAddress(String state) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("client_id", clientId());
    parameters.put("redirect_uri", redirectUri().toString());
    parameters.put("scope", String.join(" ", scopes()));
    parameters.putAll(additionalParameters());
    parameters.put("state", state);
    return address(authorizationUri(), parameters);
  }

  /**
   * Where to send the browser to sign out; empty without {@link #endSessionUri}.
   *
   * @param idToken the token of this sign-in; the address is as secret as it is
   * @param after where the browser goes then, as it is registered
   */
  public Optional<URI> signOutAddress(String idToken, URI after) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("id_token_hint", idToken);
    parameters.put("post_logout_redirect_uri", after.toString());
    return endSessionUri().map(uri -> address(uri, parameters));
  }

  private static URI address(URI base, Map<String, String> parameters) {
    StringBuilder address = new StringBuilder(base.toString());
    String separator = "?";
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String value = URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
      address
          .append(separator)
          .append(parameter.getKey())
          .append('=')
          .append(value.replace("+", "%20"));
      separator = "&";
    }
    return URI.create(address.toString());
  }

  /**
   * Who signed in, as {@link PortalProfile#fromClaims} reads it. Of {@link
   * SignInGeneration#VNEID_REALM} the personal number is {@code preferred_username}, where the
   * claims have none of their own.
   */
  public PortalProfile profile(Map<String, ? extends @Nullable Object> claims) {
    PortalProfile read = PortalProfile.fromClaims(claims);
    String username = read.additional().getOrDefault("preferred_username", "").strip();
    boolean isNumber =
        generation() == SignInGeneration.VNEID_REALM
            && read.person().personalId().isEmpty()
            && username.matches("\\d{12}");
    return isNumber
        ? read.toBuilder()
            .person(read.person().toBuilder().personalId(PersonalId.of(username)).build())
            .build()
        : read;
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableSignInSettings.Builder {
    Builder() {}
  }
}
