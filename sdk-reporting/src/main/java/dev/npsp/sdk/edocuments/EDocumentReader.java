package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.edocuments.internal.EdxmlParser;
import dev.npsp.sdk.edocuments.internal.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads edXML, of QCVN 102:2016 and of the two older namespaces, in bounded memory: files go to an
 * {@link AttachmentStore} while they are read. Document types and entities are refused, size, depth
 * and number of elements bounded. Junk before the XML, missing and repeated empty elements, {@code
 * cid:} on one side and a bare file in place of a ZIP are taken; what was told and cannot be read
 * is in {@code unread()} and never counts as something else. Immutable, for many threads.
 *
 * <p>What it gives is not verified: ask {@link SignatureVerifier}.
 */
public final class EDocumentReader {

  private final AttachmentStore store;
  private final ReadLimits limits;

  private EDocumentReader(AttachmentStore store, ReadLimits limits) {
    this.store = store;
    this.limits = limits;
  }

  /** A reader that stores files there, with the bounds of {@link Builder}. */
  public static EDocumentReader storing(AttachmentStore store) {
    return builder(store).build();
  }

  /** A reader that stores files there, to be bounded. */
  public static Builder builder(AttachmentStore store) {
    return new Builder(store);
  }

  /**
   * Reads a message.
   *
   * @param xml the message; not closed
   * @throws EdxmlUnreadable when it is none; what was stored is discarded
   * @throws IOException when the stream or the store fails
   */
  public EdxmlMessage read(InputStream xml) throws IOException {
    return new EdxmlParser(store, limits).read(xml);
  }

  /**
   * Reads the message in a file.
   *
   * @throws EdxmlUnreadable when it is none; what was stored is discarded
   * @throws IOException when the file or the store fails
   */
  public EdxmlMessage read(Path file) throws IOException {
    try (InputStream xml = Files.newInputStream(file)) {
      return read(xml);
    }
  }

  /** Collects the bounds of a reader. */
  public static final class Builder {

    private final AttachmentStore store;
    private long maxBytes = 512L * 1024 * 1024;
    private long maxFileBytes = 256L * 1024 * 1024;
    private int maxFiles = 200;

    private Builder(AttachmentStore store) {
      this.store = store;
    }

    /** How many bytes a message may have; default 512 MB. */
    public Builder maxBytes(long bytes) {
      this.maxBytes = positive(bytes);
      return this;
    }

    /** How many bytes each file may have, unpacked; default 256 MB. */
    public Builder maxFileBytes(long bytes) {
      this.maxFileBytes = positive(bytes);
      return this;
    }

    /** How many files a message may have; default 200. */
    public Builder maxFiles(int files) {
      this.maxFiles = (int) positive(files);
      return this;
    }

    private static long positive(long bound) {
      if (bound < 1) {
        throw new IllegalArgumentException("A bound of a reader is at least 1.");
      }
      return bound;
    }

    /** The reader. */
    public EDocumentReader build() {
      return new EDocumentReader(store, new ReadLimits(maxBytes, maxFileBytes, maxFiles));
    }
  }
}
