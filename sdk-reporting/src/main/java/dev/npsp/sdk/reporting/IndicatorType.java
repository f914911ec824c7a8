package dev.npsp.sdk.reporting;

/** What numbers an indicator takes. */
public enum IndicatorType {
  /** Whole numbers from 0 on: dossiers, agencies, people. */
  COUNT,
  /** Any number, with up to six decimals: a sum, a share, a temperature. */
  NUMBER
}
