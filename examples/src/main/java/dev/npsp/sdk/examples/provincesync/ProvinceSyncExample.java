package dev.npsp.sdk.examples.provincesync;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.DossierGenerator;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.sandbox.SandboxProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A province's archive, all at once: a stream in, an account of each dossier out. */
@Command(
    name = "province-sync",
    mixinStandardHelpOptions = true,
    description = "Sends many dossiers, several calls in flight, in a small heap.")
public final class ProvinceSyncExample implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--count",
      paramLabel = "N",
      description =
          "How many dossiers; default ${DEFAULT-VALUE}. With --file, the most that are read.")
  long count = 1_000;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "Dossiers to send, one JSON object a line (see examples/README.md), in place of made ones.")
  @Nullable Path file;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Dossiers a call; default ${DEFAULT-VALUE}.")
  int batch = 50;

  @Option(
      names = "--in-flight",
      paramLabel = "N",
      description = "Calls at a time; default ${DEFAULT-VALUE}.")
  int inFlight = 4;

  @Override
  public Integer call() throws IOException {
    if (connection.portal().isPresent()) {
      return run(connection.portal().get());
    }
    try (SandboxProcess sandbox = SandboxProcess.start("--keep", "1000")) {
      return run(sandbox.uri());
    }
  }

  private int run(URI address) throws IOException {
    ScenarioOutput output = connection.output();
    try (PortalClient portal = connection.client(address).build();
        DossierSource source = source(portal)) {
      output.tell("started", "Sending " + count + " dossiers to " + address, "count", count);
      SampledDossierCodes samples = new SampledDossierCodes();
      long start = System.nanoTime();
      SyncReport report;
      try (ProgressBar bar = bar()) {
        SyncOptions options =
            SyncOptions.batchesOf(batch)
                .inFlight(inFlight)
                .onProgress(progress -> bar.stepTo(progress.done()));
        report = portal.dossiers().submitAll(source.dossiers().peek(samples::see), options);
      }
      return tell(
          output,
          report,
          source.unreadable(),
          samples,
          Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private DossierSource source(PortalClient portal) throws IOException {
    if (file != null) {
      return DossierSource.ofFile(file, count);
    }
    DossierGenerator generator = DossierGenerator.forThisRun(portal, connection, Clock.systemUTC());
    return DossierSource.of(LongStream.range(0, count).mapToObj(generator::dossier));
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("dossiers")
        .setInitialMax(connection.isJson() ? 0 : count)
        .setUpdateIntervalMillis(500)
        .setConsumer(new StderrProgressBar(!connection.isJson()))
        .build();
  }

  private static int tell(
      ScenarioOutput output,
      SyncReport report,
      long unreadable,
      SampledDossierCodes samples,
      Duration took) {
    report
        .refused()
        .forEach(
            refused ->
                output.tell(
                    "refused",
                    refused.code() + " was refused: " + refused.reason(),
                    "dossier",
                    refused.code().value(),
                    "reason",
                    refused.reason()));
    double seconds = took.toMillis() / 1000.0;
    long refused = report.refusedCount() + unreadable;
    long unknown = report.unknownCount() + report.notSentCount();
    output.done(
        String.format(
            Locale.ROOT,
            "%,d accepted, %,d refused, %,d unknown; %,d calls, %,d bytes, %.1f s: %,.0f dossiers a second.",
            report.acceptedCount(),
            refused,
            unknown,
            report.calls(),
            report.bytes(),
            seconds,
            report.acceptedCount() / Math.max(seconds, 0.001)),
        "accepted",
        report.acceptedCount(),
        "refused",
        refused,
        "unknown",
        unknown,
        "calls",
        report.calls(),
        "bytes",
        report.bytes(),
        "seconds",
        seconds,
        "sample",
        samples.codes());
    return refused == 0 && unknown == 0 && report.isComplete() ? 0 : 1;
  }
}
