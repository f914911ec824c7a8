package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.payments.PaymentAttempt;
import java.util.Optional;

/**
 * What became of one application, by our own records; the portal is asked again before it counts.
 *
 * @param story the service that it shows
 * @param key of the service in the table, or the code of a procedure
 * @param title what it is called
 * @param dossier its number; empty when it was not filed
 * @param payment how its fee was paid; empty when it costs nothing
 */
record FiledApplication(
    String story,
    String key,
    LocalizedText title,
    Optional<DossierCode> dossier,
    Optional<PaymentAttempt> payment) {

  /** One that did not become a dossier. */
  static FiledApplication notFiled(String story, String key, LocalizedText title) {
    return new FiledApplication(story, key, title, Optional.empty(), Optional.empty());
  }
}
