package dev.npsp.sdk;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.payments.PaymentsClient;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.PortalFigures;
import dev.npsp.sdk.statistics.StatisticsClient;
import java.time.LocalDate;
import java.util.concurrent.Executor;

/**
 * The National Public Service Portal as one agency sees it: its areas, and views of the same portal
 * with other options, for another agency, or asynchronous. {@link PortalClient} is the one that
 * calls a portal; a host can put its own in its place in its tests, so methods may be added to this
 * interface.
 */
public interface Portal {

  /** Where the portal is, and what can be asked of it. */
  PortalEnvironment environment();

  /** What can be applied for: procedures with their papers, fees, deadlines and steps. */
  ProceduresClient procedures();

  /** Lists that the portal keeps: agencies, fields, and those of its forms. */
  CataloguesClient catalogues();

  /** Dossiers: send, find, report progress. */
  DossiersClient dossiers();

  /** The figures of a month: send them. Counting them needs no client. */
  StatisticsClient statistics();

  /**
   * The portal's own figures of a day, as it publishes them.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when it has none of that day
   */
  PortalFigures figures(LocalDate day);

  /** What can be applied for online, and by whom. */
  ServicesClient services();

  /** Results that agencies have digitised. */
  ResultsClient results();

  /** Questions of citizens and enterprises, and their answers. */
  FeedbackClient feedback();

  /** Petitions and complaints of citizens and enterprises (phản ánh, kiến nghị). */
  PetitionsClient petitions();

  /** Accounts of the national sign-on. */
  IdentityClient identity();

  /**
   * Fees: ask for them, verify the result, fetch the receipt.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#payments}
   */
  PaymentsClient payments();

  /** What a bank or e-wallet asks, as public code attests it. */
  BankingClient banking();

  /**
   * What a bank or e-wallet says to the platform by our own proposal: no public source has the
   * messages of this way field by field.
   */
  BankProposalsClient bankProposals(BankSettings settings);

  /**
   * Dossiers filed nationally, on their way to this agency and back.
   *
   * @throws IllegalStateException when the client was built without {@link
   *     PortalClientBuilder#feeds}
   */
  FeedsClient feeds();

  /**
   * The same portal and the same session, each call with these options: {@code
   * portal.with(RequestOptions.timeout(Duration.ofSeconds(5))).dossiers().find(code)}. Making a
   * view costs next to nothing; it replaces the options of the view that it is made from.
   */
  Portal with(RequestOptions options);

  /**
   * Another agency over the same transport and settings, with its own session. It has no payments
   * and no feeds, since their accounts belong to one agency, and remembers in memory which dossiers
   * the portal has.
   */
  Portal forAgency(AgencyCode agency, Credentials credentials);

  /** The same portal, each call made on that executor. */
  default AsyncPortal async(Executor executor) {
    return AsyncPortal.of(this, executor);
  }
}
