package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxTimer;
import dev.npsp.sdk.sandbox.internal.bank.BankRoom;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.mapi.CitizenDesk;
import dev.npsp.sdk.sandbox.internal.mapi.MapiDesk;
import dev.npsp.sdk.sandbox.internal.mapi.Sessions;
import dev.npsp.sdk.sandbox.internal.pay.PaymentRoom;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.FaultQueue;
import java.net.URI;
import java.util.function.Supplier;

/** The rooms of the portal, put together once; the door and the test API are two ways in. */
public record Rooms(
    DossierStore dossiers,
    Sessions sessions,
    MapiDesk mapi,
    CitizenDesk citizens,
    PaymentRoom payments,
    BankRoom bank,
    FaultQueue faults) {

  public static Rooms furnish(SandboxOptions options, SandboxTimer timer, Supplier<URI> base) {
    DossierStore dossiers = new DossierStore(options.keep(), options.applyBeforeRefusal());
    Sessions sessions = new Sessions(options.clock(), options.sessionLifetime());
    FaultQueue faults = new FaultQueue();
    BankRoom bank = new BankRoom(options, Seeds.bills());
    PaymentRoom payments = new PaymentRoom(options, timer, faults, base, bank.ledger());
    bank.knows(payments.desk());
    return new Rooms(
        dossiers,
        sessions,
        new MapiDesk(Seeds.load(), dossiers, sessions, options),
        new CitizenDesk(dossiers, options.clock()),
        payments,
        bank,
        faults);
  }

  public void misbehave(int times, Fault fault) {
    for (int i = 0; i < times; i++) {
      faults.add(fault);
    }
  }

  /** Forgets everything but the sessions: a client that is logged in stays so. */
  public void reset() {
    faults.clear();
    dossiers.clear();
    payments.clear();
    bank.clear();
    mapi.resetCounts();
  }
}
