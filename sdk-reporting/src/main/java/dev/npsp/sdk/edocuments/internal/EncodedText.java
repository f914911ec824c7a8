package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an element as a stream of its characters without blanks, pulled from the parser piece
 * by piece; ends on the end of the element. What is no base64 is an error.
 */
final class EncodedText extends InputStream {

  private final XMLStreamReader reader;
  private final BoundedXml xml;
  private char[] piece = new char[0];
  private int at;
  private int end;
  private boolean over;

  EncodedText(XMLStreamReader reader, BoundedXml xml) {
    this.reader = reader;
    this.xml = xml;
  }

  @Override
  public int read() throws IOException {
    while (true) {
      while (at < end) {
        char c = piece[at++];
        if (c > ' ') {
          if (c > '~') {
            throw new DamagedFile();
          }
          return c;
        }
      }
      if (over || !nextPiece()) {
        return -1;
      }
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        return count == 0 && length > 0 ? -1 : count;
      }
      into[from + count++] = (byte) c;
    }
    return count;
  }

  private boolean nextPiece() throws IOException {
    try {
      while (true) {
        int event = reader.next();
        xml.event();
        switch (event) {
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            piece = reader.getTextCharacters();
            at = reader.getTextStart();
            end = at + reader.getTextLength();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            over = true;
            return false;
          }
          case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
            // says nothing
          }
          case XMLStreamConstants.START_ELEMENT -> throw new Unreadable(Reason.NOT_EDXML);
          default -> throw new Unreadable(Reason.FORBIDDEN);
        }
      }
    } catch (XMLStreamException e) {
      throw EdxmlParser.cause(e);
    }
  }

  /** Reads on to the end of the element, whatever stands there. */
  void skipToEnd() throws IOException {
    at = end;
    while (!over && nextPiece()) {
      at = end;
    }
  }
}
