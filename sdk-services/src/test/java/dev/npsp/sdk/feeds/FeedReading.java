package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.feeds.internal.judicialrecord.InboxJudicialRecordEndpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a message in as a host does, and says what dossiers it was handed. */
public final class FeedReading {

  private FeedReading() {}

  /** Birth or death: listed, read, acknowledged. */
  public static List<FeedDossier> civilStatus(byte[] detail) {
    try (ScriptedFeed feed = new ScriptedFeed()) {
      List<FeedDossier> taken = new ArrayList<>();
      feed.answers("{\"token\":\"t\"}");
      feed.answers("{\"data\":[{\"id\":\"70001\",\"maHoSo\":\"G22.99.01-251103-0001\"}]}");
      feed.answers(new String(detail, StandardCharsets.UTF_8));
      feed.answers("Cập nhật thành công");
      PullReport report = feed.client().civilStatus().pull(arrival -> taken.add(arrival.dossier()));
      assertThat(report.failed()).isEmpty();
      return taken;
    }
  }

  /** What VNeID hands over. */
  public static List<FeedDossier> judicialRecord(byte[] body) {
    List<FeedDossier> taken = new ArrayList<>();
    InboundEndpoint endpoint =
        new InboxJudicialRecordEndpoint(
            FeedSamples.JSON,
            FeedSamples.judicialRecord(FeedSamples.NOWHERE),
            FeedInbox.inMemory(() -> DossierCode.of("H99.001-251103-0001")),
            arrival -> taken.add(arrival.dossier()));
    InboundReply reply = FeedSamples.ask(endpoint, "POST", "TaoHoSo", "codeGet=ma-chung", body);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"statusCode\":\"00\",\"data\":null,\"errorDetail\":null}");
    return taken;
  }

  /** A window of social protection. */
  public static List<FeedDossier> socialProtection(byte[] answer) {
    try (ScriptedFeed feed = new ScriptedFeed()) {
      List<FeedDossier> taken = new ArrayList<>();
      feed.answers(new String(answer, StandardCharsets.UTF_8));
      PullReport report =
          feed.client().socialProtection().pull(arrival -> taken.add(arrival.dossier()));
      assertThat(report.failed()).isEmpty();
      return taken;
    }
  }
}
