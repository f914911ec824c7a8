package dev.npsp.sdk.wire.lgsp;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.TokenHeader;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the hop lets calls pass.
 *
 * @param tokenUri where a token is obtained
 * @param account what tells its account from others; no secret
 * @param accessToken the value of {@code lgspaccesstoken}, asked for at every login
 * @param client who obtains the token, where the installation wants Basic authentication for it
 * @param bearer whether the token goes as {@code Authorization: Bearer}, not in a header of its own
 * @param tokenAge after which age a token is renewed
 * @param route where the operation stands
 */
public record LgspSettings(
    URI tokenUri,
    String account,
    Optional<Supplier<Secret>> accessToken,
    Optional<Credentials.ClientCredentials> client,
    boolean bearer,
    Duration tokenAge,
    LgspRoute route) {

  /** Where the token stands in a request. */
  TokenHeader tokenHeader() {
    return bearer ? TokenHeader.BEARER : new TokenHeader("X-Authentication-Token", "");
  }
}
