package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.internal.text.TextBundles;
import dev.npsp.sdk.domain.internal.text.TextKey;
import java.util.ResourceBundle;

/** What is said about electronic documents, in two languages. */
public enum EDocumentText implements TextKey {
  // Why a message is not read.
  NOT_XML,
  FORBIDDEN_XML,
  XML_TOO_LARGE,
  NOT_EDXML,
  AMBIGUOUS,

  // What is wrong with a document that is to be written.
  MISSING,
  NOT_WRITABLE_TEXT,
  UNKNOWN_CODE,
  NO_CONTENT,
  NOT_HERE,
  NO_DUPLICATES,

  // The document axis.
  AXIS_BAD_FILE,
  AXIS_RECEIVER,
  AXIS_SENDER,
  AXIS_HUB,
  AXIS_STANDARD,
  AXIS_LOCKED,
  AXIS_KEYS,
  AXIS_OTHER,
  NO_ENVELOPE,
  NO_DOC_ID,
  NO_MESSAGE,
  NOT_OF_A_HUB,
  SDK_UNKNOWN,
  SDK_FAILED;

  private static final TextBundles BUNDLES =
      TextBundles.of(locale -> ResourceBundle.getBundle(EDocumentText.class.getName(), locale));

  @Override
  public TextBundles bundles() {
    return BUNDLES;
  }
}
