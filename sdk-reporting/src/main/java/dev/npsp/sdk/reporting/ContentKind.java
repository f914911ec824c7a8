package dev.npsp.sdk.reporting;

/** What a regime asks for. Source: Decree 09/2019 as told: text, data or both. */
public enum ContentKind {
  /** Words only. */
  TEXT,
  /** Numbers only. */
  DATA,
  /** Numbers, and words about them. */
  BOTH;

  /** Whether words are owed. */
  public boolean hasText() {
    return this != DATA;
  }

  /** Whether numbers are owed. */
  public boolean hasData() {
    return this != TEXT;
  }
}
