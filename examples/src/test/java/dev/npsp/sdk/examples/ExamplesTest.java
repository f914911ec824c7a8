package dev.npsp.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples as a person runs them, on the embedded sandbox. */
class ExamplesTest {

  @Test
  void ministry_onTheSandbox_confirmsEverything() throws IOException {
    JsonNode done = lastLineOf(0, "ministry", "--json");
    assertThat(done.get("confirmed").asBoolean()).isTrue();
    assertThat(done.get("paid").asBoolean()).isTrue();
    assertThat(done.get("receipt_bytes").asInt()).isPositive();
  }

  @Test
  void bank_onTheSandbox_seesThePaymentAcknowledged() throws IOException {
    JsonNode done = lastLineOf(0, "bank", "--json");
    assertThat(done.get("acknowledged").asBoolean()).isTrue();
    assertThat(done.get("paid").asBoolean()).isTrue();
    assertThat(done.get("household_paid").asInt()).isEqualTo(4);
    assertThat(done.get("double_paid").asInt()).isZero();
    assertThat(done.get("ledger_difference").asLong()).isZero();
  }

  @Test
  void bank_withAFolderForTheFilesOfTheDay_keepsThree(@TempDir Path folder) throws IOException {
    told(0, "bank", "--json", "--day-files", folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> last = files.sorted().map(ExamplesTest::lastLine).toList();
      assertThat(last).hasSize(3);
      assertThat(last.get(0)).startsWith("1|50000|");
      assertThat(last.get(1)).startsWith("1|10000|");
      assertThat(last.get(2)).startsWith("5|");
    }
  }

  private static String lastLine(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.get(lines.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void localOffice_overABadLine_sendsEachDossierOnce() throws IOException {
    JsonNode done = lastLineOf(0, "local-office", "--json");
    assertThat(done.get("once").asInt()).isEqualTo(10);
    assertThat(done.get("faults").asInt()).isPositive();
  }

  @Test
  void provinceSync_fromAFileWithABadLine_sendsTheRest(@TempDir Path folder) throws IOException {
    String good =
        "{\"code\":\"000.00.00.H56-261122-%05d\",\"procedure\":\"1.002809\",\"procedureName\":\"Đổi giấy phép lái xe\","
            + "\"field\":\"G04-GT01\",\"fieldName\":\"Đường bộ\",\"applicant\":\"Nguyễn Văn Ví Dụ\","
            + "\"personalId\":\"038099000017\",\"received\":\"2026-11-22T08:30\",\"due\":\"2026-11-27T17:00\"}";
    Path file = folder.resolve("dossiers.ndjson");
    Files.write(file, List.of(good.formatted(1), "{ not a dossier", good.formatted(2)));
    JsonNode done =
        lastLineOf(1, "province-sync", "--count", "10", "--file", file.toString(), "--json");
    assertThat(done.get("accepted").asInt()).isEqualTo(2);
    assertThat(done.get("refused").asInt()).isEqualTo(1);
    assertThat(done.get("unknown").asInt()).isZero();
  }

  @Test
  void sandbox_withItsOwnOptions_understandsThem() throws IOException {
    assertThat(told(0, "sandbox", "--help")).contains("--agency-url");
    assertThat(told(2, "sandbox", "--port", "no-number")).isEmpty();
  }

  private static JsonNode lastLineOf(int exitCode, String... args) throws IOException {
    List<String> lines = told(exitCode, args).lines().toList();
    JsonNode done = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    assertThat(done.get("event").asText()).isEqualTo("done");
    return done;
  }

  /** What an example says on standard output. */
  private static String told(int exitCode, String... args) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Examples.run(args)).isEqualTo(exitCode);
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
