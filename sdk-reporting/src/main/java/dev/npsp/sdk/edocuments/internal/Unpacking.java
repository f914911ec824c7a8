package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.AttachmentStore;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file out of the ZIP that the standard puts around it. A ZIP with several entries is a
 * file of its own (an office document, an archive), and so is one whose name says that it is one.
 */
final class Unpacking {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int FLAGS = 6;

  /** Names that are not marked as UTF-8 are in whatever the sender's system writes. */
  private static final Charset ANY_NAME = StandardCharsets.ISO_8859_1;

  private final AttachmentStore store;
  private final long most;
  private final List<Document.Content> stored;

  /** With the list of what is to be discarded when the message turns out to be unreadable. */
  Unpacking(AttachmentStore store, long most, List<Document.Content> stored) {
    this.store = store;
    this.most = most;
    this.stored = stored;
  }

  /**
   * The file in the ZIP, which is discarded; empty when it is not packed.
   *
   * @throws DamagedFile when it is packed and cannot be taken out
   */
  Optional<Document.Content> unpack(Document.Content content, String fileName) throws IOException {
    try (InputStream bytes = open(content);
        ZipInputStream zip = new ZipInputStream(bytes, ANY_NAME)) {
      return isEncrypted(content) ? Optional.empty() : unpack(zip, content, fileName);
    } catch (DamagedFile e) {
      discard(content);
      throw e;
    }
  }

  private Optional<Document.Content> unpack(
      ZipInputStream zip, Document.Content content, String fileName) throws IOException {
    ZipEntry entry = next(zip);
    if (entry == null && beginsAsZip(head(content))) {
      throw new DamagedFile();
    }
    if (entry == null || entry.isDirectory() || isArchive(fileName, entry.getName())) {
      return Optional.empty();
    }
    Document.Content file = store.store(FileContent.bounded(zip, most));
    stored.add(file);
    if (isFollowed(zip, file)) {
      discard(file);
      return Optional.empty();
    }
    discard(content);
    return Optional.of(file);
  }

  private boolean isFollowed(ZipInputStream zip, Document.Content file) throws IOException {
    try {
      return next(zip) != null;
    } catch (DamagedFile e) {
      discard(file);
      throw e;
    }
  }

  /** A ZIP that ends early or says of a name that it is UTF-8 is damaged, not the message. */
  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new DamagedFile();
    }
  }

  private static byte[] head(Document.Content content) throws IOException {
    try (InputStream bytes = open(content)) {
      return bytes.readNBytes(FLAGS + 1);
    }
  }

  private static boolean beginsAsZip(byte[] head) {
    return head.length >= ZIP.length && Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  /** An archive with a password is a file of its own: the standard packs with none. */
  private static boolean isEncrypted(Document.Content content) throws IOException {
    byte[] head = head(content);
    return head.length > FLAGS && beginsAsZip(head) && (head[FLAGS] & 1) != 0;
  }

  private void discard(Document.Content content) throws IOException {
    stored.remove(content);
    store.discard(content);
  }

  private static boolean isArchive(String fileName, String entryName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".zip")
        && !VietnameseText.nfc(entryName).strip().equalsIgnoreCase(fileName);
  }

  /** What a host's store keeps elsewhere is left as it came. */
  private static InputStream open(Document.Content content) throws IOException {
    if (content instanceof Document.Bytes bytes) {
      return new ByteArrayInputStream(bytes.toByteArray());
    }
    return content instanceof Document.StoredFile file
        ? Files.newInputStream(file.path())
        : InputStream.nullInputStream();
  }
}
