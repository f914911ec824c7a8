package dev.npsp.sdk.petitions;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.util.List;
import java.util.Optional;

/**
 * Petitions and complaints (phản ánh, kiến nghị) that the portal hands to an agency. Safe for many
 * threads. An interface, so that a host can fake it in its own tests; methods may be added to it.
 *
 * <p>What an agency does is an event that is put behind those that it has seen: a lost answer is
 * followed by the same message, which changes nothing, and when something else happened meanwhile
 * ({@link dev.npsp.sdk.core.error.AlreadyAtPortal}) nothing is recorded. All such methods take the
 * petition as it was read and give it as it is then.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 *
 * <p>Source: <b>proposed</b>. No wire of the petition system is public; this speaks a reference
 * protocol of ours, at the address of {@link dev.npsp.sdk.MapiEnvironment#referenceUri}.
 */
public interface PetitionsClient {

  /** The petitions that the agency and those below it have, or had. Wire: {@code v1/petitions}. */
  Page<Petition> list();

  /**
   * A petition. Wire: {@code GET v1/petitions/{code}}.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when the agency never had one of that code
   */
  Petition get(PetitionCode code);

  /** A petition; empty when the agency never had one of that code. */
  Optional<Petition> find(PetitionCode code);

  /**
   * Takes it on. May be told again when who handles it has changed.
   *
   * @throws PetitionNotPossible when it is not the agency's, or does not wait
   */
  Petition accept(Petition petition, HandlingMode mode);

  /**
   * Refuses it, within 2 working days; or at any time when a supplement does not come.
   *
   * @param reason what the petitioner is told
   * @throws PetitionNotPossible when it is not the agency's, or was taken on
   */
  Petition refuse(Petition petition, String reason);

  /**
   * Asks the petitioner for more, within 5 working days.
   *
   * @param question what is lacking
   * @throws PetitionNotPossible when it is not the agency's, or is neither waiting nor in work
   */
  Petition requestSupplement(Petition petition, String question);

  /**
   * Hands it over to the agency that is competent, within 5 working days.
   *
   * @throws PetitionNotPossible when it is not the agency's, or is neither waiting nor in work
   */
  Petition forward(Petition petition, AgencyCode to, String reason);

  /**
   * Tells that it was passed on by other software: the portal hears no more of it.
   *
   * @throws PetitionNotPossible when it is not the agency's, or is neither waiting nor in work
   */
  Petition passOn(Petition petition, String reason);

  /**
   * Answers it, within 15 working days.
   *
   * @throws PetitionNotPossible when it is not the agency's, or was not taken on
   */
  Petition answer(Petition petition, String answer);

  /**
   * Makes the answer public, within 2 working days of it.
   *
   * @throws PetitionNotPossible when it is not the agency's, or has no answer
   */
  Petition publish(Petition petition);

  /** Those of the list of which a duty is overdue now, the longest overdue first. */
  List<Petition> overdue(WorkingCalendar calendar);
}
