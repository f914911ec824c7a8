package dev.npsp.sdk.procedures.open;

/** A part of the published index of Decision 766 that is asked for by itself. */
public enum IndexTopic {

  /** Openness, CKMB: 18 points. Wire: {@code reporting/evaluation/transparency}. */
  OPENNESS,

  /** Progress, TDGQ: 20 points. Wire: {@code reporting/evaluation/dvc-progress-tree}. */
  PROGRESS,

  /** Online services, CLGQ: 12 points. Wire: {@code reporting/evaluation/provide-online-tree}. */
  ONLINE_SERVICES,

  /**
   * Online payment, TTTT: 10 points. Wire: {@code
   * reporting/evaluation/formality-online-payment-tree}.
   */
  ONLINE_PAYMENT,

  /** Digitisation, MDSH: 22 points. Wire: {@code reporting/evaluation/dossier-digitized}. */
  DIGITISATION,

  /**
   * Satisfaction, MDHL: 18 points. It takes no procedure. Wire: {@code
   * reporting/evaluation/handling-satisfaction}.
   */
  SATISFACTION,

  /** All groups together. Wire: {@code reporting/evaluation/service-results}. */
  SUMMARY
}
