package dev.npsp.sdk.wire;

/** XML of a stranger that is not read. Carries no content: that may be personal. */
public final class XmlRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Why {
    /** It is not well-formed. */
    NOT_XML("no well-formed XML"),
    /** It has a document type or an entity, which could reach out or grow. */
    FORBIDDEN("XML with a document type or an entity, which is refused"),
    /** It is too large, too deep, or has too many elements. */
    TOO_LARGE("XML that is too large, too deep or has too many elements");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  private final Why why;

  XmlRefused(Why why) {
    super(why.words);
    this.why = why;
  }

  /** What is wrong with it. */
  public Why why() {
    return why;
  }
}
