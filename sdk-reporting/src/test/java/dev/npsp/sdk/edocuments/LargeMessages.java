package dev.npsp.sdk.edocuments;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.npsp.sdk.domain.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads, refuses and writes messages that are larger than the heap; run in a JVM of its own. */
final class LargeMessages {

  private static final long SIZE = 300L * 1000 * 1000;

  private LargeMessages() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    System.out.println("read " + read(folder));
    System.out.println("comment " + refused("<!--", "-->"));
    System.out.println("attribute " + refused("<Content a='", "'/>"));
    System.out.println("text " + refused("<Content>", "</Content>"));
    System.out.println("written " + written(folder));
  }

  private static long read(Path folder) throws IOException {
    String sample = EdxmlSamples.text(EdxmlSamples.DOCUMENT);
    String content = "JVBERi0xLjQKJSBtYXUKJSVFT0YK";
    int at = sample.indexOf(content);
    InputStream message =
        joined(sample.substring(0, at), SIZE, sample.substring(at + content.length()));
    EDocument document =
        (EDocument) EDocumentReader.storing(AttachmentStore.inFolder(folder)).read(message);
    return ((Document.StoredFile) document.attachments().get(0).content().orElseThrow()).size();
  }

  private static String refused(String before, String after) throws IOException {
    String sample = EdxmlSamples.text(EdxmlSamples.DOCUMENT);
    int at = sample.indexOf("<Content/>");
    InputStream message =
        joined(sample.substring(0, at) + before, SIZE, after + sample.substring(at + 10));
    try {
      EDocumentReader.storing(AttachmentStore.inMemory()).read(message);
      return "read";
    } catch (EdxmlUnreadable e) {
      return e.reason().name();
    }
  }

  private static long written(Path folder) throws IOException {
    Path file = folder.resolve("large.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[1000 * 1000];
      new java.util.Random(1).nextBytes(block);
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
    }
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .attachments(List.of(EDocumentFile.of(Document.file(file))))
            .build();
    long[] count = new long[1];
    EDocumentWriter.write(
        document,
        new OutputStream() {
          @Override
          public void write(int one) {
            count[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            count[0] += length;
          }
        });
    return count[0];
  }

  private static InputStream joined(String before, long size, String after) {
    InputStream filling =
        new InputStream() {
          private long left = size;

          @Override
          public int read() {
            return left-- > 0 ? 'A' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, left);
            if (count <= 0) {
              return -1;
            }
            Arrays.fill(into, from, from + count, (byte) 'A');
            left -= count;
            return count;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(before.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                filling,
                new ByteArrayInputStream(after.getBytes(US_ASCII)))));
  }
}
