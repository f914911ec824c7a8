package dev.npsp.sdk.sandbox.internal.reporting;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.reference.AgencyPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be reported: regimes and forms as they are told, and each duty with a due moment that
 * was counted by hand.
 */
final class ReportSeeds {
  private static final String FILE = "seed.json";

  private final List<JsonObject> regimes;
  private final List<JsonObject> templates;
  private final List<Duty> duties;

  /** A report that an agency owes. */
  record Duty(String regime, String agency, String period, Instant due) {

    boolean isOf(String regimeCode, String path, String text) {
      return regime.equals(regimeCode) && agency.equals(path) && period.equals(text);
    }
  }

  ReportSeeds() {
    JsonObject all = Objects.requireNonNull(Wire.object(bytes()), "the seed is an object");
    this.regimes = all.objects("regimes");
    this.templates = all.objects("templates");
    this.duties =
        all.objects("duties").stream()
            .map(
                row ->
                    new Duty(
                        row.text("regime"),
                        AgencyPath.of(row.text("agency")),
                        row.text("period"),
                        OffsetDateTime.parse(row.text("dueAt")).toInstant()))
            .toList();
  }

  private static byte[] bytes() {
    try (InputStream seed = ReportSeeds.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(seed, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JsonObject> regimes() {
    return regimes;
  }

  Optional<JsonObject> regime(String code) {
    return regimes.stream().filter(regime -> regime.text("code").equals(code)).findFirst();
  }

  Optional<JsonObject> template(String form, String version) {
    return templates.stream()
        .filter(each -> each.text("form").equals(form) && each.scalar("version").equals(version))
        .findFirst();
  }

  List<Duty> duties() {
    return duties;
  }
}
