package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionEvent.Kind;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionNotPossible;
import dev.npsp.sdk.directions.DirectionNotPossible.Reason;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.EDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and adds events, whoever else adds some. */
final class DirectionRecords {

  private static final int MOST_TRIES = 20;
  private static final String DUE_DATE = "DueDate";

  private final DirectionStore store;

  DirectionRecords(DirectionStore store) {
    this.store = store;
  }

  Optional<Direction> find(DirectionKey key) {
    return Direction.replay(key, store.events(key));
  }

  List<Direction> all() {
    return store.keys().stream()
        .sorted(
            Comparator.comparing(DirectionKey::documentId).thenComparing(DirectionKey::receiver))
        .flatMap(key -> find(key).stream())
        .toList();
  }

  /** Behind all that others may have added meanwhile: what happened is not undone by that. */
  Direction add(DirectionKey key, DirectionEvent event) {
    for (int i = 0; i < MOST_TRIES; i++) {
      List<DirectionEvent> events = store.events(key);
      if (store.append(key, events.size(), event)) {
        List<DirectionEvent> more = new ArrayList<>(events);
        more.add(event);
        return Direction.replay(key, more).orElseThrow();
      }
    }
    throw new DirectionNotPossible(Reason.CONTENDED);
  }

  /** The first event, unless there is one. */
  void begin(DirectionKey key, DirectionEvent event) {
    store.append(key, 0, event);
  }

  /** The directions of that document that were issued from here and still are to be carried out. */
  List<Direction> openOf(String documentId) {
    return store.keys().stream()
        .filter(key -> asRead(key.documentId()).equals(asRead(documentId)))
        .flatMap(key -> find(key).stream())
        .filter(one -> one.events().get(0).kind() == Kind.ISSUED)
        .filter(one -> !one.isWithdrawn() && one.completed().isEmpty())
        .toList();
  }

  /** All that are known, by their document. */
  Map<String, List<DirectionKey>> byDocument() {
    return store.keys().stream().collect(Collectors.groupingBy(DirectionKey::documentId));
  }

  /** An id as whoever reads the message has it, and names it in what is answered. */
  private static String asRead(String id) {
    return VietnameseText.nfc(id).strip();
  }

  /** A document that asks for a direction back, or to have it changed. */
  static DirectionEvent asked(Instant at, EDocument document) {
    Optional<String> reason = document.business().flatMap(Business::reason);
    return document.businessKind().equals(Optional.of(BusinessKind.UPDATE))
        ? update(at, document, reason)
        : DirectionEvent.builder(Kind.RECALL_REQUESTED, at)
            .documentId(document.id())
            .note(reason)
            .build();
  }

  /** What an update would make of a direction. */
  private static DirectionEvent update(Instant at, EDocument document, Optional<String> reason) {
    return DirectionEvent.builder(Kind.UPDATE_REQUESTED, at)
        .documentId(document.id())
        .subject(document.subject())
        .dueDate(document.dueDate())
        .isDueDateUnreadable(document.unread().contains(DUE_DATE))
        .note(reason)
        .build();
  }

  static DirectionEvent first(Kind kind, Instant at, EDocument document) {
    return DirectionEvent.builder(kind, at)
        .issuer(document.sender().id())
        .subject(document.subject())
        .dueDate(document.dueDate())
        .isDueDateUnreadable(document.unread().contains(DUE_DATE))
        .build();
  }
}
