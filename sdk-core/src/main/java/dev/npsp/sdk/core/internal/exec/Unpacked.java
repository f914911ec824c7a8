package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes the compression of answers, which nobody asked for but which RFC 9110 12.5.3 leaves to the
 * other side. The limit of the call holds for the unpacked bytes too.
 */
final class Unpacked {

  private static final byte[] NOTHING = {};
  private static final int BUFFER = 8192;

  private Unpacked() {}

  static HttpReply of(HttpReply reply, long limit) throws IOException {
    byte[] body = reply.body();
    boolean isGzip = isGzip(body);
    if (!isGzip && (body.length == 0 || !saysDeflate(reply) || isPlain(body))) {
      return reply; // nearly all answers
    }
    try (InputStream unpacking = isGzip ? gunzip(body) : inflate(body)) {
      return new HttpReply(reply.status(), reply.headers(), read(unpacking, limit));
    } catch (ReplyTooLargeException e) {
      throw e;
    } catch (IOException e) {
      if (reply.status() >= 400) { // the status says more than a page that nobody can read
        return new HttpReply(reply.status(), reply.headers(), NOTHING);
      }
      throw e;
    }
  }

  /** By its first bytes: a header may be missing, or left by somebody who has unpacked it. */
  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B && body[2] == 8;
  }

  private static boolean saysDeflate(HttpReply reply) {
    return reply
        .headers()
        .first("Content-Encoding")
        .filter(coding -> coding.strip().toLowerCase(Locale.ROOT).equals("deflate"))
        .isPresent();
  }

  /** JSON or a page under a header that somebody forgot to take off. */
  private static boolean isPlain(byte[] body) {
    return ReplyForm.beginsAsJson(body) || body[0] == '<';
  }

  private static InputStream gunzip(byte[] body) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(body), BUFFER);
  }

  /** With the header of zlib, as RFC 9110 wants it, or without, as some send it. */
  private static InputStream inflate(byte[] body) {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0F) == 8
            && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
    return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!zlib), BUFFER) {
      @Override
      public void close() throws IOException {
        try (InputStream packed = in) {
          inf.end();
        }
      }
    };
  }

  private static byte[] read(InputStream unpacking, long limit) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    byte[] some = new byte[BUFFER];
    long length = 0;
    for (int read = unpacking.read(some); read >= 0; read = unpacking.read(some)) {
      length += read;
      if (length > limit) {
        throw new ReplyTooLargeException(limit);
      }
      whole.write(some, 0, read);
    }
    return whole.toByteArray();
  }
}
