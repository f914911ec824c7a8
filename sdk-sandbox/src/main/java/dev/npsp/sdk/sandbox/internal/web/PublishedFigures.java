package dev.npsp.sdk.sandbox.internal.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.data.Agency;
import dev.npsp.sdk.sandbox.internal.data.Province;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index of Decision 766 that the rebuilt portal publishes. Figures are counted from the
 * dossiers that the sandbox holds, by the day in their codes and the agency that gave them; while
 * it holds none they are invented, and say so as the real ones do when a whole comes from
 * elsewhere. What dossiers do not tell is invented always.
 */
final class PublishedFigures {
  static final String PREFIX = "reporting/evaluation/";

  private static final int INVENTED_RECEIVED = 360;
  private static final int INVENTED_ON_TIME = 325;
  private static final String NEEDS_SUPPLEMENT = "5";

  private final Seeds seeds;
  private final DossierStore dossiers;

  /** How many, and how many of them. */
  private record Count(long part, long whole, boolean isInvented) {}

  PublishedFigures(Seeds seeds, DossierStore dossiers) {
    this.seeds = seeds;
    this.dossiers = dossiers;
  }

  String id(Agency agency) {
    return PublicProcedure.id("9111", seeds.agencies().indexOf(agency));
  }

  String id(Province province) {
    return PublicProcedure.id("9222", Integer.parseInt(province.code()));
  }

  /** Whether the agency has that code, in either form. */
  static boolean isWithin(Agency agency, String code) {
    return AgencyCodes.isAgency(code)
        && AgencyCodes.root(agency.code()).equals(AgencyCodes.root(code));
  }

  /** The answer; null when it was asked in a way that is refused. */
  Wire.@Nullable Writing answer(String topic, JsonObject asked) {
    if (isWrong(topic, asked)) {
      return null;
    }
    Count received = received(asked);
    return switch (topic) {
      case "transparency" -> json -> overview(json, asked, () -> openness(json, received));
      case "dossier-digitized" -> json -> overview(json, asked, () -> digitised(json, received));
      case "handling-satisfaction" -> json -> overview(json, asked, () -> satisfaction(json));
      case "dvc-progress-tree" -> json -> progress(json, received);
      case "provide-online-tree", "formality-online-payment-tree" -> json -> tree(json, received);
      case "service-results" -> json -> summary(json, asked);
      default -> null;
    };
  }

  private static boolean isWrong(String topic, JsonObject asked) {
    if (topic.equals("handling-satisfaction")) {
      return !asked.text("fromDate").matches("\\d{4}-\\d\\d-\\d\\d")
          || !asked.text("toDate").matches("\\d{4}-\\d\\d-\\d\\d")
          || asked.names().contains("formalityId");
    }
    boolean wrongProcedure =
        topic.equals("dossier-digitized") && asked.names().contains("formalityId");
    boolean wrongType =
        topic.equals("service-results")
            && !asked.text("departmentType").equals("ADMINISTRATIVE_UNIT");
    return wrongProcedure
        || wrongType
        || !List.of("year", "quarter", "month").contains(asked.text("timeType"));
  }

  private Count received(JsonObject asked) {
    String root = root(asked.text("rootDepartmentId"));
    List<SandboxDossier> all =
        dossiers.all().stream()
            .filter(dossier -> AgencyCodes.namesAgency(dossier.code()))
            .filter(dossier -> isOfThePeriod(dossier.code(), asked))
            .filter(
                dossier -> root.isEmpty() || AgencyCodes.rootOfDossier(dossier.code()).equals(root))
            .toList();
    if (dossiers.size() == 0) {
      return new Count(INVENTED_ON_TIME, INVENTED_RECEIVED, true);
    }
    long waiting = all.stream().filter(each -> each.status().equals(NEEDS_SUPPLEMENT)).count();
    return new Count(all.size() - waiting, all.size(), false);
  }

  private String root(String departmentId) {
    return seeds.agencies().stream()
        .filter(agency -> id(agency).equals(departmentId))
        .map(agency -> AgencyCodes.root(agency.code()))
        .findFirst()
        .orElse("");
  }

  /** By the day in the code, {@code yyMMdd} or {@code yyyyMMdd}. */
  private static boolean isOfThePeriod(String code, JsonObject asked) {
    String day = code.split("-", 3)[1];
    int year =
        Integer.parseInt(day.length() == 8 ? day.substring(0, 4) : "20" + day.substring(0, 2));
    int month = Integer.parseInt(day.substring(day.length() - 4, day.length() - 2));
    if (asked.names().contains("fromDate")) {
      String first = "%04d-%02d".formatted(year, month);
      return asked.text("fromDate").compareTo(first + "-31") <= 0
          && asked.text("toDate").compareTo(first + "-01") >= 0;
    }
    boolean sameYear =
        PublicApi.number(asked, "year", 0) == 0 || asked.scalar("year").equals("" + year);
    return sameYear
        && switch (asked.text("timeType")) {
          case "month" -> asked.scalar("month").equals("" + month);
          case "quarter" -> asked.scalar("quarter").equals("" + ((month - 1) / 3 + 1));
          default -> true;
        };
  }

  /** Writes what stands inside of an overview. */
  @FunctionalInterface
  private interface Metrics {
    void write() throws IOException;
  }

