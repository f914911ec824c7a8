package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** Clients of a line that never wait and live at one moment. */
final class Portals {

  static final URI NOWHERE = URI.create("https://portal.invalid/");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T02:32:12Z"), ZoneOffset.UTC);

  private Portals() {}

  static PortalClient over(Line line) {
    return over(line, builder -> builder);
  }

  static PortalClient over(Line line, UnaryOperator<PortalClientBuilder> change) {
    return over(AgencyCode.of("000.00.00.H00"), line, change);
  }

  /** An agency of that root may send its dossiers alone. */
  static PortalClient over(
      AgencyCode agency, Line line, UnaryOperator<PortalClientBuilder> change) {
    return change
        .apply(
            PortalClient.builder(
                    PortalEnvironment.mapi(NOWHERE),
                    agency,
                    Credentials.password("user", Secret.of("password")))
                .transport(line)
                .retry(RetryPolicy.none())
                .clock(CLOCK)
                .sleeper(pause -> {}))
        .build();
  }
}
