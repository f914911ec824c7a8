package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.edocuments.AttachmentStore;
import java.io.IOException;
import java.io.InputStream;

/** Bytes in memory. */
public final class MemoryAttachments implements AttachmentStore {

  @Override
  public Document.Content store(InputStream content) throws IOException {
    return new Document.Bytes(content.readAllBytes());
  }

  @Override
  public void discard(Document.Content content) {
    // memory goes by itself
  }
}
