package dev.npsp.sdk.examples.feeds;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxFeeds;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fifty dossiers that were filed nationally, from the feeds to their results. */
@Command(
    name = "feeds",
    mixinStandardHelpOptions = true,
    description =
        "Takes in fifty birth, death, judicial-record and social-protection dossiers, with"
            + " supplements, repeats and lost acknowledgements, and returns their results. Needs a"
            + " sandbox.")
public final class FeedsExample implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where judicial records are pushed to; default ${DEFAULT-VALUE}: a free port.")
  int listen = 0;

  @Override
  public Integer call() throws Exception {
    ScenarioOutput output = connection.output();
    Secret code = Secret.of(UUID.randomUUID().toString());
    FeedInbox inbox = FeedInbox.inMemory(numbers(Clock.systemUTC()));
    if (connection.portal().isPresent()) {
      return run(connection.portal().get(), inbox, code, output);
    }
    try (PortalSandbox sandbox = PortalSandbox.start()) {
      return run(sandbox.uri(), inbox, code, output);
    }
  }

  private int run(URI address, FeedInbox inbox, Secret code, ScenarioOutput output)
      throws Exception {
    Instant start = Clock.systemUTC().instant().minus(Duration.ofHours(1));
    FeedDeliveryCounter counter = new FeedDeliveryCounter(output);
    try (var portal =
            connection.client(address).feeds(settings(address, inbox, code, start)).build();
        AgencyServer server = AgencyServer.listen(listen, inbound(portal.feeds(), counter))) {
      SandboxControl control = new SandboxControl(address);
      control.act(
          "feeds/agency?url="
              + SandboxControl.encoded(server.uri().toString())
              + "&code="
              + SandboxControl.encoded(code.reveal()));
      return new FeedsScenario(portal.feeds(), control, counter, output).run();
    }
  }

  /** The guard of the settings asks for the code. */
  private static InboundPortal inbound(FeedsClient feeds, FeedDeliveryCounter counter) {
    return InboundPortal.builder(CallerGuard.everybody())
        .onJudicialRecord(feeds.judicialRecords().endpoint(counter))
        .build();
  }

  private static FeedSettings settings(URI address, FeedInbox inbox, Secret code, Instant start) {
    return FeedSettings.builder(inbox)
        .civilStatus(
            CivilStatusSettings.builder(
                    address, Credentials.password(SandboxFeeds.USERNAME, Secret.of("sandbox")))
                .build())
        .judicialRecord(
            JudicialRecordSettings.builder(
                    address,
                    "99",
                    "Tỉnh Mẫu",
                    CallerGuard.queryParameter(JudicialRecordFeed.CODE, KeyRing.of(code)))
                .build())
        .socialProtection(
            SocialProtectionSettings.builder(
                    address, Secret.of(SandboxFeeds.ACCEPT_KEY), "99", start)
                .build())
        .build();
  }

  /** Local numbers; a real office takes them from a sequence of its database. */
  private static Supplier<DossierCode> numbers(Clock clock) {
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(VietnamTime.ZONE);
    int run = (int) (clock.instant().getEpochSecond() % 100_000);
    AtomicInteger next = new AtomicInteger();
    return () ->
        DossierCode.of(
            String.format(
                Locale.ROOT,
                "H99.001-%s-%05d%04d",
                day.format(clock.instant()),
                run,
                next.incrementAndGet()));
  }
}
