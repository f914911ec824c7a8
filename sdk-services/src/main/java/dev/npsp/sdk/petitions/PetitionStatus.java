package dev.npsp.sdk.petitions;

import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;

/**
 * How far a petition has come with the agency that has it. The states and their groups are those by
 * which Decision 766 counts; no wire of them is known, and a status here is what the events of a
 * petition make of it.
 */
public enum PetitionStatus {
  /** Received by a ministry or a locality. */
  RECEIVED_LOCALLY(PetitionGroup.WAITING),
  /** Newly received by the Government Office. */
  RECEIVED_BY_GOVERNMENT_OFFICE(PetitionGroup.WAITING),
  /** Supplemented before it was taken on. */
  SUPPLEMENTED(PetitionGroup.WAITING),
  /** Supplemented while it was being handled. */
  SUPPLEMENTED_IN_PROGRESS(PetitionGroup.IN_PROGRESS),
  /** The agency handles it itself. */
  HANDLED_DIRECTLY(PetitionGroup.IN_PROGRESS),
  /** A unit of the agency handles it. */
  HANDLED_LOCALLY(PetitionGroup.IN_PROGRESS),
  /** It is handled by whoever got it by e-mail. */
  HANDLED_BY_EMAIL(PetitionGroup.IN_PROGRESS),
  /** Sent on to another ministry or locality, which is competent. */
  FORWARDED_TO_AGENCY(PetitionGroup.DONE),
  /** Sent back to the Government Office. */
  FORWARDED_TO_GOVERNMENT_OFFICE(PetitionGroup.DONE),
  /** Given back to the agency from which it came. */
  RETURNED(PetitionGroup.DONE),
  /** Passed on by other software: the portal hears no more of it. */
  PASSED_ON(PetitionGroup.DONE),
  /** Refused, with a reason. */
  REFUSED(PetitionGroup.DONE),
  /** The citizen has been asked for more. */
  AWAITING_SUPPLEMENT(PetitionGroup.DONE),
  /** Answered; the answer is to be made public. */
  AWAITING_PUBLICATION(PetitionGroup.DONE),
  /** Answered, and the answer is public. */
  PUBLISHED(PetitionGroup.DONE);

  private final PetitionGroup group;

  PetitionStatus(PetitionGroup group) {
    this.group = group;
  }

  /** The group in which it is counted. */
  public PetitionGroup group() {
    return group;
  }

  /** The name, in Vietnamese or else in English. */
  public String name(Locale language) {
    return ServiceMessages.in(language).text(this);
  }
}
