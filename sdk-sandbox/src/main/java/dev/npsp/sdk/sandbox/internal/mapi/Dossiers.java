package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.DossierWrite;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Dossiers: {@code DongBoHoSoMC} and {@code TraCuuHoSo}. */
final class Dossiers {
  /**
   * Beside number and state, a look-up repeats these as they were sent; the real columns are not
   * known.
   */
  private static final List<String> COLUMNS =
      List.of(
          "MaTTHC",
          "TenTTHC",
          "MaLinhVuc",
          "TenLinhVuc",
          "ChuHoSo",
          "LoaiDoiTuong",
          "HinhThuc",
          "DonViXuLy",
          "NgayTiepNhan",
          "NgayHenTra",
          "NgayTra");

  /** Newly registered: the only state in which a dossier was not received yet. */
  private static final String NEWLY_REGISTERED = "1";

  private final DossierStore store;
  private final int existsCode;
  private final boolean applyBeforeRefusal;

  Dossiers(DossierStore store, int existsCode, boolean applyBeforeRefusal) {
    this.store = store;
    this.existsCode = existsCode;
    this.applyBeforeRefusal = applyBeforeRefusal;
  }

  /** Everything is checked before anything is applied. */
  MapiReply sync(MapiCall call) throws IOException, Refusal {
    boolean updating = call.text("isUpdating").equalsIgnoreCase("True");
    MapiCall.Batch<DossierWrite> batch =
        call.batch(
            DossierShape.DOSSIER_OF_AGENCY,
            DossierShape.SLOTS,
            (read, from, length) -> dossier(call, read, from, length));
    if (batch.refusal() == null) {
      return write(batch.items(), updating);
    }
    if (applyBeforeRefusal) {
      write(batch.items(), updating);
    }
    throw batch.refusal();
  }

  /** Not found is an empty result, not an error. */
  MapiReply lookUp(MapiCall call) {
    Optional<SandboxDossier> found = store.find(call.text("mahoso"));
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          if (found.isPresent()) {
            json.writeStartObject();
            json.writeStringField("MaHoSo", found.get().code());
            json.writeStringField("TrangThaiHoSo", found.get().status());
            JsonObject content = Wire.object(found.get().json());
            if (content != null) {
              for (String column : COLUMNS) {
                json.writeStringField(column, content.text(column));
              }
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static DossierWrite dossier(MapiCall call, Inspection read, int from, int length)
      throws Refusal {
    String code = read.text(DossierShape.CODE);
    call.requireOwn(code);
    String status = read.text(DossierShape.STATUS);
    if (read.text(DossierShape.RECEIVED).isEmpty() && !status.equals(NEWLY_REGISTERED)) {
      throw Refusal.at("NgayTiepNhan", "không được để trống khi hồ sơ đã được tiếp nhận");
    }
    return new DossierWrite(code, status, read.hash(), call.body(), from, length);
  }

  private MapiReply write(List<DossierWrite> batch, boolean updating) {
    int misfit = store.write(batch, updating);
    if (misfit < 0) {
      return MapiReply.done();
    }
    String code = batch.get(misfit).code();
    if (updating) {
      return MapiReply.refused("Không tìm thấy hồ sơ (not found): " + code);
    }
    String which = batch.size() == 1 ? "" : ": " + code;
    return exists("Mã hồ sơ đã tồn tại" + which);
  }

  private MapiReply exists(String message) {
    return existsCode == -3 ? MapiReply.ofText("-3", message) : MapiReply.of(existsCode, message);
  }
}
