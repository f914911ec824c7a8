package dev.npsp.sdk.sandbox.internal.feeds;

/** The kinds of dossier that the national side hands on. */
enum FeedType {
  BIRTH("birth", "G22.99.01", "2", "2.000986"),
  DEATH("death", "G22.99.02", "2", "1.011733"),
  JUDICIAL_RECORD("judicial-record", "", "5", "2.000488"),
  SOCIAL_PROTECTION("social-protection", "G15.99", "5", "1.001776");

  final String word;
  final String agency;

  /** The status that asks for a supplement. */
  final String supplement;

  final String procedure;

  FeedType(String word, String agency, String supplement, String procedure) {
    this.word = word;
    this.agency = agency;
    this.supplement = supplement;
    this.procedure = procedure;
  }

  boolean isCivilStatus() {
    return this == BIRTH || this == DEATH;
  }
}
