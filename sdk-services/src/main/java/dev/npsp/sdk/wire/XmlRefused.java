package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.LocalizedText;

/** XML of a stranger that is not read. Carries no content: that may be personal. */
public final class XmlRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Why {
    /** It is not well-formed. */
    NOT_XML(ServiceText.NOT_XML),
    /** It has a document type or an entity, which could reach out or grow. */
    FORBIDDEN(ServiceText.FORBIDDEN_XML),
    /** It is too large, too deep, or has too many elements. */
    TOO_LARGE(ServiceText.XML_TOO_LARGE);

    private final ServiceText text;

    Why(ServiceText text) {
      this.text = text;
    }

    LocalizedText text() {
      return text.text();
    }
  }

  private final Why why;

  XmlRefused(Why why) {
    super(why.text().english());
    this.why = why;
  }

  /** What is wrong with it. */
  public Why why() {
    return why;
  }
}
