package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses a document type before the parser sees it. The JDK's parser skips over one that it may
 * not read, and some that are broken end in an error without a type, or in a line on standard
 * error.
 */
final class Prolog extends FilterReader {

  private State state = State.BETWEEN;

  /** Where the last character stood. */
  private enum State {
    BETWEEN,
    OPENED,
    DECLARED,
    DASH,
    COMMENT,
    COMMENT_DASH,
    COMMENT_DASHES,
    INSTRUCTION,
    INSTRUCTION_MARK,
    OVER
  }

  Prolog(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    for (int i = from; i < from + count && state != State.OVER; i++) {
      state = after(into[i]);
    }
    return count;
  }

  private State after(char next) throws Unreadable {
    return switch (state) {
      case BETWEEN -> next == '<' ? State.OPENED : State.BETWEEN;
      case OPENED ->
          switch (next) {
            case '!' -> State.DECLARED;
            case '?' -> State.INSTRUCTION;
            default -> State.OVER;
          };
      case DECLARED -> dash(next, State.DASH);
      case DASH -> dash(next, State.COMMENT);
      case COMMENT -> next == '-' ? State.COMMENT_DASH : State.COMMENT;
      case COMMENT_DASH -> next == '-' ? State.COMMENT_DASHES : State.COMMENT;
      case COMMENT_DASHES -> next == '>' ? State.BETWEEN : State.COMMENT;
      case INSTRUCTION -> next == '?' ? State.INSTRUCTION_MARK : State.INSTRUCTION;
      case INSTRUCTION_MARK ->
          switch (next) {
            case '>' -> State.BETWEEN;
            case '?' -> State.INSTRUCTION_MARK;
            default -> State.INSTRUCTION;
          };
      case OVER -> State.OVER;
    };
  }

  /** What is declared and is no comment is a document type. */
  private static State dash(char next, State then) throws Unreadable {
    if (next != '-') {
      throw new Unreadable(Reason.FORBIDDEN);
    }
    return then;
  }
}
