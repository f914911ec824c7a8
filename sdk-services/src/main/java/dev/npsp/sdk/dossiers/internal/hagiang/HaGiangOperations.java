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

  private HaGiangOperations() {}
}
