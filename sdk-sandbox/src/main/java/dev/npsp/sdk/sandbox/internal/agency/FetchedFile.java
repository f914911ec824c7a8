package dev.npsp.sdk.sandbox.internal.agency;

import dev.npsp.sdk.sandbox.AgencyFile;

/** A file that was fetched, or not. */
record FetchedFile(int status, String contentType, byte[] content) implements AgencyFile {

  @Override
  public String toString() {
    return status + ", " + content.length + " bytes";
  }
}
