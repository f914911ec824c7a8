package dev.npsp.sdk.feeds;

import java.util.List;

/**
 * Sorts the answers to reported statuses, since codes alone do not tell. Peers do it by Vietnamese
 * texts; which meanings there are is attested, the wording of the phrases is ours, from the English
 * notes of what peers recognise. A host that sees other words adds them ({@link #with}) or brings a
 * table of its own.
 */
@FunctionalInterface
public interface ResponseClassifier {

  /**
   * What the answer means.
   *
   * @param code the code as it came; empty when there was none
   * @param text the words as they came; empty when there were none
   */
  ResponseClass classify(String code, String text);

  /** This table, with phrases that are looked for first, whatever their letter case and marks. */
  default ResponseClassifier with(ResponseClass kind, String... phrases) {
    return new PhraseClassifier(List.of(PhraseClassifier.Rule.of(kind, phrases)), this);
  }

  /** For birth and death registration. */
  static ResponseClassifier civilStatus() {
    return Phrases.CIVIL_STATUS;
  }

  /** For judicial records. */
  static ResponseClassifier judicialRecord() {
    return Phrases.JUDICIAL_RECORD;
  }

  /** For social protection: what is there already is final, all other refusals are permanent. */
  static ResponseClassifier socialProtection() {
    return Phrases.SOCIAL_PROTECTION;
  }
}
