package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.data.Agency;
import dev.npsp.sdk.sandbox.internal.data.CatalogueSeed;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.data.Province;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Catalogues. They do not change, so each is written once. */
final class Catalogues {
  private final MapiReply agencies;
  private final MapiReply fields;
  private final MapiReply provinces;
  private final Map<String, MapiReply> named;

  Catalogues(Seeds seeds) {
    agencies = agencies(seeds);
    fields = fields(seeds);
    provinces = provinces(seeds);
    named =
        seeds.catalogues().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.groupingBy(CatalogueSeed::catalogue), Catalogues::replies));
  }

  MapiReply agencies() {
    return agencies;
  }

  MapiReply fields() {
    return fields;
  }

  MapiReply provinces() {
    return provinces;
  }

  /** The services of the catalogues of which only the name is attested. */
  Stream<Service> services() {
    return named.entrySet().stream()
        .map(entry -> Service.read("LayDanhMuc" + entry.getKey(), call -> entry.getValue()));
  }

  private static Map<String, MapiReply> replies(Map<String, List<CatalogueSeed>> byCatalogue) {
    return byCatalogue.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> named(entry.getKey(), entry.getValue())));
  }

  /** The columns are inferred from those of the catalogues that were seen. */
  private static MapiReply named(String catalogue, List<CatalogueSeed> rows) {
    String ending = catalogue.toUpperCase(Locale.ROOT);
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          for (CatalogueSeed row : rows) {
            json.writeStartObject();
            json.writeStringField("MA" + ending, row.code());
            json.writeStringField("TEN" + ending, row.name());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static MapiReply agencies(Seeds seeds) {
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          for (Agency agency : seeds.agencies()) {
            json.writeStartObject();
            json.writeStringField("MADONVI", agency.code());
            json.writeStringField("TENDONVI", agency.name());
            json.writeStringField("CAPDONVI", agency.level());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static MapiReply fields(Seeds seeds) {
    Map<String, ProcedureSeed> byField = new LinkedHashMap<>();
    seeds.procedures().forEach(procedure -> byField.putIfAbsent(procedure.fieldCode(), procedure));
    return MapiReply.resultUnderDoubleZero(
        json -> {
          json.writeStartArray();
          for (ProcedureSeed procedure : byField.values()) {
            json.writeStartObject();
            json.writeStringField("MALINHVUC", procedure.fieldCode());
            json.writeStringField("TENLINHVUC", procedure.fieldName());
            json.writeStringField("MANGANH", procedure.fieldCode().substring(0, 3));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** The service is attested, its columns are inferred from its neighbours. */
  private static MapiReply provinces(Seeds seeds) {
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          for (Province province : seeds.provinces()) {
            json.writeStartObject();
            json.writeStringField("MATINHTHANH", province.code());
            json.writeStringField("TENTINHTHANH", province.name());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
