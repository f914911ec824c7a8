package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.edocuments.internal.EDocumentText;
import java.util.Locale;

/**
 * A message that is not read: no XML, XML that could reach out or grow, too large, no edXML, or one
 * that two readers would read in two ways. Nothing of it is in the message, which may be logged;
 * files that were stored on the way are discarded.
 */
public final class EdxmlUnreadable extends IllegalArgumentException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a message is not read. */
  public enum Reason {
    /** It is not well-formed XML. */
    NOT_XML(EDocumentText.NOT_XML),
    /** It has a document type or an entity, which could reach out or grow. */
    FORBIDDEN(EDocumentText.FORBIDDEN_XML),
    /** It is larger, deeper or has more elements or files than the reader takes. */
    TOO_LARGE(EDocumentText.XML_TOO_LARGE),
    /** It is XML and no edXML. */
    NOT_EDXML(EDocumentText.NOT_EDXML),
    /** It has two envelopes, two headers, or a document and a status. */
    AMBIGUOUS(EDocumentText.AMBIGUOUS);

    private final EDocumentText text;

    Reason(EDocumentText text) {
      this.text = text;
    }

    private LocalizedText what() {
      return text.text();
    }

    private LocalizedText remedy() {
      return text.remedy();
    }
  }

  /** Made where messages are read. */
  public EdxmlUnreadable(Reason reason) {
    super(reason.what().english());
    this.reason = reason;
  }

  /** Why it is not read. */
  public Reason reason() {
    return reason;
  }

  @Override
  public String explanation(Locale language) {
    return reason.what().in(language) + " " + reason.remedy().in(language);
  }

  @Override
  public String remedy(Locale language) {
    return reason.remedy().in(language);
  }
}
