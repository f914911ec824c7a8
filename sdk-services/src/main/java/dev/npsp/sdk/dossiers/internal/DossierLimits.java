package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import java.util.List;

/** What one wire does not take, told by the paths of the public types. */
public interface DossierLimits {

  /** What is wrong with a dossier that the agency submits. */
  List<Violation> of(Dossier dossier);

  /** What is wrong with a step that the agency reports. */
  List<Violation> of(ProgressStep step);

  /** What is wrong with a status that the agency tells. */
  List<Violation> of(StatusUpdate update);
}
