package dev.npsp.sdk.petitions.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.petitions.HandlingMode;
import dev.npsp.sdk.petitions.Petition;
import dev.npsp.sdk.petitions.PetitionCode;
import dev.npsp.sdk.petitions.PetitionEventKind;
import dev.npsp.sdk.petitions.PetitionLifecycle;
import dev.npsp.sdk.petitions.PetitionNotPossible;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.petitions.internal.reference.PassedPages;
import dev.npsp.sdk.petitions.internal.reference.PetitionOperations;
import dev.npsp.sdk.petitions.internal.reference.PetitionStep;
import dev.npsp.sdk.petitions.internal.reference.PetitionsPage;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.reference.PortalReference;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Petitions over the reference protocol. */
public final class PetitionsOverReference implements PetitionsClient {

  private final CallExecutor calls;
  private final AgencyCode agency;
  private final Clock clock;

  public PetitionsOverReference(ClientContext context, URI address) {
    this.calls = PortalReference.calls(context, address);
    this.agency = context.agency();
    this.clock = context.time().clock();
  }

  @Override
  public Page<Petition> list() {
    return page(PassedPages.none());
  }

  private Page<Petition> page(PassedPages passed) {
    PetitionsPage page = calls.call(PetitionOperations.LIST, passed);
    return page.next()
        .map(next -> Page.followedBy(page.petitions(), () -> page(passed.then(next))))
        .orElseGet(() -> Page.whole(page.petitions()));
  }

  @Override
  public Petition get(PetitionCode code) {
    return calls.call(PetitionOperations.FIND, code);
  }

  @Override
  public Optional<Petition> find(PetitionCode code) {
    try {
      return Optional.of(get(code));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public Petition accept(Petition petition, HandlingMode mode) {
    return record(
        petition,
        PetitionEventKind.ACCEPTED,
        Optional.of(mode),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Petition refuse(Petition petition, String reason) {
    return record(petition, PetitionEventKind.REFUSED, reason);
  }

  @Override
  public Petition requestSupplement(Petition petition, String question) {
    return record(petition, PetitionEventKind.SUPPLEMENT_REQUESTED, question);
  }

  @Override
  public Petition forward(Petition petition, AgencyCode to, String reason) {
    return record(
        petition,
        PetitionEventKind.FORWARDED,
        Optional.empty(),
        Optional.of(to),
        Optional.of(reason));
  }

  @Override
  public Petition passOn(Petition petition, String reason) {
    return record(petition, PetitionEventKind.PASSED_ON, reason);
  }

  @Override
  public Petition answer(Petition petition, String answer) {
    return record(petition, PetitionEventKind.ANSWERED, answer);
  }

  @Override
  public Petition publish(Petition petition) {
    return record(
        petition,
        PetitionEventKind.PUBLISHED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Petition record(Petition petition, PetitionEventKind kind, String text) {
    return record(petition, kind, Optional.empty(), Optional.empty(), Optional.of(text));
  }

  private Petition record(
      Petition petition,
      PetitionEventKind kind,
      Optional<HandlingMode> mode,
      Optional<AgencyCode> to,
      Optional<String> text) {
    if (!petition.agency().isWithin(agency)) {
      throw new PetitionNotPossible(PetitionNotPossible.Reason.OTHER_AGENCY);
    }
    boolean isToItself = to.filter(petition.agency()::sameAgency).isPresent();
    if (isToItself || !PetitionLifecycle.allows(petition, kind)) {
      throw new PetitionNotPossible(PetitionNotPossible.Reason.NOT_ALLOWED);
    }
    return calls.call(
        PetitionOperations.RECORD,
        new PetitionStep(
            petition.code(),
            petition.events().size() + 1,
            petition.agency(),
            kind,
            mode,
            to,
            text));
  }

  @Override
  public List<Petition> overdue(WorkingCalendar calendar) {
    Instant now = clock.instant();
    return list().stream()
        .filter(petition -> petition.isOverdue(calendar, now))
        .sorted(Comparator.comparing(petition -> due(petition, calendar)))
        .toList();
  }

  /** An open duty is the last of the clocks. */
  private static Instant due(Petition petition, WorkingCalendar calendar) {
    return petition.current().clocks(calendar).stream()
        .reduce((one, last) -> last)
        .orElseThrow()
        .due();
  }
}
