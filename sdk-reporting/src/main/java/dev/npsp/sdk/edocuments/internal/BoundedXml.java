package dev.npsp.sdk.edocuments.internal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a message from its first element on, bounded as a whole and between two events of
 * the parser: what a parser must hold in one piece (a comment, an attribute, a CDATA section) can
 * be no longer than that.
 */
final class BoundedXml extends FilterInputStream {

  private static final int HEAD = 4096;
  private static final int LONGEST_PIECE = 4 * 1024 * 1024;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml [^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z0-9._-]{1,40}:)?edXML(?:Envelope)?[\\s>]", CASE_INSENSITIVE);

  private final long most;
  private final Charset charset;
  private long read;
  private long sinceEvent;
  private boolean inOnePiece;

  private BoundedXml(InputStream in, long most, Charset charset) {
    super(in);
    this.most = most;
    this.charset = charset;
  }

  /** Without the junk that stands before the XML in some files. */
  static BoundedXml open(InputStream in, long most) throws IOException {
    PushbackInputStream back = new PushbackInputStream(in, HEAD);
    byte[] head = back.readNBytes(HEAD);
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Optional<Charset> wide = wide(text);
    int start = wide.isPresent() ? 0 : start(text);
    back.unread(head, start, head.length - start);
    return new BoundedXml(
        back, most, wide.isPresent() ? wide.get() : declared(text.substring(start)));
  }

  /** What is in memory already. */
  static BoundedXml whole(byte[] bytes) throws IOException {
    BoundedXml whole = open(new ByteArrayInputStream(bytes), bytes.length);
    whole.inOnePiece = true;
    return whole;
  }

  private static Optional<Charset> wide(String text) {
    if (text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe")) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (text.startsWith("\0<")) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return text.startsWith("<\0") ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /**
   * Decoded here: the JDK's parser writes to standard error what it finds wrong with a byte. What
   * stands there in single bytes is no UTF-16, as some systems have it declare that write UTF-8.
   */
  private static Charset declared(String text) throws Unreadable {
    Matcher encoding = ENCODING.matcher(text);
    try {
      Charset told = encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
      boolean isWide = told.canEncode() && "<".getBytes(told).length > 1;
      return isWide ? StandardCharsets.UTF_8 : told;
    } catch (IllegalArgumentException e) {
      throw new Unreadable(Reason.NOT_XML);
    }
  }

  /** The characters; bytes that are none are an error, and so is a document type. */
  Reader characters() {
    return new Prolog(
        new InputStreamReader(
            this,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static int start(String text) throws Unreadable {
    int prolog = text.indexOf("<?xml ");
    Matcher root = ROOT.matcher(text);
    boolean isWithin = root.find() && root.start() < prolog; // quoted in a text of the message
    int start = prolog >= 0 && !isWithin ? prolog : text.indexOf('<');
    if (start < 0) {
      throw new Unreadable(Reason.NOT_XML);
    }
    return start;
  }

  /** An event has come: what is read from now on belongs to the next. */
  void event() {
    sinceEvent = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count > 0) {
      read += count;
      sinceEvent += count;
    }
    if (read > most || (sinceEvent > LONGEST_PIECE && !inOnePiece)) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    return count;
  }
}
