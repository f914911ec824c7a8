package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import java.util.Optional;

/**
 * Accounts of the national sign-on. Safe for many threads. An interface, so that a host can fake it
 * in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface IdentityClient {

  /**
   * The id of a person's account at the national sign-on, to be sent with a dossier that was filed
   * online ({@code Applicant.technicalId}); empty when the person has none.
   *
   * <p>Wire: {@code TraCuuTechID}. Source: attested by two peers.
   */
  Optional<TechId> accountOf(PersonalId person);

  /**
   * The id of an enterprise's account at the national sign-on; empty when it has none.
   *
   * <p>Wire: {@code TraCuuTechID}. Source: attested by two peers.
   */
  Optional<TechId> accountOf(TaxCode enterprise);
}
