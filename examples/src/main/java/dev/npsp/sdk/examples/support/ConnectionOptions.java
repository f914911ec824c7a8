package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.DestinationPlace;
import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.MapiEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.payments.PaymentSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all examples take, and the client that comes of them. */
public final class ConnectionOptions {

  private static final String SANDBOX_PASSWORD = "sandbox";
  private static final String SANDBOX_PAYMENT_SECRET = "sandbox-secret";

  @Option(
      names = "--portal",
      paramLabel = "URI",
      description = "The portal or adapter; without it the sandbox is started.")
  @Nullable URI portal;

  @Option(
      names = "--agency",
      paramLabel = "CODE",
      description = "Who calls; default ${DEFAULT-VALUE}.")
  String agency = "000.00.00.H56";

  @Option(names = "--username", paramLabel = "NAME", description = "Default: the agency's code.")
  @Nullable String username;

  @Option(
      names = "--password-env",
      paramLabel = "NAME",
      description = "The environment variable with the password; default: the sandbox's.")
  @Nullable String passwordEnv;

  @Option(names = "--dstcode", paramLabel = "CODE", description = "The provider's code, VN:GOV:...")
  @Nullable String dstcode;

  @Option(
      names = "--dstcode-in",
      paramLabel = "query|header",
      description = "Where the adapter looks for it; default query.")
  DestinationPlace dstcodeIn = DestinationPlace.QUERY;

  @Option(
      names = "--procedure",
      paramLabel = "CODE",
      description = "Default ${DEFAULT-VALUE}: copies are certified, in communes.")
  String procedure = "2.000815";

  @Option(
      names = "--partner",
      paramLabel = "CODE",
      description = "The partner at the payment platform; default ${DEFAULT-VALUE}.")
  String partner = "DT-SANDBOX";

  @Option(
      names = "--payment-secret-env",
      paramLabel = "NAME",
      description = "The environment variable with its secret; default: the sandbox's.")
  @Nullable String paymentSecretEnv;

  @Option(
      names = "--receipt-host",
      paramLabel = "URI",
      description =
          "One more host that receipts may come from, as https://host:port; may be repeated.")
  List<URI> receiptHosts = List.of();

  @Option(
      names = "--json",
      description = "One JSON object a line instead of prose; the last is done.")
  boolean json;

  public boolean isJson() {
    return json;
  }

  public ScenarioOutput output() {
    return new ScenarioOutput(json);
  }

  public Optional<URI> portal() {
    return Optional.ofNullable(portal);
  }

  public AgencyCode agency() {
    return AgencyCode.of(agency);
  }

  public ProcedureCode procedure() {
    return ProcedureCode.of(procedure);
  }

  /** A client for the portal at this address, to be completed. */
  public PortalClientBuilder client(URI address) {
    return client(environment(address));
  }

  /** A client over any protocol, to be completed: the account is the same, whatever its kind. */
  public PortalClientBuilder client(PortalEnvironment environment) {
    PortalClientBuilder builder =
        PortalClient.builder(environment, agency(), credentials(environment));
    return environment.supports(Capability.PAYMENTS)
        ? builder.payments(paymentSettings())
        : builder;
  }

  private Credentials credentials(PortalEnvironment environment) {
    Credentials.Password account = credentials();
    return environment instanceof IgateEnvironment
        ? Credentials.clientCredentials(account.username(), account.password())
        : account;
  }

  private PortalEnvironment environment(URI address) {
    MapiEnvironment environment = PortalEnvironment.mapi(address);
    return dstcode == null ? environment : environment.withDestination(dstcode, dstcodeIn);
  }

  /** The account of the agency's program at platforms that want client credentials. */
  public Credentials.ClientCredentials program() {
    Credentials.Password account = credentials();
    return Credentials.clientCredentials(account.username(), account.password());
  }

  private Credentials.Password credentials() {
    return Credentials.password(
        username == null ? agency : username, secret(passwordEnv, SANDBOX_PASSWORD));
  }

  private PaymentSettings paymentSettings() {
    KeyRing keys = KeyRing.of(paymentSecret());
    return PaymentSettings.builder(partner, keys, "127.0.0.1")
        .addAllReceiptHosts(receiptHosts)
        .build();
  }

  /** What both sides of the platform sign with. */
  public Secret paymentSecret() {
    return secret(paymentSecretEnv, SANDBOX_PAYMENT_SECRET);
  }

  private static Secret secret(@Nullable String variable, String ofTheSandbox) {
    return variable == null ? Secret.of(ofTheSandbox) : Secret.ofEnv(variable);
  }
}
