package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import java.util.List;

/** Administrative procedures: {@code LayDanhSachTTHC} and {@code LayThuTuc}. */
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
   * An array of one. A code that ends in its agency, such as {@code 1.002809.000.00.00.H56}, finds
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
