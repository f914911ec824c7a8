package dev.npsp.sdk.examples;

import me.tongfei.progressbar.ProgressBarConsumer;

/** The bar goes to standard error, so that the story on standard output stays clean; or nowhere. */
final class BarOnStandardError implements ProgressBarConsumer {

  private static final int WIDTH = 100;

  private final boolean shown;

  BarOnStandardError(boolean shown) {
    this.shown = shown;
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String rendered) {
    if (shown) {
      System.err.print("\r" + rendered);
      System.err.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      System.err.println();
    }
  }
}
