package dev.npsp.sdk.sandbox;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A sandbox that JUnit starts and stops. Held in a static field it starts before all tests of the
 * class and its nested classes, forgets faults, dossiers, payments and counts before each, and
 * closes after all. Sessions stay, so that a client may serve several tests.
 */
@SuppressWarnings("exports") // who uses it has JUnit; the others need none
public final class PortalSandboxExtension extends PortalSandbox
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback {
  private int depth;

  private PortalSandboxExtension(SandboxOptions options) {
    super(options);
  }

  /** Typed as its parent, which is loaded where there is no JUnit. */
  static PortalSandbox of(SandboxOptions options) {
    return new PortalSandboxExtension(options);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (depth++ == 0) {
      open();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!isOpen()) {
      throw new IllegalStateException("hold the sandbox in a static field");
    }
    reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (--depth == 0) {
      close();
    }
  }
}
