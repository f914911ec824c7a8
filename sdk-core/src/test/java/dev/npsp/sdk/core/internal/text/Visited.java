package dev.npsp.sdk.core.internal.text;

/** A text that counts how often one of its characters is looked at or copied. */
final class Visited implements CharSequence {

  private final CharSequence text;
  private final long[] visits;

  Visited(CharSequence text) {
    this(text, new long[1]);
  }

  private Visited(CharSequence text, long[] visits) {
    this.text = text;
    this.visits = visits;
  }

  long visits() {
    return visits[0];
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    visits[0]++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new Visited(text.subSequence(start, end), visits);
  }

  @Override
  public String toString() {
    visits[0] += text.length();
    return text.toString();
  }
}
