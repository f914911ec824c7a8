package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Operation;

/** What the gateway can be told about dossiers. */
final class HaGiangOperations {

  /** Submits dossiers that the gateway is thought not to have; gives its words. */
  static final Operation<HaGiangBatch, String> CREATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          Effect.UPSERT,
          HaGiangMapping::toWire,
          EnvelopeRule.ofTheWire().refusing(HaGiangMapping::notCreated),
          HaGiangMapping::created);

  /** Submits dossiers that the gateway is thought to have; gives its words. */
  static final Operation<HaGiangBatch, String> UPDATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          Effect.UPSERT,
          HaGiangMapping::toWire,
          EnvelopeRule.ofTheWire().refusing(HaGiangMapping::notUpdated),
          HaGiangMapping::updated);

  /** Adds steps to dossiers; gives the gateway's words. */
  static final Operation<HaGiangSteps, String> REPORT_PROGRESS =
      new Operation<>(
          "dossiers.reportProgress",
          "CapNhatTienDoHoSoMC",
          Effect.APPEND,
          HaGiangMapping::toWire,
          (answer, sent) -> answer.message());

  /** Tells what became of a dossier born on the portal; gives the gateway's words. */
  static final Operation<HaGiangStatus, String> UPDATE_STATUS =
      new Operation<>(
          "dossiers.updateStatus",
          "DongBoTrangThaiHoSo",
          Effect.APPEND,
          HaGiangMapping::toWire,
          (answer, sent) -> answer.message());

  private HaGiangOperations() {}
}
