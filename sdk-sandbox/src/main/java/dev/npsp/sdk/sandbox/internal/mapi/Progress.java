package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DOSSIER;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT_OR_EMPTY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.atMost;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.range;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.Step;
import java.io.IOException;
import java.util.List;

/** Progress steps: {@code CapNhatTienDoHoSoMC}. The dossier has to be there first. */
final class Progress {
  private static final int CODE = 0;
  private static final int OFFICER = 1;
  private static final int AT = 2;
  private static final int STATUS = 3;
  private static final int NOTE = 4;
  private static final int DEPARTMENT = 5;
  private static final int SLOTS = 6;

  private static final Shape STEP =
      Shape.of(
          text("MaHoSo", DOSSIER).into(CODE),
          text("NguoiXuLy", FILLED.and(atMost(50))).into(OFFICER),
          text("ChucDanh", ANY).mayBeAbsent(),
          text("ThoiDiemXuLy", MOMENT).into(AT),
          text("PhongBanXuLy", ANY).mayBeAbsent().into(DEPARTMENT),
          text("NoiDungXuLy", ANY).into(NOTE),
          text("TrangThai", range(1, 11)).into(STATUS),
          text("NgayBatDau", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("NgayKetThucTheoQuyDinh", MOMENT_OR_EMPTY).mayBeAbsent());

  private final DossierStore store;
  private final boolean applyBeforeRefusal;

  Progress(DossierStore store, boolean applyBeforeRefusal) {
    this.store = store;
    this.applyBeforeRefusal = applyBeforeRefusal;
  }

  MapiReply report(MapiCall call) throws IOException, Refusal {
    MapiCall.Batch<Step> batch = call.batch(STEP, SLOTS, (read, from, length) -> step(call, read));
    if (batch.refusal() == null) {
      return write(batch.items());
    }
    if (applyBeforeRefusal) {
      write(batch.items());
    }
    throw batch.refusal();
  }

  private static Step step(MapiCall call, Inspection read) throws Refusal {
    call.requireOwn(read.text(CODE));
    return new Step(
        read.text(CODE),
        read.text(OFFICER),
        read.text(AT),
        read.text(STATUS),
        read.text(NOTE),
        read.text(DEPARTMENT));
  }

  private MapiReply write(List<Step> steps) {
    int misfit = store.addSteps(steps);
    return misfit < 0
        ? MapiReply.done()
        : MapiReply.refused("Không tìm thấy hồ sơ (not found): " + steps.get(misfit).code());
  }
}
