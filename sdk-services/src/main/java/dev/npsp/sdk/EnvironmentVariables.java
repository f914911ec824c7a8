package dev.npsp.sdk;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a client's settings from variables, when asked.
 *
 * @param variables those of the process
 */
record EnvironmentVariables(Map<String, String> variables) {

  /** A client with everything else as it is by default. */
  PortalClient client() {
    return PortalClient.builder(environment(), AgencyCode.of(agency()), credentials())
        .language(language())
        .build();
  }

  /**
   * Only what is known: a client that speaks English unasked would look like a fault of its own.
   */
  Locale language() {
    String tag = variables.getOrDefault("NPSP_LANGUAGE", "").strip();
    return switch (tag.toLowerCase(Locale.ROOT)) {
      case "", "en" -> Locale.ENGLISH;
      case "vi" -> LocalizedText.VIETNAMESE;
      default ->
          throw new IllegalArgumentException(
              "Set the environment variable NPSP_LANGUAGE to vi or en, or leave it out.");
    };
  }

  MapiEnvironment environment() {
    MapiEnvironment environment = PortalEnvironment.mapi(URI.create(required("NPSP_PORTAL")));
    String destination = variables.get("NPSP_DSTCODE");
    return destination == null || destination.isBlank()
        ? environment
        : environment.withDestination(destination);
  }

  Credentials.Password credentials() {
    return Credentials.password(
        variables.getOrDefault("NPSP_USERNAME", agency()), Secret.of(required("NPSP_PASSWORD")));
  }

  private String agency() {
    return required("NPSP_AGENCY");
  }

  private String required(String name) {
    String value = variables.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Set the environment variable " + name + ".");
    }
    return value;
  }

  /** The names alone: one of the values is a password. */
  @Override
  public String toString() {
    return "EnvironmentVariables" + variables.keySet();
  }
}
