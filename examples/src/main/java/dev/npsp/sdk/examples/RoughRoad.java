package dev.npsp.sdk.examples;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A road before a server on which messages about bills meet mishaps. */
final class RoughRoad implements Road {

  private final Stretch stretch;
  private final Mishaps mishaps;
  private final Bills bills;
  private final Queue<Trip> overtaken = new ConcurrentLinkedQueue<>();

  RoughRoad(Stretch stretch, Mishaps mishaps, Bills bills) {
    this.stretch = stretch;
    this.mishaps = mishaps;
    this.bills = bills;
  }

  @Override
  public void carry(Trip trip) {
    Mishap mishap = mishaps.next(stretch, bills.about(trip.body()));
    switch (mishap.kind()) {
      case LOST -> trip.vanish();
      case ANSWER_LOST -> {
        trip.arriveAsCopy();
        trip.vanish();
      }
      case REPEATED -> {
        trip.arrive();
        mishaps.later(mishap.millis(), trip::arriveAsCopy);
      }
      case DELAYED -> mishaps.later(mishap.millis(), trip::arrive);
      case OUT_OF_ORDER -> {
        overtaken.add(trip);
        mishaps.later(mishap.millis(), trip::arrive); // when nobody comes along to overtake it
      }
      default -> {
        trip.arrive();
        letOvertakenArrive();
      }
    }
  }

  private void letOvertakenArrive() {
    Trip waiting = overtaken.poll();
    if (waiting != null) {
      waiting.arrive();
    }
  }
}
