package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code NotOffered} says of who offers it, beside what the environments say themselves. */
class OfferedByTest {

  private static final URI PORTAL = URI.create("http://portal.invalid/");

  /** By the name that the texts have; each with all that can be given to it. */
  private static final Map<String, PortalEnvironment> ENVIRONMENTS =
      Map.of(
          "PortalEnvironment.mapi(..)",
          PortalEnvironment.mapi(PORTAL).withReference(PORTAL),
          "PortalEnvironment.igate(..)",
          IgateEnvironment.builder(PORTAL).listPath("list").trackingPath("track").build(),
          "Gateway.HA_GIANG",
          GatewayEnvironment.builder(Gateway.HA_GIANG, PORTAL)
              .progressPath("progress")
              .statusPath("status")
              .build(),
          "Gateway.THANH_HOA",
          GatewayEnvironment.builder(Gateway.THANH_HOA, PORTAL)
              .addPath("add")
              .updatePath("update")
              .progressPath("progress")
              .statusPath("status")
              .build(),
          "Gateway.DIEN_BIEN",
          PortalEnvironment.gateway(Gateway.DIEN_BIEN, PORTAL));

  @TestFactory
  Stream<DynamicTest> text_namesEachEnvironmentThatOffersIt_andNoOther() {
    return Stream.of(Capability.values())
        .map(
            capability ->
                DynamicTest.dynamicTest(
                    capability.name(),
                    () ->
                        ENVIRONMENTS.forEach(
                            (name, environment) -> {
                              String english = capability.serviceText().remedy().english();
                              String vietnamese = capability.serviceText().remedy().vietnamese();
                              assertThat(english.contains(name))
                                  .as(name)
                                  .isEqualTo(environment.supports(capability));
                              assertThat(vietnamese.contains(name))
                                  .as(name)
                                  .isEqualTo(environment.supports(capability));
                            })));
  }

  @TestFactory
  Stream<DynamicTest> gateways_areAllNamedHere() {
    return Stream.of(Gateway.values())
        .map(
            gateway ->
                DynamicTest.dynamicTest(
                    gateway.name(),
                    () -> assertThat(ENVIRONMENTS).containsKey("Gateway." + gateway.name())));
  }
}
