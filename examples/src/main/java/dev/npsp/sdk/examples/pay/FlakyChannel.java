package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.examples.support.Channel;
import dev.npsp.sdk.examples.support.MessageDelivery;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A channel before a server that injects faults into messages about bills. */
final class FlakyChannel implements Channel {

  private final MessageRoute route;
  private final FaultInjector faultInjector;
  private final BillIndex bills;
  private final Queue<MessageDelivery> overtaken = new ConcurrentLinkedQueue<>();

  FlakyChannel(MessageRoute route, FaultInjector faultInjector, BillIndex bills) {
    this.route = route;
    this.faultInjector = faultInjector;
    this.bills = bills;
  }

  @Override
  public void carry(MessageDelivery delivery) {
    InjectedFault fault = faultInjector.next(route, bills.about(delivery.body()));
    switch (fault.kind()) {
      case LOST -> delivery.drop();
      case ANSWER_LOST -> {
        delivery.arriveAsCopy();
        delivery.drop();
      }
      case REPEATED -> {
        delivery.arrive();
        faultInjector.later(fault.millis(), delivery::arriveAsCopy);
      }
      case DELAYED -> faultInjector.later(fault.millis(), delivery::arrive);
      case OUT_OF_ORDER -> {
        overtaken.add(delivery);
        faultInjector.later(fault.millis(), delivery::arrive); // when no other message overtakes it
      }
      default -> {
        delivery.arrive();
        letOvertakenArrive();
      }
    }
  }

  private void letOvertakenArrive() {
    MessageDelivery waiting = overtaken.poll();
    if (waiting != null) {
      waiting.arrive();
    }
  }
}
