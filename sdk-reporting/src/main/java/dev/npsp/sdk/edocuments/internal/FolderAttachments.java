package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import dev.npsp.sdk.edocuments.AttachmentStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files of their own in one folder. */
public final class FolderAttachments implements AttachmentStore {

  private final Path folder;

  public FolderAttachments(Path folder) {
    this.folder = folder;
  }

  @Override
  public Document.Content store(InputStream content) throws IOException {
    OwnerOnly.createDirectories(folder);
    Path file = folder.resolve(UUID.randomUUID() + ".attachment");
    OwnerOnly.createFile(file);
    try {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        content.transferTo(out);
      }
      return new Document.StoredFile(file, Files.size(file));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public void discard(Document.Content content) throws IOException {
    if (content instanceof Document.StoredFile file) {
      Files.deleteIfExists(file.path());
    }
  }
}
