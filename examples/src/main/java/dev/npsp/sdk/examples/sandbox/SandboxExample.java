package dev.npsp.sdk.examples.sandbox;

import dev.npsp.sdk.sandbox.SandboxMain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The runnable sandbox: its first line is its address. All options are the sandbox's own. */
@Command(
    name = "sandbox",
    description = "Runs the portal, small: sandbox --port N. With --help it lists its options.")
public final class SandboxExample implements Callable<Integer> {

  @Unmatched List<String> options = new ArrayList<>();

  @Override
  public Integer call() {
    return SandboxMain.run(options.toArray(String[]::new));
  }
}
