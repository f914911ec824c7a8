package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.record.Recorder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The sandbox in a process of its own, for programs that must not share their memory or their
 * measurements with it.
 */
public final class SandboxProcess implements AutoCloseable {

  private final Process process;
  private final URI uri;

  private SandboxProcess(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts a sandbox on a free port and waits for its address. */
  public static SandboxProcess start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Recorder.handedOn());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.npsp.sdk.sandbox.SandboxMain", "--port", "0"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = lines.readLine();
    if (first == null) {
      throw new IOException("The sandbox did not start.");
    }
    return new SandboxProcess(process, URI.create(first.strip()));
  }

  public URI uri() {
    return uri;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
