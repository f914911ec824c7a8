package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No sample lies there unused: each is read, or written, by a golden test, and the records that
 * read it have its members in its order. Samples of payments are counted with the payments.
 */
class SamplesTest {

  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final Json JSON = new Json();

  /** Written byte for byte in a test of the area, which needs more than one typed call. */
  private static final Set<String> WRITTEN_ELSEWHERE =
      Set.of(
          "mapi-login-request", // MapiSessionTest
          "cb-addtthcKhuyenMai-response-ok", // InboundSamplesTest
          "cb-search-call-response", // InboundSamplesTest
          "feed-dvclt-acknowledge", // CivilStatusFeedTest
          "feed-dvclt-status", // CivilStatusMappingTest
          "g4-evaluation-request", // RebuiltCatalogueRequestsTest
          "g4-gateway-rejected.http", // RebuiltCatalogueRefusalsTest
          "g4-satisfaction-request", // RebuiltCatalogueRequestsTest
          "g4-search-request", // RebuiltCatalogueRequestsTest
          "open-search-request", // OpenCatalogueTest
          "open-index-request"); // OpenCatalogueTest

  @Test
  void sample_isReadOrWritten() throws IOException {
    Set<String> used = new TreeSet<>(WRITTEN_ELSEWHERE);
    used.addAll(WrittenSamples.byTypedMethods().keySet());
    used.addAll(ReadSamples.all().keySet());

    assertThat(samples()).containsExactlyElementsOf(used);
  }

  @Test
  void sampleThatIsWrittenElsewhere_isNamedByATest() throws IOException {
    String tests;
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      tests =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("SamplesTest.java"))
              .map(SamplesTest::text)
              .collect(Collectors.joining());
    }
    assertThat(WRITTEN_ELSEWHERE).allSatisfy(name -> assertThat(tests).contains(name));
  }

  private static Set<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .filter(name -> !name.startsWith("pay-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** What a record reads it writes back: nothing is lost on the way, and the order is the same. */
  @ParameterizedTest
  @CsvSource({
    "mapi-LayDanhMucCoQuan-response, result, catalogues.internal.mapi.CatalogueSheet$AgencyRow",
    "mapi-LayDanhMucLinhVuc-response, result, catalogues.internal.mapi.CatalogueSheet$FieldRow",
    "mapi-LayDanhSachTTHC-response, result,"
        + " procedures.internal.mapi.ProcedureSheet$ProcedureSummaryRow",
    "mapi-LayThuTuc-response, result, procedures.internal.mapi.ProcedureSheet$ProcedureRow",
    "mapi-LayDVC-response, result/data, services.internal.mapi.ServiceSheet$ServiceRow",
    "mapi-TraCuuHoSo-response-found, result, dossiers.internal.mapi.DossierSheet$RecordedRow",
    "mapi-TraCuuTechID-response, result, identity.internal.mapi.IdentitySheet$AccountRow",
    "mapi-HoiDap-response, result, feedback.internal.mapi.FeedbackSheet$QuestionRow",
    "mapi-LayNoiDungTraLoiTheoCauHoi-response, result,"
        + " feedback.internal.mapi.FeedbackSheet$AnswerRow",
    "store-KhoSoHoa-response, result, results.internal.mapi.ResultSheet$ResultsRow",
    "cb-addtthcKhuyenMai-request, '', inbound.internal.mapi.InboundSheet$PromotionMessage",
    "cb-NhanHoSoDVCQG-request, data, inbound.internal.mapi.InboundSheet$FiledDossierMessage",
    "cb-NhanChungTuThueDat-request, data, inbound.internal.mapi.InboundSheet$TaxReceiptMessage",
    "cb-NhanThongBaoThueDat-request, Data, inbound.internal.mapi.InboundSheet$TaxNoticeMessage",
    "cb-search-call-request, '', inbound.internal.mapi.InboundSheet$StatusQuestionMessage"
  })
  void sample_readIntoItsRecords_isWrittenBackInTheSameOrder(
      String sample, String member, String type) throws JsonUnreadable, ClassNotFoundException {
    JsonNode whole = JSON.tree(Sample.bytes("/samples/" + sample + ".json"));
    JsonNode part = whole.at(member.isEmpty() ? "" : "/" + member);

    var records = JSON.rows(part, Class.forName("dev.npsp.sdk." + type));

    JsonNode written = JSON.tree(JSON.write(part.isArray() ? records : records.get(0)));
    assertThat(said(written).toString()).isEqualTo(said(part).toString());
  }

  /**
   * Without what says nothing; all values as texts, and a procedure that is a code as that code.
   */
  private static JsonNode said(JsonNode value) {
    if (value.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      value.forEach(element -> array.add(said(element)));
      return array;
    }
    if (value.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (var each : value.properties()) {
        JsonNode said = said(each.getValue());
        if (!said.isEmpty() || said.isTextual() && !said.asText().isEmpty()) {
          object.set(each.getKey(), said);
        }
      }
      boolean isCode = object.size() == 1 && object.has("MATTHC");
      return isCode ? object.get("MATTHC") : object;
    }
    return JsonNodeFactory.instance.textNode(value.isNull() ? "" : value.asText());
  }
}
