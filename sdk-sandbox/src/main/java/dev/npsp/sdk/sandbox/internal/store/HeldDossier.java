package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.SandboxStep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A dossier kept in full. Immutable: a write puts a new one in its place. */
record HeldDossier(
    String code,
    String status,
    long contentHash,
    int timesApplied,
    int timesWritten,
    List<SandboxStep> steps,
    byte[] content,
    boolean bornOnPortal,
    Optional<String> localCode)
    implements SandboxDossier {

  @Override
  public String json() {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Override
  public Optional<FormData> formData() {
    return FilledForm.of(content);
  }

  @Override
  public boolean keptInFull() {
    return true;
  }

  @Override
  public String toString() {
    return code + " " + status;
  }
}
