package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.CallbackLedger;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a call of the portal as a host does that serves it, and says what the host was handed. */
public final class InboundReading {

  private InboundReading() {}

  public static List<?> promotion(byte[] body) {
    Door door = new Door();
    assertThat(door.post("addtthcKhuyenMai", body).body())
        .isEqualTo(Door.compact("cb-addtthcKhuyenMai-response-ok"));
    return door.promotions;
  }

  /** Without its hash, and without the form, whose names and types are kept as they came. */
  public static List<?> filed(byte[] body) {
    List<FiledDossier> filed = new ArrayList<>();
    FiledDossierHandler handler =
        FiledDossierHandler.of(
            CallbackLedger.inMemory(),
            FiledFiles.from(URI.create("https://portal.example.invalid/")),
            dossier -> {
              filed.add(dossier.toBuilder().fingerprint("").formData(Optional.empty()).build());
              return InboundResult.accepted();
            });
    new Door(builder -> builder.onFiledDossier(handler)).post("nhanhsdvcqg", body);
    return filed;
  }

  public static List<?> receipt(byte[] body) {
    Door door = new Door();
    door.post("nhanhsdvcqg", body);
    return door.receipts;
  }

  public static List<?> notice(byte[] body) {
    Door door = new Door();
    door.post("nhantbthuedvcqg", body);
    return door.notices;
  }

  public static List<?> question(byte[] body) {
    Door[] door = new Door[1];
    door[0] =
        new Door(
            builder ->
                builder.onStatusSearch(
                    question -> {
                      door[0].asked.add(question);
                      return Optional.empty();
                    }));
    door[0].post("search/call", body);
    return door[0].asked;
  }
}
