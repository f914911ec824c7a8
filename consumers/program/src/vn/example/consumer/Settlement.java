package vn.example.consumer;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.sandbox.PortalSandbox;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What every consumer does: reads a list, is told of a broken constraint, settles one payment. */
public final class Settlement {

  private static final AgencyCode AGENCY = AgencyCode.of(PortalSandbox.AGENCY);
  private static final DossierCode DOSSIER = DossierCode.of("000.00.00.H56-261124-00001");

  private final PortalSandbox sandbox;
  private final PortalClient portal;

  private Settlement(PortalSandbox sandbox, PortalClient portal) {
    this.sandbox = sandbox;
    this.portal = portal;
  }

  /** Says in one line what was done; {@link IllegalStateException} when it was not. */
  public static String run(PortalSandbox sandbox, PortalClient portal) {
    return new Settlement(sandbox, portal).run();
  }

  private String run() {
    List<ProcedureSummary> procedures = portal.procedures().list().items();
    require(!procedures.isEmpty(), "no procedure in the list");
    Procedure procedure = portal.procedures().get(procedures.get(0).code().orElseThrow());
    PaymentOrder order = order(procedure);
    refuseWhatIsBroken(order);
    settle(order);
    return procedures.size() + " procedures read, 1 payment settled";
  }

  private static PaymentOrder order(Procedure procedure) {
    return PaymentOrder.forDossier(
            ServiceFee.of(DOSSIER, procedure.reference(), AGENCY, "Bộ phận Một cửa"),
            Vnd.of(115_000),
            Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC"),
            Person.builder("Nguyễn Văn Ví Dụ")
                .personalId(PersonalId.of("038099000017"))
                .address(PostalAddress.of("Số 1 đường Ví Dụ, Thanh Hóa"))
                .build())
        .build();
  }

  /** The checks are there, whichever validator is. */
  private void refuseWhatIsBroken(PaymentOrder order) {
    try {
      portal.payments().open(order.toBuilder().narration(" ").build());
    } catch (InvalidRequest expected) {
      require(expected.violations().get(0).path().equals("narration"), expected.getMessage());
      return;
    }
    throw new IllegalStateException("an order without a narration was sent");
  }

  private void settle(PaymentOrder order) {
    PaymentTracker tracker = PaymentTracker.over(portal.payments(), PaymentStore.inMemory());
    tracker.open(order);
    String reference = sandbox.payments().get(0).reference();
    sandbox.pay(reference);
    byte[] told = sandbox.confirmation(reference).getBytes(StandardCharsets.UTF_8);
    require(
        tracker.receive(InboundRequest.of(told)).value().succeeded(), "the result is no success");
    PaymentState state = tracker.get(order.purpose().number()).state();
    require(state == PaymentState.PAID, "the payment is " + state);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
