package dev.npsp.sdk;

import dev.npsp.sdk.wire.ServiceText;

/**
 * Something that a portal's protocol may lack. What is lacking fails with {@link
 * dev.npsp.sdk.core.error.NotOffered} before anything is sent; {@link PortalEnvironment#supports}
 * tells in advance. More may come: a switch over them needs a default.
 */
public enum Capability {
  /** Administrative procedures: {@code procedures()}. */
  PROCEDURES(ServiceText.OF_PROCEDURES),
  /** Catalogues: {@code catalogues()}. */
  CATALOGUES(ServiceText.OF_CATALOGUES),
  /** Public services: {@code services()}. */
  SERVICES(ServiceText.OF_SERVICES),
  /** Submitting dossiers: {@code dossiers().submit(..)}, {@code submitAll(..)}. */
  DOSSIERS(ServiceText.OF_DOSSIERS),
  /** Looking up what the portal has: {@code dossiers().find(..)}, {@code get(..)}. */
  DOSSIER_SEARCH(ServiceText.OF_DOSSIER_SEARCH),
  /** Codes that the portal gives: {@code dossiers().allocateCode(..)}. */
  CODE_ALLOCATION(ServiceText.OF_CODE_ALLOCATION),
  /** The agency's dossiers that the portal has: {@code dossiers().list()}. */
  DOSSIER_LIST(ServiceText.OF_DOSSIER_LIST),
  /** What was filled into the electronic form goes with a dossier: {@code Dossier.formData()}. */
  FORM_DATA(ServiceText.OF_FORM_DATA),
  /** Steps of the processing: {@code dossiers().reportProgress(..)}. */
  PROGRESS(ServiceText.OF_PROGRESS),
  /** What became of a dossier born on the portal: {@code dossiers().updateStatus(..)}. */
  STATUS_UPDATES(ServiceText.OF_STATUS_UPDATES),
  /** Questions and answers: {@code feedback()}. */
  FEEDBACK(ServiceText.OF_FEEDBACK),
  /** Petitions and complaints: {@code petitions()}. */
  PETITIONS(ServiceText.OF_PETITIONS),
  /** The figures of a month: {@code statistics().send(..)}. */
  STATISTICS(ServiceText.OF_STATISTICS),
  /** The portal's own figures: {@code figures(day)}. */
  FIGURES(ServiceText.OF_FIGURES),
  /** Ratings by citizens: {@code statistics().sendRatings(..)}. */
  RATINGS(ServiceText.OF_RATINGS),
  /** Digitised results: {@code results()}. */
  RESULTS(ServiceText.OF_RESULTS),
  /** Accounts of the national sign-on: {@code identity()}. */
  IDENTITY(ServiceText.OF_IDENTITY),
  /** Fees over the payment platform: {@code payments()}. */
  PAYMENTS(ServiceText.OF_PAYMENTS),
  /** What a bank or e-wallet asks: {@code banking()}, {@code bankProposals(..)}. */
  BANKING(ServiceText.OF_BANKING),
  /** Dossiers filed nationally: {@code feeds()}. */
  FEEDS(ServiceText.OF_FEEDS);

  private final ServiceText text;

  Capability(ServiceText text) {
    this.text = text;
  }

  /** What it is, in words, as {@link dev.npsp.sdk.core.error.NotOffered} names it. */
  public String words() {
    return text.text().english();
  }

  /** What it is, in both languages; its remedy names the environments that offer it. */
  ServiceText serviceText() {
    return text;
  }
}
