package dev.npsp.sdk.procedures.internal;

import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.wire.ServiceText;

/** What one generation of the public catalogue has and the other has not. */
public final class OtherGeneration {

  private OtherGeneration() {}

  /**
   * The error for it, made before anything is sent.
   *
   * @param method the method of the client, {@code newest}
   * @param has the generation that has it
   */
  public static NotOffered alone(CallExecutor executor, String method, CatalogueGeneration has) {
    return new NotOffered(
        executor.origin("openCatalogue." + method),
        ServiceText.OF_GENERATION.text(method),
        ServiceText.OF_GENERATION.remedy(has.name()));
  }
}
