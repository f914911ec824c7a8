package dev.npsp.sdk.core.auth;

import dev.npsp.sdk.core.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A PKCS#12 file, read when it is first asked for and again when it has changed. */
final class KeyStoreFile implements Supplier<KeyStore> {

  private final Path file;
  private final Supplier<Secret> password;
  private volatile @Nullable Read last;

  KeyStoreFile(Path file, Supplier<Secret> password) {
    this.file = file;
    this.password = password;
  }

  /**
   * What was read, and of which file.
   *
   * @param store what was read
   * @param changed the time of the file before it was read
   * @param size its size then
   */
  private record Read(KeyStore store, FileTime changed, long size) {}

  /**
   * The store of the file as it is now.
   *
   * @throws UncheckedIOException when the file cannot be read, or is none of its kind
   */
  @Override
  public KeyStore get() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Read known = last;
      if (known == null
          || known.size() != now.size()
          || !known.changed().equals(now.lastModifiedTime())) {
        known = new Read(read(), now.lastModifiedTime(), now.size());
        last = known;
      }
      return known.store();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KeyStore read() throws IOException {
    char[] word = password.get().reveal().toCharArray();
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, word);
      return store;
    } catch (GeneralSecurityException e) {
      throw new IOException("not a key store that can be read: " + file, e);
    } finally {
      Arrays.fill(word, '\0');
    }
  }
}
