package dev.npsp.sdk.edocuments.internal;

import java.io.IOException;

/** The content of a file is broken; the message around it is read all the same. */
final class DamagedFile extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedFile() {
    super("the content of a file is damaged");
  }
}
