package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Administrative procedures: {@code LayDanhSachTTHC}, {@code LayThuTuc}, and what peers have seen
 * behind gateways only, {@code LayDanhSachTTHCDonVi} and {@code LayQDCB}.
 */
final class Procedures {
  private static final int NATIONAL_CODE = 8;

  private final Map<String, ProcedureSeed> byCode;
  private final MapiReply list;

  Procedures(Seeds seeds) {
    byCode =
        seeds.procedures().stream()
            .collect(Collectors.toMap(ProcedureSeed::code, Function.identity()));
    list = list(seeds.procedures());
  }

  MapiReply list() {
    return list;
  }

  /**
   * An array of one. A code that ends in its agency, such as {@code 1.002809.000.00.00.H56}, finds
   * the national document.
   */
  MapiReply document(MapiCall call) {
    String asked = call.text("maTTHC");
    ProcedureSeed procedure =
        Kinds.PROCEDURE.wrong(asked) == null ? byCode.get(asked.substring(0, NATIONAL_CODE)) : null;
    if (procedure == null) {
      return MapiReply.refused("Không tìm thấy thủ tục: " + asked);
    }
    return MapiReply.result(new ProcedureDocument(procedure, asked));
  }

  /** The procedures that the agency, or its ministry or province, has announced. */
  MapiReply listOf(MapiCall call) {
    String root = AgencyCodes.root(call.text("maDonVi"));
    return list(
        byCode.values().stream()
            .filter(procedure -> AgencyCodes.root(procedure.agency().code()).equals(root))
            .sorted(Comparator.comparing(ProcedureSeed::id))
            .toList());
  }

  /** The decision behind a document; its columns are ours. */
  MapiReply decision(MapiCall call) {
    String asked = call.text("idQDCB");
    return byCode.values().stream()
        .filter(procedure -> decisionOf(procedure).equals(asked))
        .findFirst()
        .map(procedure -> decision(asked, procedure))
        .orElseGet(() -> MapiReply.refused("Không tìm thấy quyết định: " + asked));
  }

  static String decisionOf(ProcedureSeed procedure) {
    return Integer.toString(200_000 + procedure.id());
  }

  private static MapiReply decision(String id, ProcedureSeed procedure) {
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          json.writeStartObject();
          json.writeStringField("IDQUYETDINHCONGBO", id);
          json.writeStringField("SOQUYETDINH", procedure.id() + "/QĐ-VD");
          json.writeStringField("MACOQUANCONGBO", procedure.agency().code());
          json.writeStringField("TENCOQUANCONGBO", procedure.agency().name());
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static MapiReply list(List<ProcedureSeed> procedures) {
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          for (ProcedureSeed procedure : procedures) {
            json.writeStartObject();
            json.writeStringField("MATTHC", procedure.code());
            json.writeStringField("TENTTHC", procedure.name());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
