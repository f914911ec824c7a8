package dev.npsp.sdk.sandbox.internal.check;

import org.jspecify.annotations.Nullable;

/** One row of a protocol sheet: a member's name, its JSON type and what it may hold. */
public final class Member {
  private static final int NOT_CAPTURED = -1;

  enum Type {
    TEXT,
    INT,
    BOOL,
    LIST,
    OBJECT
  }

  /** When a member must be there. */
  enum Presence {
    ALWAYS,
    /** With all others of its shape's later group, or with none of them. */
    WITH_GROUP,
    MAY_BE_ABSENT
  }

  final String name;
  final Type type;
  final Presence presence;
  final boolean nullable;
  final Kind kind;
  final int low;
  final int high;
  final int slot;
  final @Nullable Shape shape;

  private Member(
      String name,
      Type type,
      Presence presence,
      boolean nullable,
      Kind kind,
      int low,
      int high,
      int slot,
      @Nullable Shape shape) {
    this.name = name;
    this.type = type;
    this.presence = presence;
    this.nullable = nullable;
    this.kind = kind;
    this.low = low;
    this.high = high;
    this.slot = slot;
    this.shape = shape;
  }

  public static Member text(String name, Kind kind) {
    return new Member(name, Type.TEXT, Presence.ALWAYS, false, kind, 0, 0, NOT_CAPTURED, null);
  }

  public static Member number(String name, int low, int high) {
    return new Member(
        name, Type.INT, Presence.ALWAYS, false, Kinds.ANY, low, high, NOT_CAPTURED, null);
  }

  public static Member bool(String name) {
    return new Member(name, Type.BOOL, Presence.ALWAYS, false, Kinds.ANY, 0, 0, NOT_CAPTURED, null);
  }

  public static Member list(String name, Shape element) {
    return new Member(
        name, Type.LIST, Presence.ALWAYS, false, Kinds.ANY, 0, 0, NOT_CAPTURED, element);
  }

  public static Member object(String name, Shape shape) {
    return new Member(
        name, Type.OBJECT, Presence.ALWAYS, false, Kinds.ANY, 0, 0, NOT_CAPTURED, shape);
  }

  /** All later members of a shape come together or not at all. */
  public Member later() {
    return new Member(name, type, Presence.WITH_GROUP, nullable, kind, low, high, slot, shape);
  }

  public Member mayBeAbsent() {
    return new Member(name, type, Presence.MAY_BE_ABSENT, nullable, kind, low, high, slot, shape);
  }

  public Member orNull() {
    return new Member(name, type, presence, true, kind, low, high, slot, shape);
  }

  /** Its text is brought back in this slot of the {@link Inspection}. */
  public Member into(int captureSlot) {
    return new Member(name, type, presence, nullable, kind, low, high, captureSlot, shape);
  }

  boolean isCaptured() {
    return slot != NOT_CAPTURED;
  }
}
