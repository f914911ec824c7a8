package dev.npsp.sdk.directions;

/**
 * Names a direction: a document and the one agency that must carry it out. A document with three
 * receivers is three directions.
 *
 * @param documentId the id of the document, {@code 000.00.00.G99,2026/10/05,105/BM-VP}
 * @param receiver the code of the agency that must carry it out
 */
public record DirectionKey(String documentId, String receiver) {

  /** Refuses what names nothing. */
  public DirectionKey {
    if (documentId.isBlank() || receiver.isBlank()) {
      throw new IllegalArgumentException("A direction has a document and a receiver.");
    }
  }
}
