package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.dossiers.ProgressStep;
import java.util.List;

/**
 * Steps that travel in one call.
 *
 * @param path where they go
 * @param agency who sends them
 * @param steps in their order
 */
record HaGiangSteps(String path, AgencyCode agency, List<ProgressStep> steps) {}
