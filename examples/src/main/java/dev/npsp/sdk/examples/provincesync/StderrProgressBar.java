package dev.npsp.sdk.examples.provincesync;

import me.tongfei.progressbar.ProgressBarConsumer;

/** A progress bar on standard error, so that standard output has the events only. */
final class StderrProgressBar implements ProgressBarConsumer {

  private static final int WIDTH = 100;

  private final boolean shown;

  StderrProgressBar(boolean shown) {
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
