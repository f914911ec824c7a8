package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentAccount;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.PaymentsClient;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which payments a client has. */
class PortalClientPaymentsTest {

  private static final URI BACK = URI.create("https://dvc.example.test/tra-ve");

  private static PortalClientBuilder builder() {
    return PortalClient.builder(
        PortalEnvironment.mapi(URI.create("http://localhost:1/")),
        AgencyCode.of("000.00.00.H00"),
        Credentials.password("user", Secret.of("password")));
  }

  static Stream<PaymentAccount> accounts() {
    KeyRing keys = KeyRing.of(Secret.of("one"));
    return Stream.of(
        PaymentSettings.builder("DT", keys, "192.0.2.10").build(),
        KeyPaySettings.builder("C", keys, KeyRing.of(Secret.of("two")), BACK).build(),
        PayGovSettings.builder("P", Secret.of("access"), keys, "DV01")
            .returnUri(BACK)
            .ownAddress("192.0.2.10")
            .build());
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void payments_withAnAccount_areThoseOfItsWire(PaymentAccount account) {
    try (PortalClient portal = builder().payments(account).build()) {
      PaymentsClient payments = portal.payments();
      assertThat(payments).isSameAs(portal.payments());
      InboundRequest nothing = InboundRequest.of(Map.of(), new byte[0]);
      assertThatThrownBy(() -> payments.verify(nothing, reference -> Optional.empty()))
          .isInstanceOf(CallbackRejected.class)
          .hasMessageContaining(
              account instanceof PaymentSettings
                  ? "payments.verify (CONFIRM)"
                  : account instanceof KeyPaySettings
                      ? "payments.verify (KeyPay)"
                      : "payments.verify (PayGov)");
      assertThat(portal.async(Runnable::run).call(Portal::payments))
          .isCompletedWithValue(portal.payments());
    }
  }

  @Test
  void payments_withoutAnAccount_sayHowToGiveOne() {
    try (PortalClient portal = builder().build()) {
      assertThatThrownBy(portal::payments)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(".payments(..)");
    }
  }

  @Test
  void forAgency_hasNoPayments() {
    try (PortalClient portal = builder().payments(accounts().findFirst().orElseThrow()).build()) {
      Portal other =
          portal.forAgency(
              AgencyCode.of("000.00.00.H01"), Credentials.password("x", Secret.of("y")));
      assertThatThrownBy(other::payments).isInstanceOf(IllegalStateException.class);
    }
  }
}
