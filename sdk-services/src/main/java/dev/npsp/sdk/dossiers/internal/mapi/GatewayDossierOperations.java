package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.wire.onestop.OneStopReply;
import java.util.List;

/**
 * What a gateway that passes mapi on can be told about dossiers: the parameters of mapi, each at a
 * path of its own, so that nothing says whether a dossier is new but the path.
 */
public final class GatewayDossierOperations {

  private static final EnvelopeRule RULE = EnvelopeRule.reading(OneStopReply::told);

  /** Submits dossiers that the gateway is thought not to have; gives its words. */
  public static final Operation<GatewayMessage<List<Dossier>>, String> ADD =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          Effect.UPSERT,
          sent -> to(sent.path(), DossierMapping.toGateway(sent.content())),
          RULE.refusing(DossierMapping::notCreated),
          (answer, sent) -> DossierMapping.created(answer));

  /** Submits dossiers that the gateway is thought to have; gives its words. */
  public static final Operation<GatewayMessage<List<Dossier>>, String> UPDATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          Effect.UPSERT,
          sent -> to(sent.path(), DossierMapping.toGateway(sent.content())),
          RULE.refusing(DossierMapping::notUpdated),
          (answer, sent) -> DossierMapping.updated(answer));

  /** Adds steps to dossiers; gives the gateway's words. */
  public static final Operation<GatewayMessage<List<ProgressStep>>, String> REPORT_PROGRESS =
      new Operation<>(
          "dossiers.reportProgress",
          "CapNhatTienDoHoSoMC",
          Effect.APPEND,
          sent -> to(sent.path(), DossierMapping.toWire(sent.content())),
          RULE,
          (answer, sent) -> answer.message());

  /** Says what became of a dossier born on the portal; gives the gateway's words. */
  public static final Operation<GatewayMessage<StatusUpdate>, String> UPDATE_STATUS =
      new Operation<>(
          "dossiers.updateStatus",
          "DongBoTrangThaiHoSo",
          Effect.APPEND,
          sent -> to(sent.path(), DossierMapping.toWire(sent.content())),
          RULE,
          (answer, sent) -> answer.message());

  private GatewayDossierOperations() {}

  private static WireRequest to(String path, Object parameters) {
    return WireRequest.post(path, Payload.json(parameters));
  }
}
