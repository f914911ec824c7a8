package vn.example.consumer;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxOptions;

/** A host without a framework. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    SandboxOptions options = SandboxOptions.builder().keep(100).build();
    try (PortalSandbox sandbox = PortalSandbox.start(options);
        PortalClient portal = sandbox.clientBuilder().build()) {
      System.out.println("CONSUMER " + Settlement.run(sandbox, portal));
    }
  }
}
