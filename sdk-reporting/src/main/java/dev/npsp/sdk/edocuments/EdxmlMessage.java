package dev.npsp.sdk.edocuments;

/**
 * A message of the document axis, as edXML: a document, the status of one, or something that this
 * version does not know.
 */
public sealed interface EdxmlMessage permits EDocument, StatusMessage, UnknownMessage {

  /** The agency or enterprise that sent it. Wire: {@code From}. */
  Correspondent sender();
}
