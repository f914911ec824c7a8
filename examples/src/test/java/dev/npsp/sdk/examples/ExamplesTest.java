package dev.npsp.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples as a person runs them, on the embedded sandbox. */
class ExamplesTest {

  @Test
  void ministry_onTheSandbox_confirmsEverything() throws IOException {
    JsonNode done = lastLineOf(0, "ministry", "--json");
    assertThat(done.get("confirmed").asBoolean()).isTrue();
    assertThat(done.get("paid").asBoolean()).isTrue();
    assertThat(done.get("receipt_bytes").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "mapi, ''",
    "lgsp, ''",
    "igate, 'procedure,fee,result_document'",
    "gateway-hagiang, 'procedure,fee,result_document'",
    "gateway-thanhhoa, 'fee'"
  })
  void ministry_overEachWire_tellsTheSameStoryAndNamesWhatIsSkipped(String wire, String skipped)
      throws IOException {
    JsonNode done = lastLineOf(0, "ministry", "--wire", wire, "--json");
    assertThat(done.get("confirmed").asBoolean()).isTrue();
    assertThat(done.get("accepted").asInt()).isEqualTo(1);
    assertThat(done.get("wire").asText()).isEqualTo(wire);
    assertThat(done.get("read_back").asText()).isEqualTo("mapi");
    List<String> names = new ArrayList<>();
    done.get("skipped").forEach(name -> names.add(name.asText()));
    assertThat(String.join(",", names)).isEqualTo(skipped);
  }

  @Test
  void services_onTheSandbox_filesEachAndCountsWhatThePortalAnswers() throws IOException {
    JsonNode done = lastLineOf(0, "services", "--json");

    assertThat(done.fieldNames())
        .toIterable()
        .containsExactly("event", "services", "accepted", "paid", "applications", "amount");
    assertThat(done.get("services").asInt()).isEqualTo(13);
    assertThat(done.get("accepted").asInt()).isEqualTo(13);
    assertThat(done.get("applications").asInt()).isEqualTo(15);
    assertThat(done.get("paid").asInt()).isEqualTo(8);
  }

  @Test
  void services_inProse_printsATableInBothLanguages() {
    assertThat(told(0, "services", "--only", "promotion-notice", "--explain"))
        .contains(
            "Tên chương trình khuyến mại: Mua một tặng một",
            "Name of the promotion: Mua một tặng một",
            "Dịch vụ  ",
            "Thông báo hoạt động khuyến mại  ",
            "  Amendment of a notice of promotional activities",
            "1/1 dịch vụ");
    assertThat(told(1, "services", "--only", "no_service")).isEmpty();
  }

  @Test
  void services_withTheFormOfAProcedure_filesAGenericApplication() throws IOException {
    List<String> lines = told(0, "services", "--form", "2.000815", "--json").lines().toList();

    assertThat(lines)
        .anyMatch(line -> line.contains("\"fields\":3"))
        .anyMatch(line -> line.contains("\"papers\":2,\"read_back\":true"));
    JsonNode done = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    assertThat(done.get("accepted").asInt()).isEqualTo(1);
    assertThat(done.get("amount").asInt()).isEqualTo(2000);
  }

