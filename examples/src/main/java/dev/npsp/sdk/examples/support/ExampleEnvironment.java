package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxOptions;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The client of an example, and the sandbox when the example started one. */
public record ExampleEnvironment(PortalClient portal, URI address, Optional<PortalSandbox> sandbox)
    implements AutoCloseable {

  /** At the portal that was named, or at a sandbox of our own that is paid through its test API. */
  public static ExampleEnvironment open(
      ConnectionOptions connection, UnaryOperator<PortalClientBuilder> more) {
    return open(connection, more, SandboxOptions.defaults().keep());
  }

  /** The same, with a sandbox of our own that remembers so many payments in full. */
  public static ExampleEnvironment open(
      ConnectionOptions connection, UnaryOperator<PortalClientBuilder> more, int keep) {
    Optional<PortalSandbox> sandbox =
        connection.portal().isPresent()
            ? Optional.empty()
            : Optional.of(
                PortalSandbox.start(
                    SandboxOptions.builder().partner(connection.partner).keep(keep).build()));
    URI address = connection.portal().orElseGet(() -> sandbox.orElseThrow().uri());
    return new ExampleEnvironment(more.apply(connection.client(address)).build(), address, sandbox);
  }

  public static ExampleEnvironment open(ConnectionOptions connection) {
    return open(connection, UnaryOperator.identity());
  }

  @Override
  public void close() {
    portal.close();
    sandbox.ifPresent(PortalSandbox::close);
  }
}
