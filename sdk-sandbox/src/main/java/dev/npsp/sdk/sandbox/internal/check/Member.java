package dev.npsp.sdk.sandbox.internal.check;

import org.jspecify.annotations.Nullable;

/** One row of a protocol sheet: a member's name, its JSON type and what it may hold. */
public final class Member {
  private static final int NOT_CAPTURED = -1;

  enum Type {
    TEXT,
    /** A text, or a whole number that is read as its digits: peers differ. */
    TEXT_OR_INT,
    INT,
    BOOL,
    LIST,
    /** A list, or the empty text that some peers write for an empty one. */
    LIST_OR_EMPTY_TEXT,
    OBJECT
  }

  final String name;
  final Type type;
  final boolean required;
  final boolean nullable;
  final Kind kind;
  final long low;
  final long high;
  final int slot;
  final @Nullable Shape shape;

  private Member(
      String name,
      Type type,
      boolean required,
      boolean nullable,
      Kind kind,
      long low,
      long high,
      int slot,
      @Nullable Shape shape) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.nullable = nullable;
    this.kind = kind;
    this.low = low;
    this.high = high;
    this.slot = slot;
    this.shape = shape;
  }

  private static Member of(String name, Type type, Kind kind, @Nullable Shape shape) {
    return new Member(name, type, true, false, kind, 0, 0, NOT_CAPTURED, shape);
  }

  public static Member text(String name, Kind kind) {
    return of(name, Type.TEXT, kind, null);
  }

  /** A text that one peer writes as a JSON number. */
  public static Member textOrNumber(String name, Kind kind) {
    return of(name, Type.TEXT_OR_INT, kind, null);
  }

  public static Member number(String name, long low, long high) {
    return new Member(name, Type.INT, true, false, Kinds.ANY, low, high, NOT_CAPTURED, null);
  }

  public static Member bool(String name) {
    return of(name, Type.BOOL, Kinds.ANY, null);
  }

  public static Member list(String name, Shape element) {
    return of(name, Type.LIST, Kinds.ANY, element);
  }

  /** A list for which one peer writes {@code ""} when there is nothing in it. */
  public static Member listOrEmptyText(String name, Shape element) {
    return of(name, Type.LIST_OR_EMPTY_TEXT, Kinds.ANY, element);
  }

  public static Member object(String name, Shape shape) {
    return of(name, Type.OBJECT, Kinds.ANY, shape);
  }

  public Member mayBeAbsent() {
    return new Member(name, type, false, nullable, kind, low, high, slot, shape);
  }

  public Member orNull() {
    return new Member(name, type, required, true, kind, low, high, slot, shape);
  }

  /** Its text is brought back in this slot of the {@link Inspection}. */
  public Member into(int captureSlot) {
    return new Member(name, type, required, nullable, kind, low, high, captureSlot, shape);
  }

  boolean isCaptured() {
    return slot != NOT_CAPTURED;
  }
}
