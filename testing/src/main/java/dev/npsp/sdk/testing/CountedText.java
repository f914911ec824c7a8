package dev.npsp.sdk.testing;

/** A text that counts how often one of its characters is looked at or copied. */
public final class CountedText implements CharSequence {

  private final CharSequence text;
  private final long[] visits;

  public CountedText(CharSequence text) {
    this(text, new long[1]);
  }

  private CountedText(CharSequence text, long[] visits) {
    this.text = text;
    this.visits = visits;
  }

  /** Characters looked at, this text and its parts together. */
  public long visits() {
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
    return new CountedText(text.subSequence(start, end), visits);
  }

  @Override
  public String toString() {
    visits[0] += text.length();
    return text.toString();
  }
}