  @Test
  void services_whenAProcedureIsGone_orAFeeIsNotPaid_countsThemNot() throws IOException {
    try (PortalSandbox sandbox = PortalSandbox.start()) {
      String portal = sandbox.uri().toString();
      sandbox.withdrawProcedure("2.001474");

      JsonNode gone =
          lastLineOf(1, "services", "--portal", portal, "--only", "promotion_notice", "--json");
      JsonNode unpaid =
          lastLineOf(
              1,
              "services",
              "--portal",
              portal,
              "--only",
              "car_registration_fee",
              "--wait",
              "0",
              "--json");

      assertThat(gone.get("applications").asInt()).isEqualTo(2);
      assertThat(gone.get("accepted").asInt()).isZero();
      assertThat(unpaid.get("accepted").asInt()).isZero();
      assertThat(unpaid.get("paid").asInt()).isZero();
    }
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
  void pay_overBadLines_paysEachBillOnceOrClearlyNot(@TempDir Path folder) throws IOException {
    String[] asked = {
      "pay", "--bills", "60", "--seed", "7", "--json", "--faults", "--reports", folder.toString()
    };
    JsonNode done = lastLineOf(0, asked);
    assertThat(done.fieldNames())
        .toIterable()
        .containsExactly(
            "event",
            "bills",
            "paid",
            "unpaid",
            "faults_injected",
            "double_paid",
            "ledger_difference",
            "underpaid");
    assertThat(done.get("underpaid").asInt()).isPositive();
    assertThat(done.get("paid").asInt()).isPositive();
    assertThat(done.get("unpaid").asInt()).isPositive();
    assertThat(done.get("paid").asInt() + done.get("unpaid").asInt()).isEqualTo(60);
    assertThat(done.get("faults_injected").asInt()).isPositive();
    assertThat(done.get("double_paid").asInt()).isZero();
    assertThat(done.get("ledger_difference").asLong()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      Path dayFile = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      int collected = done.get("paid").asInt() + done.get("underpaid").asInt();
      assertThat(lastLine(dayFile)).startsWith(collected + "|");
    }
  }

  @Test
  void pay_overGoodLines_paysAsManyWithoutAFault() throws IOException {
    JsonNode done = lastLineOf(0, "pay", "--bills", "60", "--seed", "7", "--json");
    assertThat(done.get("unpaid").asInt()).isPositive();
    assertThat(done.get("paid").asInt() + done.get("unpaid").asInt()).isEqualTo(60);
    assertThat(done.get("faults_injected").asInt()).isZero();
    assertThat(told(1, "pay", "--bills", "0")).isEmpty();
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
  void inbound_onTheSandbox_storesEachThingOnceAndSeesItShown() throws IOException {
    JsonNode done = lastLineOf(0, "inbound", "--count", "5", "--json");
    assertThat(done.get("confirmed").asBoolean()).isTrue();
    assertThat(done.get("stored").asInt()).isEqualTo(5);
    assertThat(done.get("shown").asInt()).isEqualTo(5);
    assertThat(done.get("repeats").asInt()).isEqualTo(2);
    assertThat(done.get("foreign").asInt()).isEqualTo(1);
    assertThat(done.get("downloads").asInt()).isEqualTo(5);
    for (String one : List.of("filed_online", "stored_online", "registered", "shown_online")) {
      assertThat(done.get(one).asInt()).as(one).isEqualTo(1);
    }
    assertThat(done.get("files_fetched").asInt()).isEqualTo(2);
  }

  @Test
  void localOffice_overABadLine_sendsEachDossierOnce() throws IOException {
    JsonNode done = lastLineOf(0, "local-office", "--json");
    assertThat(done.get("once").asInt()).isEqualTo(10);
    assertThat(done.get("faults").asInt()).isPositive();
  }

  @Test
  void feeds_onTheSandbox_storesEachDossierOnceAndReturnsAllResults() throws IOException {
    JsonNode done = lastLineOf(0, "feeds", "--json");
    assertThat(done.get("stored").asInt()).isEqualTo(50);
    assertThat(done.get("results").asInt()).isEqualTo(50);
    assertThat(done.get("duplicates").asInt()).isZero();
    assertThat(done.get("supplements").asInt()).isPositive();
    assertThat(done.get("repeats").asInt()).isPositive();
    assertThat(done.get("lost_acknowledgements").asInt()).isPositive();
  }

  @Test
  void provinceSync_fromAFileWithABadLine_sendsTheRest(@TempDir Path folder) throws IOException {
    String good =
        "{\"code\":\"000.00.00.H56-261122-%05d\",\"procedure\":\"2.000815\",\"procedureName\":\"Chứng"
            + " thực bản sao\",\"field\":\"G15-CT01\",\"fieldName\":\"Chứng"
            + " thực\",\"applicant\":\"Nguyễn Văn Ví Dụ\","
            + "\"personalId\":\"038099000017\",\"received\":\"2026-11-22T08:30\",\"due\":\"2026-11-27T17:00\"}";
    Path file = folder.resolve("dossiers.ndjson");
    Files.write(file, List.of(good.formatted(1), "{ not a dossier", good.formatted(2)));
    JsonNode done =
        lastLineOf(1, "province-sync", "--count", "10", "--file", file.toString(), "--json");
    assertThat(done.get("accepted").asInt()).isEqualTo(2);
    assertThat(done.get("refused").asInt()).isEqualTo(1);
    assertThat(done.get("unknown").asInt()).isZero();
    assertThat(done.get("sample").get(0)).isNotEqualTo(done.get("sample").get(1));
    assertThat(done.get("sample")).hasSize(2);
  }

  @Test
  void ministry_withAWrongPassword_tellsNothingAndConfirmsNothing() {
    // the build sets this variable for the tests
    assertThat(told(1, "ministry", "--password-env", "NPSP_TEST_WRONG_PASSWORD", "--json"))
        .isEmpty();
  }

  @Test
  void ministry_overAWireThatIsNone_isNotUnderstood() {
    assertThat(told(2, "ministry", "--wire", "fax")).isEmpty();
  }

  @Test
  void ministry_withTheDestinationInNoKnownPlace_isNotUnderstood() {
    assertThat(told(2, "ministry", "--dstcode", "VN:GOV:X:y", "--dstcode-in", "body")).isEmpty();
  }

  @TestFactory
  List<DynamicTest> dueDate_whenWorkedOutByHand_agrees() throws IOException {
    List<DynamicTest> cases =
        Files.readAllLines(
                Path.of("..", "sdk-domain", "src", "test", "resources", "due-dates-by-hand.csv"))
            .stream()
            .filter(line -> line.startsWith("20"))
            .map(line -> line.split(",", 6))
            .filter(cells -> canBeAsked(cells[1], cells[3]))
            .map(
                cells ->
                    DynamicTest.dynamicTest(
                        cells[0] + " " + cells[1] + " " + cells[2],
                        () -> assertThat(told(0, asked(cells)).lines()).contains(cells[4])))
            .toList();
    assertThat(cases).hasSizeGreaterThan(80);
    return cases;
  }

  private static boolean canBeAsked(String time, String office) {
    return !office.equals("summer") && !time.endsWith("months") && !time.endsWith("weeks");
  }

  private static String[] asked(String... cells) {
    List<String> words = new ArrayList<>(List.of("due-date", "--received", cells[0]));
    String[] time = cells[1].split(" ");
    if (time[0].equals("same-day")) {
      words.add("--same-day");
      Arrays.stream(time).skip(1).forEach(last -> words.addAll(List.of("--cut-off", last)));
    } else {
      words.addAll(List.of("--" + time[1], time[0]));
    }
    Arrays.stream(cells[2].split(";"))
        .filter(pause -> !pause.isEmpty())
        .forEach(pause -> words.addAll(List.of("--pause", pause)));
    if (cells[3].equals("saturday")) {
      words.addAll(List.of("--saturday", "07:00-11:30"));
    }
    return words.toArray(String[]::new);
  }

  @Test
  void dueDate_ofASentenceFiledAtNight_isUnderstoodAndTakenInInTheMorning() {
    String[] asked = {
      "due-date",
      "--received",
      "2026-11-24T21:00",
      "--text",
      "Ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo",
      "--filed",
      "--language",
      "vi"
    };
    assertThat(told(0, asked))
        .startsWith("Tiếp nhận lúc 07:00 thứ Tư 25/11/2026.")
        .contains("Giải quyết trong ngày, thứ Tư 25/11/2026.")
        .endsWith(String.format("%n2026-11-25T17:00%n"));
    asked[4] = "Theo quy định";
    assertThat(told(1, asked)).isEmpty();
    assertThat(
            told(
                1, "due-date", "--received", "2026-11-24T21:00", "--days", "1", "--pause", "today"))
        .isEmpty();
  }

  @Test
  void dueDate_asJson_endsWithTheDueMoment() throws IOException {
    JsonNode done =
        lastLineOf(0, "due-date", "--received", "2025-01-24T15:00", "--hours", "40", "--json");
    assertThat(done.get("due").asText()).isEqualTo("2025-02-07T15:00");
    assertThat(done.get("certain").asBoolean()).isTrue();
  }

  @Test
  void dueDate_inVietnamese_explainsItself() {
    assertThat(
            told(
                0, "due-date", "--received", "2026-11-20T15:00", "--days", "2", "--language", "vi"))
        .startsWith("Tiếp nhận lúc 15:00 thứ Sáu 20/11/2026.")
        .contains("Ngày Văn hóa Việt Nam")
        .contains("Chưa chắc chắn: thứ Hai 23/11/2026")
        .endsWith(String.format("%n2026-11-25T17:00%n"));
  }

  @Test
  void dueDate_withOwnHoursAndHolidays_countsWithThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("2028.csv");
    Files.writeString(
        file,
        "# years 2028-2028\ndate,dow,kind,name_en,name_vi,source,confidence\n"
            + "2028-01-01,Sat,holiday,New Year's Day,Tết Dương lịch,ours,high\n");
    String[] asked = {
      "due-date",
      "--received",
      "2027-12-31T11:00",
      "--hours",
      "2",
      "--office-hours",
      "08:00-12:00",
      "--refuse-unknown-years"
    };
    assertThat(told(1, asked)).as("2028 is not known").isEmpty();
    assertThat(told(0, Arrays.copyOf(asked, asked.length - 1)))
        .as("estimated: 1 January on a Saturday is made up for")
        .contains("An estimate: there is no notice of the holidays of 2028 yet")
        .contains(String.format("%n2028-01-04T09:00%n"));
    String[] withHolidays = Arrays.copyOf(asked, asked.length + 2);
    withHolidays[asked.length] = "--holidays";
    withHolidays[asked.length + 1] = file.toString();
    assertThat(told(0, withHolidays).lines()).contains("2028-01-03T09:00");
    Files.move(file, folder.resolve("holidays-2028.csv"));
    withHolidays[asked.length + 1] = folder.toString();
    assertThat(told(0, withHolidays).lines()).contains("2028-01-03T09:00");
    assertThat(told(2, "due-date", "--received", "2026-12-31T11:00")).isEmpty();
  }

  @Test
  void catalogue_savedBeforeAndAfterAChange_tellsWhatChanged(@TempDir Path folder)
      throws IOException {
    String before = folder.resolve("a.json").toString();
    String after = folder.resolve("b.json").toString();
    assertThat(lastLineOf(0, "catalogue", "save", before, "--json").get("procedures").asInt())
        .isGreaterThan(10);
    lastLineOf(0, "catalogue", "save", after, "--changed", "--json");

    JsonNode done = lastLineOf(0, "catalogue", "diff", before, after, "--json");
    assertThat(done.get("changes").asInt()).isEqualTo(5);
    assertThat(done.get("withdrawn").asInt()).isEqualTo(1);
    assertThat(told(0, "catalogue", "diff", before, after, "--vi"))
        .contains(
            "khi nộp trực tuyến: 2.000 đồng -> 1.500 đồng",
            "2.001474: bị bãi bỏ hoặc không còn công khai");
    assertThat(lastLineOf(0, "catalogue", "diff", before, before, "--json").get("changes").asInt())
        .isZero();
  }

  @Test
  void catalogue_public_listsWhatIsPublished_andComparesTheIndex() throws IOException {
    List<String> lines =
        told(0, "catalogue", "public", "--index", "2026-10", "--json").lines().toList();
    assertThat(lines)
        .anyMatch(line -> line.startsWith("{\"event\":\"procedure\",\"code\":\"2.000815\""))
        .anyMatch(line -> line.contains("\"code\":\"PUBLISH_ON_TIME\",\"applicable\":false"))
        .anyMatch(line -> line.contains("\"metric\":\"ON_TIME_OF_ALL\",\"result\":\"DIFFERS\""))
        .anyMatch(line -> line.contains("\"reason\":\"NOT_APPLICABLE\""));
    JsonNode done = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    assertThat(done.get("procedures").asInt()).isEqualTo(18);
    assertThat(done.get("differs").asInt()).isPositive();

    JsonNode some =
        lastLineOf(0, "catalogue", "public", "--words", "khuyến mại", "--agency", "G02", "--json");
    assertThat(some.get("procedures").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403})
  void catalogue_public_whenAFirewallAnswers_endsWithATypedError(int status) {
    try (PortalSandbox sandbox = PortalSandbox.start()) {
      sandbox.nextCall(Fault.firewallPage(status));

      assertThat(told(1, "catalogue", "public", "--portal", sandbox.uri().toString(), "--json"))
          .isEmpty();

      assertThat(sandbox.callsOf("list-all-public-formality-by-citizen")).isEqualTo(1);
    }
  }

  @Test
  void catalogue_withADamagedFile_isNoSuccess(@TempDir Path folder) throws IOException {
    Path damaged = Files.writeString(folder.resolve("a.json"), "{");
    assertThat(told(1, "catalogue", "diff", damaged.toString(), damaged.toString())).isEmpty();
  }

  @Test
  void reference_besideTheSandbox_printsWhatDiffers() throws IOException {
    String told = told(0, "reference", "check", "--day", "2026-11-24", "--json");
    assertThat(told)
        .contains(
            "\"kind\":\"ENDED\",\"catalogue\":\"agencies\",\"code\":\"G04\"",
            "Bộ Giao thông vận tải until 2025-02-28",
            "\"kind\":\"NAME\",\"catalogue\":\"agencies\",\"code\":\"G21\"")
        .doesNotContain("\"code\":\"H56\"", "UNREADABLE");
    JsonNode done = lastLineOf(0, "reference", "check", "--day", "2026-11-24", "--json");
    assertThat(done.get("differences").asLong())
        .isEqualTo(told.lines().filter(line -> line.contains("\"difference\",")).count());
    assertThat(done.get("provinces").asInt()).isEqualTo(34);
    assertThat(told(0, "reference", "check", "--day", "2026-11-24"))
        .contains("agencies G04: ended, and still listed at the portal");
    assertThat(told(0, "reference", "check", "--day", "2025-06-30"))
        .contains("provinces 15: named differently; bundled: Tỉnh Yên Bái; portal: Lào Cai");
  }

  @Test
  void reference_withFilesOfItsOwn_comparesThose(@TempDir Path folder) throws IOException {
    ReferenceData.bundled().writeTo(folder);
    Path agencies = folder.resolve(ReferenceData.AGENCIES);
    Files.writeString(
        agencies,
        Files.readString(agencies).replace("H56,Ủy ban nhân dân tỉnh Thanh Hóa", "H56,Tên khác"));
    String[] asked = {
      "reference", "check", "--day", "2026-11-24", "--data", folder.toString(), "--json"
    };
    assertThat(told(0, asked)).contains("\"code\":\"H56\",\"bundled\":\"Tên khác\"");
    Files.writeString(agencies, "no file");
    assertThat(told(1, asked)).isEmpty();
  }

  @Test
  void statistics_ofAMonth_isSentRevisedAndConfirmed() throws IOException {
    JsonNode done = lastLineOf(0, "statistics", "--month", "2026-10", "--json");
    assertThat(done.get("confirmed").asBoolean()).isTrue();
    assertThat(done.get("to_handle").asInt())
        .isEqualTo(done.get("handled").asInt() + done.get("open").asInt());
    assertThat(told(0, "statistics", "--month", "2026-10"))
        .isEqualTo(told(0, "statistics", "--month", "2026-10"))
        .contains("handled late", "000.00.00.H56-26", "Sent revision 1.", "Revised: ");
    assertThat(told(0, "statistics", "--month", "2026-10", "--dossiers", "1")).isNotEmpty();
    assertThat(told(2, "statistics", "--month", "2026-13")).isEmpty();
  }

  @Test
  void monthlyReport_tellsSentLateMissingAndRevised() throws IOException {
    JsonNode done = lastLineOf(0, "monthly-report", "--json");
    assertThat(done.path("sent").asInt()).isEqualTo(2);
    assertThat(done.path("late").asInt()).isEqualTo(2);
    assertThat(done.path("missing").asInt()).isEqualTo(1);
    assertThat(done.path("revisions").asInt()).isEqualTo(1);
    assertThat(told(0, "monthly-report")).contains("Not sent: values[I/total]");
  }

  @Test
  void petitions_tellsAnsweredForwardedAndOverdue() throws IOException {
    JsonNode done = lastLineOf(0, "petitions", "--json");
    assertThat(done.path("answered").asInt()).isEqualTo(2);
    assertThat(done.path("forwarded").asInt()).isEqualTo(1);
    assertThat(done.path("overdue").asInt()).isEqualTo(1);
  }

  @Test
  void petitions_againAtTheSamePortal_isConfirmedFromWhatIsThere() throws IOException {
    try (PortalSandbox sandbox = PortalSandbox.start()) {
      String portal = sandbox.uri().toString();
      lastLineOf(0, "petitions", "--portal", portal, "--json");
      JsonNode done = lastLineOf(0, "petitions", "--portal", portal, "--json");
      assertThat(done.path("answered").asInt()).isEqualTo(sandbox.petitions().count("answered"));
      assertThat(done.path("overdue").asInt()).isEqualTo(2);
    }
  }

  @Test
  void directives_tellsDoneInTimeAndOverdue() throws IOException {
    JsonNode done = lastLineOf(0, "directives", "--json");
    assertThat(done.path("confirmed").asBoolean()).isTrue();
    assertThat(done.path("done").asInt()).isEqualTo(4);
    assertThat(done.path("in_time").asInt()).isEqualTo(4);
    assertThat(done.path("overdue").asInt()).isEqualTo(1);
  }

  @Test
  void directives_twiceAtOneSandbox_areTwoStories() throws IOException {
    try (PortalSandbox sandbox = PortalSandbox.start()) {
      String address = sandbox.uri().toString();
      for (int run = 0; run < 2; run++) {
        JsonNode done = lastLineOf(0, "directives", "--json", "--portal", address);
        assertThat(done.path("done").asInt()).isEqualTo(4);
        assertThat(done.path("overdue").asInt()).isEqualTo(1);
      }
      assertThat(sandbox.directions().board()).hasSize(10);
      assertThat(told(0, "directives", "--portal", address)).contains("issued it further to");
    }
  }

  @Test
  void statistics_withScore_tellsSixGroupsAndWhatIsMissing() throws IOException {
    List<String> lines =
        told(0, "statistics", "--month", "2026-10", "--score", "--json").lines().toList();

    assertThat(lines.stream().filter(line -> line.startsWith("{\"event\":\"group\"")))
        .extracting(line -> new ObjectMapper().readTree(line).get("group").asText())
        .containsExactly("CKMB", "TDGQ", "CLGQ", "TTTT", "MDSH", "MDHL");
    JsonNode done = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    assertThat(done.get("event").asText()).isEqualTo("done");
    assertThat(done.get("max").asText()).isEqualTo("100");
    assertThat(done.get("not_computed")).extracting(JsonNode::asText).contains("PUBLISH_ON_TIME");
    assertThat(told(0, "statistics", "--month", "2026-10", "--score", "--by", "DAY"))
        .contains("  2026-10-01  ", "not computed of 6 points", "synchronised in time: ");
    assertThat(told(1, "statistics", "--month", "2025-10", "--score")).isEmpty();
  }

  @Test
  void search_forACitizen_findsWhatSuits() throws IOException {
    String told =
        told(0, "search", "--words", "chung thuc ban sao", "--audience", "citizen", "--json");

    assertThat(told).contains("\"procedure\":\"2.000815\"", "Công dân Việt Nam");
    assertThat(lastLineOf(0, "search", "--audience", "citizen", "--json").get("found").asInt())
        .isGreaterThan(2);
    assertThat(told(0, "search", "--audience", "enterprise", "--field", "G02-TM01"))
        .contains("2.000033.01", "Doanh nghiệp")
        .doesNotContain("2.000815");
  }

  @Test
  void search_whenNothingFits_saysSo() throws IOException {
    assertThat(told(1, "search", "--words", "tau vu tru"))
        .isEqualToIgnoringNewLines("No service fits.");
    assertThat(told(1, "search", "--of", "H56", "--level", "commune")).contains("No service fits.");
    assertThat(told(2, "search", "--audience", "martian")).isEmpty();
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
