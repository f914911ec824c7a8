package dev.npsp.sdk.dossiers;

/** Which generation of the dossier message an installation of the portal's adapter takes. */
public enum DossierFormat {

  /** The fields of 2020 alone. */
  FORMAT_2020,

  /**
   * The fields of 2020 and those added from 2022 on: filing channel, identities, digitisation,
   * online payment. All of them are written, empty or not.
   */
  FORMAT_2024
}
