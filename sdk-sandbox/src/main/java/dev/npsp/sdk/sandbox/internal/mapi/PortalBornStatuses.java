package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.range;
import static dev.npsp.sdk.sandbox.internal.check.Member.list;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.Step;
import java.io.IOException;

/**
 * What the agency says about a dossier that a citizen filed on the portal: {@code
 * DongBoTrangThaiHoSo}.
 */
final class PortalBornStatuses {
  private static final int CODE = 0;
  private static final int LOCAL_CODE = 1;
  private static final int NOTE = 2;
  private static final int AT = 3;
  private static final int STATUS = 4;
  private static final int SLOTS = 5;

  private static final Shape STATUS_OF_DOSSIER =
      Shape.of(
          text("MaHoSo", FILLED).into(CODE),
          text("MaHoSoDonVi", ANY).into(LOCAL_CODE),
          text("MaDoiTuong", ANY).orNull(),
          text("NoiDung", ANY).into(NOTE),
          text("NgayXuLy", MOMENT).into(AT),
          // 11 is what a peer sends for a refused promotion
          text("TrangThai", range(1, 11)).into(STATUS),
          list("TaiLieuXuLy", DossierShape.FILE_WITH_STATUS));

  private final DossierStore store;

  PortalBornStatuses(DossierStore store) {
    this.store = store;
  }

  MapiReply sync(MapiCall call) throws IOException, Refusal {
    Inspection read = call.object(STATUS_OF_DOSSIER, SLOTS);
    requireOwn(call, read.text(CODE));
    Step step =
        new Step(read.text(CODE), "", read.text(AT), read.text(STATUS), read.text(NOTE), "");
    return store.answerCitizen(step, read.text(LOCAL_CODE))
        ? MapiReply.done()
        : MapiReply.refused("Không tìm thấy hồ sơ (not found): " + step.code());
  }

  /** The number tells whose dossier it is, or else the agency that the citizen filed it with. */
  private void requireOwn(MapiCall call, String number) throws Refusal {
    if (AgencyCodes.namesAgency(number)) {
      call.requireOwn(number);
      return;
    }
    JsonObject held = store.find(number).map(dossier -> Wire.object(dossier.json())).orElse(null);
    String agency = held == null ? "" : held.text("MaDonViXuLy");
    if (AgencyCodes.isAgency(agency) && !AgencyCodes.root(agency).equals(call.root())) {
      throw Refusal.at("MaHoSo", number + " không thuộc đơn vị " + call.root());
    }
  }
}
