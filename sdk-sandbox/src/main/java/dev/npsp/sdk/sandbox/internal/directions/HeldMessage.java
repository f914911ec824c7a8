package dev.npsp.sdk.sandbox.internal.directions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message that the hub holds for its receivers; each has a mark of its own on it. */
final class HeldMessage {
  private static final String NOT_FETCHED = "initial";

  private final String docId;
  private final String type;
  private final byte[] edxml;
  private final Optional<HubMessage> content;
  private final List<String> receivers;
  private final Instant arrived;
  private final Map<String, Mark> marks = new HashMap<>();

  private record Mark(String code, Instant at) {}

  /** {@code content} is empty for what was handed in unread, as it is. */
  HeldMessage(
      String docId,
      String type,
      byte[] edxml,
      Optional<HubMessage> content,
      List<String> receivers,
      Instant arrived) {
    this.docId = docId;
    this.type = type;
    this.edxml = edxml;
    this.content = content;
    this.receivers = List.copyOf(receivers);
    this.arrived = arrived;
  }

  String docId() {
    return docId;
  }

  String type() {
    return type;
  }

  byte[] edxml() {
    return edxml;
  }

  Optional<HubMessage> content() {
    return content;
  }

  List<String> receivers() {
    return receivers;
  }

  Instant arrived() {
    return arrived;
  }

  String sender() {
    return content.map(HubMessage::sender).orElse("");
  }

  boolean isFor(String agency) {
    return receivers.contains(agency);
  }

  void mark(String agency, String code, Instant at) {
    marks.put(agency, new Mark(code, at));
  }

  String markOf(String agency) {
    Mark mark = marks.get(agency);
    return mark == null ? NOT_FETCHED : mark.code();
  }

  Instant changedFor(String agency) {
    Mark mark = marks.get(agency);
    return mark == null ? arrived : mark.at();
  }
}
