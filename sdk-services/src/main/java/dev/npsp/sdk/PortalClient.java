package dev.npsp.sdk;

import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.KnownDossiers;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.procedures.ProceduresClient;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The National Public Service Portal as one agency sees it. Immutable and safe for many threads:
 * make one for the life of the program and close it at the end.
 *
 * <p>The areas are interfaces, so that a host can put its own in their place in its tests. Every
 * method of an area has an overload whose last argument is {@link
 * dev.npsp.sdk.core.RequestOptions}, and throws the unchecked errors of {@link
 * dev.npsp.sdk.core.error}.
 *
 * <p>Threads: one daemon, {@code npsp-body-watch}, a transport; those of the JDK's HTTP client; and
 * while a {@code submitAll} runs, its own.
 */
public final class PortalClient implements AutoCloseable {

  private final Engine.Shared shared;
  private final Engine engine;
  private final Runnable ending;
  private final @Nullable Executor executor;
  private final ProceduresClient procedures;
  private final CataloguesClient catalogues;
  private final DossiersClient dossiers;
  private final @Nullable PaymentsClient payments;

  PortalClient(
      Engine.Shared shared,
      Engine engine,
      Runnable ending,
      @Nullable Executor executor,
      KnownDossiers known,
      Optional<PaymentAccount> payments) {
    this.shared = shared;
    this.engine = engine;
    this.ending = ending;
    this.executor = executor;
    this.procedures = ProceduresClient.over(engine);
    this.catalogues = CataloguesClient.over(engine);
    this.dossiers = DossiersClient.over(engine, known);
    this.payments = payments.map(account -> PaymentsClient.over(engine, account)).orElse(null);
  }

  /** A client for this agency; everything else has a good default. */
  public static PortalClientBuilder builder(
      PortalEnvironment environment, AgencyCode agency, Credentials credentials) {
    return new PortalClientBuilder(environment, agency, credentials);
  }

  /**
   * A client from environment variables: {@code NPSP_PORTAL} (address), {@code NPSP_AGENCY}, {@code
   * NPSP_USERNAME} (default the agency), {@code NPSP_PASSWORD}, and if needed {@code NPSP_DSTCODE}.
   * Nothing else reads the environment, and nobody does so unasked.
   *
   * @throws IllegalArgumentException naming the variable that is missing
   */
  public static PortalClient fromEnv() {
    return from(System.getenv());
  }

  static PortalClient from(Map<String, String> variables) {
    String agency = required(variables, "NPSP_AGENCY");
    PortalEnvironment environment =
        PortalEnvironment.mapi(URI.create(required(variables, "NPSP_PORTAL")));
    String destination = variables.get("NPSP_DSTCODE");
    return builder(
            destination == null ? environment : environment.withDestination(destination),
            AgencyCode.of(agency),
            Credentials.password(
                variables.getOrDefault("NPSP_USERNAME", agency),
                Secret.of(required(variables, "NPSP_PASSWORD"))))
        .build();
  }

  private static String required(Map<String, String> variables, String name) {
    String value = variables.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Set the environment variable " + name + ".");
    }
    return value;
  }

  /** What can be applied for: procedures with their papers, fees, deadlines and steps. */
  public ProceduresClient procedures() {
    return procedures;
  }

  /** Lists that the portal keeps: agencies, fields. */
  public CataloguesClient catalogues() {
    return catalogues;
  }

  /** Dossiers: send, find, report progress. */
  public DossiersClient dossiers() {
    return dossiers;
  }

  /**
   * Fees: ask for them, verify the result, fetch the receipt.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#payments}
   */
  public PaymentsClient payments() {
    if (payments == null) {
      throw new IllegalStateException(
          "This client knows no payment platform: give its partner code and keys with PortalClient.builder(..).payments(..).");
    }
    return payments;
  }

  /**
   * The same areas, each call made on the executor that the builder was given and its value handed
   * over in a {@link java.util.concurrent.CompletableFuture}. Cancelling a future interrupts its
   * attempt.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#executor}
   */
  public AsyncPortalClient async() {
    if (executor == null) {
      throw new IllegalStateException(
          "Asynchronous calls run on an executor of yours: give one with PortalClient.builder(..).executor(..), or call async(executor).");
    }
    return async(executor);
  }

  /** The same areas on this executor. */
  public AsyncPortalClient async(Executor callers) {
    return new AsyncPortalClient(this, new AsyncCalls(callers));
  }

  /**
   * Another agency over the same line and settings, with its own session. It has no payments, since
   * a partner code belongs to one agency; closing it closes nothing.
   */
  public PortalClient forAgency(AgencyCode agency, Credentials credentials) {
    return new PortalClient(
        shared,
        new Engine(shared, engine.environment(), agency, credentials),
        () -> {},
        executor,
        KnownDossiers.inMemory(),
        Optional.empty());
  }

  /** Closes the transport, if this client made it, and what else it made. */
  @Override
  public void close() {
    ending.run();
  }
}
