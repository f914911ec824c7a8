package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Submitted through one wire, seen through another. */
@Timeout(60)
class TogetherWiresTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final Dossier dossier =
      Cases.dossier(1).toBuilder().status(DossierStatus.RECEIVED).build();

  /** A ministry's portal has no place for the unit. */
  private final Dossier withoutUnit = dossier.toBuilder().processingUnit(Optional.empty()).build();

  @Test
  void get_overMapi_afterASubmissionOverIgate_findsIt() {
    byte[] content = "noi dung".getBytes(StandardCharsets.UTF_8);
    try (PortalClient igate = sandbox.wires().igateClient().build()) {
      igate
          .dossiers()
          .submit(
              withoutUnit.toBuilder()
                  .addPapers(Attachment.builder(Document.bytes("Đơn.pdf", content)).build())
                  .build());
      igate.dossiers().reportProgress(Cases.step(dossier.code(), "Thẩm định"));
    }

    RecordedDossier recorded = sandbox.client().dossiers().get(dossier.code());

    assertThat(recorded.status()).contains(DossierStatus.PROCESSING);
    assertThat(recorded.procedureCode()).contains(dossier.procedure().code().value());
    assertThat(sandbox.dossier(dossier.code().value()).json()).contains("Đơn.pdf");
    assertThat(sandbox.callsOf("UploadFile")).isEqualTo(1);
  }

  @Test
  void get_overMapi_afterASubmissionOverHaGiang_findsIt() {
    try (PortalClient haGiang = sandbox.wires().haGiangClient().build()) {
      haGiang.dossiers().submit(dossier);
    }

    RecordedDossier recorded = sandbox.client().dossiers().get(dossier.code());

    assertThat(recorded.status()).contains(DossierStatus.RECEIVED);
    assertThat(recorded.received()).isEqualTo(dossier.received());
  }

  @Test
  void submit_overHaGiang_afterASubmissionOverMapi_isAnUpdate() {
    sandbox.client().dossiers().submit(dossier);
    try (PortalClient haGiang = sandbox.wires().haGiangClient().build()) {
      assertThat(haGiang.dossiers().submit(dossier).updated()).isTrue();
    }
    assertThat(sandbox.dossierCount()).isEqualTo(1);
  }
}
