package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.SandboxStep;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a dossier that is no longer kept in full, packed into one long: 43 bits of its
 * content's hash, one for its birth, four for its status, eight each for its counters.
 */
record ForgottenDossier(String code, long packed) implements SandboxDossier {
  private static final int MOST = 255;
  private static final int HASH_SHIFT = 21;

  static long pack(SandboxDossier dossier, long contentHash) {
    return shortHash(contentHash) << HASH_SHIFT
        | (dossier.bornOnPortal() ? 1L << 20 : 0)
        | (long) Integer.parseInt(dossier.status()) << 16
        | (long) Math.min(MOST, dossier.timesApplied()) << 8
        | Math.min(MOST, dossier.timesWritten());
  }

  static long shortHash(long contentHash) {
    return contentHash >>> HASH_SHIFT;
  }

  long contentHash() {
    return packed & -1L << HASH_SHIFT;
  }

  @Override
  public String status() {
    return Long.toString(packed >> 16 & 15);
  }

  @Override
  public int timesApplied() {
    return (int) (packed >> 8 & MOST);
  }

  @Override
  public int timesWritten() {
    return (int) (packed & MOST);
  }

  @Override
  public boolean bornOnPortal() {
    return (packed >> 20 & 1) == 1;
  }

  @Override
  public List<SandboxStep> steps() {
    return List.of();
  }

  @Override
  public String json() {
    return "";
  }

  @Override
  public Optional<FormData> formData() {
    return Optional.empty();
  }

  @Override
  public Optional<String> localCode() {
    return Optional.empty();
  }

  @Override
  public boolean keptInFull() {
    return false;
  }
}
