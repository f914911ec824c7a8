package dev.npsp.sdk.examples.provincesync;

import dev.npsp.sdk.dossiers.Dossier;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three dossiers of a stream to look at afterwards: the first, a later one, the last; fewer when
 * there are fewer.
 */
final class SampledDossierCodes {

  private String first = "";
  private String between = "";
  private String last = "";
  private long seen;
  private long nextBetween = 2;

  void see(Dossier dossier) {
    String code = dossier.code().value();
    seen++;
    if (seen == 1) {
      first = code;
    } else if (seen == nextBetween) {
      between = code;
      nextBetween *= 2;
    }
    last = code;
  }

  List<String> codes() {
    return Stream.of(first, between, last).filter(code -> !code.isEmpty()).distinct().toList();
  }
}
