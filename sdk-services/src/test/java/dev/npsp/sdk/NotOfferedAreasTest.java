package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.house.OtherAnswers;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.PortalConnection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an environment lacks fails before anything is sent, whichever method is called. */
class NotOfferedAreasTest {

  private static final URI NOWHERE = URI.create("http://portal.invalid/");

  private final PortalClient portal =
      PortalClient.builder(
              new OffersNothing(),
              AgencyCode.of("000.00.00.H56"),
              Credentials.password("000.00.00.H56", Secret.of("bi-mat")))
          .transport(
              call -> {
                throw new AssertionError("something was sent");
              })
          .build();

  @TestFactory
  Stream<DynamicTest> area_whenTheWireLacksIt_refusesEachMethodBeforeAnythingIsSent() {
    return Arrays.stream(Portal.class.getMethods())
        .filter(area -> area.getParameterCount() == 0 && area.getReturnType().isInterface())
        .flatMap(
            area ->
                Arrays.stream(area.getReturnType().getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .map(
                        method ->
                            DynamicTest.dynamicTest(
                                area.getName() + "." + method.getName(),
                                () -> assertNotOffered(area.invoke(portal), method))));
  }

  private static void assertNotOffered(Object area, Method method) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = method.getParameterTypes()[i] == int.class ? 1 : null;
    }
    assertThat(catchThrowable(() -> method.invoke(area, arguments)))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOfSatisfying(
            NotOffered.class,
            failure -> {
              assertThat(failure.operation()).endsWith("." + method.getName());
              assertThat(failure.remedy()).contains("PortalEnvironment.mapi");
              assertThat(failure.retryCanHelp()).isFalse();
            });
  }

  @Test
  void area_whenTheWireLacksIt_namesTheCapability() {
    assertThatThrownBy(() -> portal.procedures().list())
        .isInstanceOf(NotOffered.class)
        .hasMessageContaining("procedures.list")
        .hasMessageContaining("no message for procedures; nothing was sent");
    assertThat(portal.procedures())
        .hasToString("an area without procedures")
        .isEqualTo(portal.procedures())
        .hasSameHashCodeAs(portal.procedures());
  }

  @Test
  void bankProposals_whenTheWireLacksThem_areNotOffered() throws Exception {
    Object proposals =
        NotOfferedArea.client(
            BankProposalsClient.class, "bankProposals", Capability.BANKING, context().calls());
    for (Method method : BankProposalsClient.class.getMethods()) {
      assertNotOffered(proposals, method);
    }
  }

  private static ClientContext context() {
    return OtherAnswers.context(
        call -> {
          throw new AssertionError("something was sent");
        });
  }

  @Test
  void environment_ofMapi_supportsAllButFive() {
    Set<Capability> lacking = EnumSet.allOf(Capability.class);
    lacking.removeAll(PortalEnvironment.mapi(NOWHERE).capabilities());

    assertThat(lacking)
        .containsExactly(
            Capability.CODE_ALLOCATION,
            Capability.DOSSIER_LIST,
            Capability.FORM_DATA,
            Capability.PETITIONS,
            Capability.FIGURES);
  }

  @Test
  void environment_ofAPortal_isTheOneItWasBuiltWith() {
    assertThat(portal.environment().supports(Capability.DOSSIERS)).isFalse();
    assertThat(portal.environment().baseUri()).isEqualTo(NOWHERE);
    assertThat(
            portal
                .forAgency(
                    AgencyCode.of("000.00.00.H57"), Credentials.password("u", Secret.of("bi-mat")))
                .environment())
        .isSameAs(portal.environment());
  }

  /** A portal of which nothing can be asked. */
  private static final class OffersNothing extends PortalEnvironment {

    @Override
    public URI baseUri() {
      return NOWHERE;
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    WireAreas areas() {
      return new WireAreas() {
        @Override
        PortalConnection connection() {
          return TestPortal.at(NOWHERE);
        }
      };
    }
  }
}
