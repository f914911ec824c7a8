package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Online services: {@code LayDVC}, one for each procedure. A filter is the name of a column and the
 * text that it must hold; which filters the portal knows was not seen.
 */
final class PublicServices {
  private record Row(Map<String, String> columns, ProcedureSeed procedure) {}

  private final List<Row> rows;

  PublicServices(Seeds seeds) {
    rows = seeds.procedures().stream().map(PublicServices::row).toList();
  }

  MapiReply list(MapiCall call) throws Refusal {
    Map<String, String> filters = call.filters();
    for (String name : filters.keySet()) {
      if (!rows.get(0).columns().containsKey(name)) {
        throw Refusal.at(name, "không phải điều kiện lọc của LayDVC");
      }
    }
    List<Row> fitting =
        rows.stream()
            .filter(row -> row.columns().entrySet().containsAll(filters.entrySet()))
            .toList();
    return MapiReply.result(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("data");
          for (Row row : fitting) {
            json.writeStartObject();
            for (Map.Entry<String, String> column : row.columns().entrySet()) {
              json.writeStringField(column.getKey(), column.getValue());
            }
            json.writeArrayFieldStart("APDUNGDVC");
            json.writeStartObject();
            json.writeStringField("MADONVI", row.procedure().agency().code());
            json.writeStringField("TENDONVI", row.procedure().agency().name());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static Row row(ProcedureSeed procedure) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("MADVC", procedure.code() + ".01");
    columns.put("TENDVC", procedure.name());
    columns.put("MATTHC", procedure.code());
    columns.put("TENTTHC", procedure.name());
    columns.put("TENCOQUANBANHANH", procedure.agency().name());
    columns.put("TENLINHVUC", procedure.fieldName());
    return new Row(columns, procedure);
  }
}
