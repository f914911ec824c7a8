package dev.npsp.sdk.inbound.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.callback.CallbackRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However a peer writes a message, it is read as the same dossier, fingerprint included. */
class OddShapesPropertiesTest {

  @Property(tries = 300)
  void civilStatus_howeverItIsWritten_isTheSame(@ForAll long seed) throws Exception {
    for (String sample : List.of("feed-dvclt-detail.json", "feed-dvclt-death.json")) {
      byte[] plain = FeedSamples.bytes(sample);
      assertThat(civilStatus(new OddShapes(seed).mutated(plain))).isEqualTo(civilStatus(plain));
    }
  }

  private static FeedDossier civilStatus(byte[] detail) throws Exception {
    try (ScriptedFeed feed = new ScriptedFeed()) {
      List<Intake> taken = new ArrayList<>();
      feed.answers("{\"token\":\"t\"}");
      feed.answers("{\"data\":[{\"id\":\"70001\",\"maHoSo\":\"G22.99.01-251103-0001\"}]}");
      feed.answers(new String(detail, StandardCharsets.UTF_8));
      feed.answers("Cập nhật thành công");
      PullReport report = feed.client().civilStatus().pull(taken::add);
      assertThat(report.failed()).isEmpty();
      return taken.get(0).dossier();
    }
  }

  @Property(tries = 500)
  void judicialRecord_howeverItIsWritten_isTheSame(@ForAll long seed) throws Exception {
    byte[] plain = FeedSamples.bytes("feed-lltp-push.json");
    assertThat(pushed(new OddShapes(seed).mutated(plain))).isEqualTo(pushed(plain));
  }

  private static FeedDossier pushed(byte[] body) {
    List<Intake> taken = new ArrayList<>();
    JudicialRecordDesk desk =
        new JudicialRecordDesk(
            FeedSamples.JSON,
            FeedSamples.judicialRecord(FeedSamples.NOWHERE),
            FeedInbox.inMemory(() -> DossierCode.of("H99.001-251103-0001")),
            taken::add);
    DeskReply reply = desk.receive("ma-chung", CallbackRequest.of(body));
    assertThat(new String(reply.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"statusCode\":\"00\",\"data\":null,\"errorDetail\":null}");
    return taken.get(0).dossier();
  }

  @Property(tries = 200)
  void socialProtection_howeverItIsWritten_isTheSame(@ForAll long seed) throws Exception {
    byte[] plain = FeedSamples.bytes("feed-btxh-pull.json");
    assertThat(socialProtection(new OddShapes(seed).mutated(plain)))
        .isEqualTo(socialProtection(plain));
  }

  private static FeedDossier socialProtection(byte[] answer) throws Exception {
    try (ScriptedFeed feed = new ScriptedFeed()) {
      List<Intake> taken = new ArrayList<>();
      feed.answers(new String(answer, StandardCharsets.UTF_8));
      PullReport report = feed.client().socialProtection().pull(taken::add);
      assertThat(report.failed()).isEmpty();
      return taken.get(0).dossier();
    }
  }
}