  private void overview(JsonGenerator json, JsonObject asked, Metrics metrics) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("overview");
    json.writeStringField("departmentName", name(asked.text("rootDepartmentId")));
    json.writeStringField("departmentType", "PROVINCE");
    json.writeStringField("departmentLevel", "PROVINCE");
    json.writeStringField("agencyLevel", "level_1");
    json.writeNullField("scoreDelta");
    json.writeArrayFieldStart("metrics");
    metrics.write();
    json.writeEndArray();
    json.writeEndObject();
    units(json, asked);
    json.writeEndObject();
  }

  private String name(String departmentId) {
    return seeds.agencies().stream()
        .filter(agency -> id(agency).equals(departmentId))
        .map(Agency::name)
        .findFirst()
        .or(
            () ->
                seeds.provinces().stream()
                    .filter(province -> id(province).equals(departmentId))
                    .map(Province::name)
                    .findFirst())
        .orElse("Cả nước");
  }

  /** All provinces, or none below an agency. */
  private void units(JsonGenerator json, JsonObject asked) throws IOException {
    List<Province> all = asked.text("rootDepartmentId").isEmpty() ? seeds.provinces() : List.of();
    int rows = PublicApi.number(asked, "pageSize", 100);
    int page = PublicApi.number(asked, "currentPage", 1);
    json.writeArrayFieldStart("evaluation");
    for (Province province : all.stream().skip((long) (page - 1) * rows).limit(rows).toList()) {
      json.writeStartObject();
      json.writeStringField("departmentId", id(province));
      json.writeStringField("departmentName", province.name());
      json.writeNumberField("totalScore", new BigDecimal("15.5"));
      json.writeNumberField("totalMaxScore", 18);
      json.writeEndObject();
    }
    json.writeEndArray();
    pagination(json, all.size(), page, rows);
  }

  static void pagination(JsonGenerator json, int total, int page, int rows) throws IOException {
    json.writeObjectFieldStart("pagination");
    json.writeNumberField("total", total);
    json.writeNumberField("currentPage", page);
    json.writeNumberField("pageSize", rows);
    json.writeNumberField("totalPages", (total + rows - 1) / rows);
    json.writeEndObject();
  }

  private static void openness(JsonGenerator json, Count received) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", "PUBLISH_ON_TIME");
    json.writeNumberField("numerator", 0);
    json.writeNumberField("denominator", 0);
    json.writeNullField("ratio");
    json.writeNullField("score");
    json.writeNumberField("maxScore", 0);
    json.writeEndObject();
    metric(json, "PUBLIC_CONTENT_FULL", 13, 13, 2, Optional.empty());
    metric(
        json,
        "DOSSIER_SYNC",
        received.whole(),
        received.whole(),
        6,
        received.isInvented() ? Optional.of("TEMP_NATIONAL_REPORT_DENOMINATOR") : Optional.empty());
  }

  private static void digitised(JsonGenerator json, Count received) throws IOException {
    metric(json, "ORIGINAL_RESULT_AVAILABLE", 0, received.whole(), 6, Optional.empty());
    metric(json, "SO_HOA_GIAY_TO_GIAI_QUYET", 0, received.whole(), 4, Optional.empty());
    metric(json, "REUSED_DIGITIZED_DATA", 0, received.whole(), 2, Optional.empty());
  }

  private static void satisfaction(JsonGenerator json) throws IOException {
    metric(json, "DOSSIER_RECEIVING_SATISFACTION", 0, 0, 6, Optional.empty());
    json.writeStartObject();
    json.writeStringField("code", "PETITION_PROCESSING_ON_TIME");
    json.writeNumberField("numerator", 0);
    json.writeNumberField("denominator", 0);
    json.writeNumberField("ratio", 0);
    json.writeNumberField("score", 6);
    json.writeNumberField("maxScore", 6);
    json.writeEndObject();
  }

  /** Points are the share of the most points; nothing of nothing. */
  private static void metric(
      JsonGenerator json, String code, long part, long whole, int max, Optional<String> quality)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code);
    json.writeNumberField("numerator", part);
    json.writeNumberField("denominator", whole);
    json.writeNumberField("ratio", share(part, whole, 100));
    json.writeNumberField("score", share(part, whole, max));
    json.writeNumberField("maxScore", max);
    if (quality.isPresent()) {
      json.writeStringField("dataQualityStatus", quality.get());
      json.writeStringField("dataQualityMessage", "(văn bản ví dụ)");
    }
    json.writeEndObject();
  }

  private static BigDecimal share(long part, long whole, int of) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part * of).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  private static void progress(JsonGenerator json, Count received) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("parent");
    json.writeNumberField("received", received.whole());
    json.writeNumberField("onTime", received.part());
    json.writeNumberField("score", share(received.part(), received.whole(), 20));
    json.writeNumberField("maxScore", 20);
    json.writeEndObject();
    json.writeArrayFieldStart("children");
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tree(JsonGenerator json, Count received) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("parent");
    json.writeNumberField("total", received.whole());
    json.writeEndObject();
    json.writeArrayFieldStart("children");
    json.writeEndArray();
    json.writeEndObject();
  }

  private void summary(JsonGenerator json, JsonObject asked) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("groupScores");
    json.writeNumberField("CKMB", new BigDecimal("15.5"));
    json.writeNumberField("CLGQ", new BigDecimal("9.9"));
    json.writeNumberField("TTTT", new BigDecimal("8.75"));
    json.writeEndObject();
    units(json, asked);
    json.writeEndObject();
  }
}
