package dev.npsp.sdk;

/**
 * Something that a portal's protocol may lack. What is lacking fails with {@link
 * dev.npsp.sdk.core.error.NotOffered} before anything is sent; {@link PortalEnvironment#supports}
 * tells in advance. More may come: a switch over them needs a default.
 */
public enum Capability {
  /** Administrative procedures: {@code procedures()}. */
  PROCEDURES("procedures"),
  /** Catalogues: {@code catalogues()}. */
  CATALOGUES("catalogues"),
  /** Public services: {@code services()}. */
  SERVICES("public services"),
  /** Submitting dossiers: {@code dossiers().submit(..)}, {@code submitAll(..)}. */
  DOSSIERS("dossiers"),
  /** Looking up what the portal has: {@code dossiers().find(..)}, {@code get(..)}. */
  DOSSIER_SEARCH("dossier search"),
  /** Steps of the processing: {@code dossiers().reportProgress(..)}. */
  PROGRESS("progress of dossiers"),
  /** What became of a dossier born on the portal: {@code dossiers().updateStatus(..)}. */
  STATUS_UPDATES("status updates of dossiers"),
  /** Questions and answers: {@code feedback()}. */
  FEEDBACK("feedback"),
  /** The figures of a month: {@code statistics().send(..)}. */
  STATISTICS("statistics"),
  /** Ratings by citizens: {@code statistics().sendRatings(..)}. */
  RATINGS("ratings"),
  /** Digitised results: {@code results()}. */
  RESULTS("digitised results"),
  /** Accounts of the national sign-on: {@code identity()}. */
  IDENTITY("identity"),
  /** Fees over the payment platform: {@code payments()}. */
  PAYMENTS("payments"),
  /** What a bank or e-wallet asks: {@code banking()}, {@code bankProposals(..)}. */
  BANKING("banking"),
  /** Dossiers filed nationally: {@code feeds()}. */
  FEEDS("feeds");

  private final String words;

  Capability(String words) {
    this.words = words;
  }

  /** What it is, in words, as {@link dev.npsp.sdk.core.error.NotOffered} names it. */
  public String words() {
    return words;
  }
}
