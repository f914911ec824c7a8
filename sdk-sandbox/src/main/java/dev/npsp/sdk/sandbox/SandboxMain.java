package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.http.SandboxServer;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The sandbox as a program. Its first line on standard output is the URL it listens on, and nothing
 * else.
 */
@Command(
    name = "npsp-sandbox",
    mixinStandardHelpOptions = true,
    version = "npsp-sdk sandbox",
    sortOptions = false,
    description = "A small, faithful portal on this machine. Not the portal of the state.")
public final class SandboxMain implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 picks a free one. Default: ${DEFAULT-VALUE}")
  private int port = 8480;

  @Option(names = "--host", description = "Address to listen on. Default: ${DEFAULT-VALUE}")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME[:PORT]",
      description =
          "Another name by which its pages and its test API may be called; may be given several times. Always allowed"
              + " are localhost, 127.0.0.1, [::1] and --host with the port.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--agency-url",
      paramLabel = "URI",
      description =
          "The agency's address: the portal calls dpnhankqthanhtoanhs, addtthcKhuyenMai, search/call and its like below it")
  private @Nullable URI agencyUrl;

  @Option(
      names = "--manual-pay",
      description =
          "Payments wait for a person instead of paying themselves after a second; with a bank they"
              + " wait for it anyway")
  private boolean manualPay;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "How many dossiers and payments to remember in full. Default: ${DEFAULT-VALUE}")
  private int keep = 10_000;

  @Option(
      names = "--session-seconds",
      paramLabel = "N",
      description = "How long a session lasts. Default: ${DEFAULT-VALUE}")
  private long sessionSeconds = 600;

  @Option(
      names = "--partner",
      paramLabel = "CODE",
      description = "The partner code of the Payment Platform. Default: ${DEFAULT-VALUE}")
  private String partner = "DT-SANDBOX";

  @Option(
      names = "--payment-secret-env",
      paramLabel = "NAME",
      description =
          "The environment variable that holds the payment secret. Default: the secret is sandbox-secret")
  private @Nullable String paymentSecretEnv;

  @Option(
      names = "--agency-key-env",
      paramLabel = "NAME",
      description =
          "The environment variable that holds the key that the agency's server asks for. Default: the key is sandbox-agency-key")
  private @Nullable String agencyKeyEnv;

  @Option(
      names = "--receipt-as",
      paramLabel = "pdf|url",
      description = "What GET_BILL answers. Default: ${DEFAULT-VALUE}")
  private ReceiptForm receiptAs = ReceiptForm.URL;

  /** For {@link #main} and its parser. */
  SandboxMain() {}

  public static void main(String[] args) {
    // no logging backend is shipped, and the library should not complain about that on the console
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(args));
  }

  /** Runs until the process is ended; the exit code of a command line that was not understood. */
  public static int run(String... args) {
    return new CommandLine(new SandboxMain())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public Integer call() throws InterruptedException {
    try (PortalSandbox sandbox = PortalSandbox.start(options())) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println(sandbox.uri());
      if (SandboxServer.isOpenToOthers(host)) {
        // no logging backend is shipped, so the warning that is logged is not seen
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println(SandboxServer.OPEN_TO_OTHERS.replace("{}", host));
      }
      sandbox.join();
    }
    return CommandLine.ExitCode.OK;
  }

  SandboxOptions options() {
    SandboxOptions.Builder options =
        SandboxOptions.builder()
            .port(port)
            .host(host)
            .allowedHosts(allowedHosts)
            .keep(keep)
            .sessionLifetime(Duration.ofSeconds(sessionSeconds))
            .partner(partner)
            .receiptForm(receiptAs);
    if (agencyUrl != null) {
      options.agencyUri(agencyUrl);
    }
    if (!manualPay) {
      options.payAfter(Duration.ofSeconds(1));
    }
    if (paymentSecretEnv != null) {
      options.paymentSecret(secret(paymentSecretEnv));
    }
    if (agencyKeyEnv != null) {
      options.agencyKey(secret(agencyKeyEnv));
    }
    return options.build();
  }

  private static String secret(String variable) {
    String secret = System.getenv(variable);
    if (secret == null || secret.isEmpty()) {
      throw new IllegalArgumentException("the environment variable " + variable + " is empty");
    }
    return secret;
  }
}
