package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import java.util.Comparator;
import java.util.List;

/**
 * Administrative procedures: {@code LayDanhSachTTHC}, {@code LayThuTuc}, and what peers have seen
 * behind gateways only, {@code LayDanhSachTTHCDonVi} and {@code LayQDCB}.
 */
final class Procedures {
  private static final int NATIONAL_CODE = 8;

  private final ProcedureShelf shelf;

  Procedures(ProcedureShelf shelf) {
    this.shelf = shelf;
  }

  MapiReply list() {
    return list(shelf.all());
  }

  /**
   * An array of one. A code that ends in its agency, such as {@code 2.000815.000.00.00.H56}, finds
   * the national document.
   */
  MapiReply document(MapiCall call) {
    String asked = call.text("maTTHC");
    ProcedureSeed procedure =
        Kinds.PROCEDURE.wrong(asked) == null
            ? shelf.find(asked.substring(0, NATIONAL_CODE)).orElse(null)
            : null;
    if (procedure == null) {
      return MapiReply.refused("Không tìm thấy thủ tục: " + asked);
    }
    return MapiReply.result(new ProcedureDocument(procedure, asked));
  }

  /** The procedures that the agency, or its ministry or province, has announced. */
  MapiReply listOf(MapiCall call) {
    String root = AgencyCodes.root(call.text("maDonVi"));
    return list(
        shelf.all().stream()
            .filter(procedure -> AgencyCodes.root(procedure.agency().code()).equals(root))
            .sorted(Comparator.comparing(ProcedureSeed::id))
            .toList());
  }

  /** The decision behind a document; its columns are ours. */
  MapiReply decision(MapiCall call) {
    String asked = call.text("idQDCB");
    return shelf.all().stream()
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
