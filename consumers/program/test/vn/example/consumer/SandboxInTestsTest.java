package vn.example.consumer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox as JUnit starts it, with the JUnit that the host has. */
class SandboxInTestsTest {

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  @Test
  void run_whenJunitStartsTheSandbox_settles() {
    assertTrue(Settlement.run(sandbox, sandbox.client()).endsWith("1 payment settled"));
  }
}
