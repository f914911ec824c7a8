package dev.npsp.sdk.benchmarks.overhead;

import dev.npsp.sdk.benchmarks.SampleDossiers;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The contenders, each with a dossier of its own that the portal knows already. */
final class Field implements AutoCloseable {

  /**
   * Who runs. The hand-written client runs twice, to be measured against itself: a second one with
   * threads and a connection of its own, as every other contender has. One that ran twice a turn
   * would find both warm.
   */
  enum Name {
    HAND_WRITTEN("by hand (JDK, Jackson)"),
    SDK("npsp-sdk"),
    RETROFIT("Retrofit, OkHttp"),
    FEIGN("OpenFeign, JDK"),
    HAND_WRITTEN_AGAIN("by hand, again");

    private final String label;

    Name(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final Map<Name, Contender> contenders = new EnumMap<>(Name.class);

  Field(URI portal) throws Exception {
    HandWritten hand = new HandWritten(portal);
    contenders.put(Name.HAND_WRITTEN, hand);
    contenders.put(Name.SDK, new SdkContender(portal));
    contenders.put(Name.RETROFIT, new WithRetrofit(portal));
    contenders.put(Name.FEIGN, new WithFeign(portal));
    contenders.put(Name.HAND_WRITTEN_AGAIN, new HandWritten(portal));
    for (Name name : Name.values()) {
      hand.create(code(name));
    }
  }

  Contender of(Name name) {
    return Objects.requireNonNull(contenders.get(name));
  }

  String code(Name name) {
    return SampleDossiers.AGENCY + "-261120-0000" + name.ordinal();
  }

  @Override
  public void close() {
    for (Contender contender : contenders.values()) {
      contender.close();
    }
  }
}
