package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.edocuments.internal.FolderAttachments;
import dev.npsp.sdk.edocuments.internal.MemoryAttachments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the files of a message go while it is read: a reader holds no file in memory. A host may
 * write its own; implementations must be safe for many threads.
 */
public interface AttachmentStore {

  /**
   * Keeps a file. The stream ends with an error when the file is damaged or too large: what was
   * written until then is for the store to remove, and the error to be passed on.
   *
   * @param content the file, decoded and unpacked; not to be closed
   */
  Document.Content store(InputStream content) throws IOException;

  /** Removes a file that it has stored, since the message turned out to be unreadable. */
  void discard(Document.Content content) throws IOException;

  /**
   * Files of their own in that folder, named at random, for their owner only. They are the host's
   * to delete.
   */
  static AttachmentStore inFolder(Path folder) {
    return new FolderAttachments(folder);
  }

  /** Bytes in memory: for tests and small messages, which {@code maxFileBytes} bounds. */
  static AttachmentStore inMemory() {
    return new MemoryAttachments();
  }
}
