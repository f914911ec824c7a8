package dev.npsp.sdk.calendar;

import org.jspecify.annotations.Nullable;

/** A holiday file cannot be read. The message names the file, the line and the remedy. */
public final class CalendarDataInvalid extends CalendarException {

  private static final long serialVersionUID = 1L;

  private final int line;

  CalendarDataInvalid(String file, int line, String what, String remedy) {
    this(file, line, what, remedy, null);
  }

  CalendarDataInvalid(
      String file, int line, String what, String remedy, @Nullable Throwable cause) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + what, remedy, cause);
    this.line = line;
  }

  /** The line, 1 for the first; 0 when it is not one line. */
  public int line() {
    return line;
  }
}
