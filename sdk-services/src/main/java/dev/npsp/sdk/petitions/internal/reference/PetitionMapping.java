package dev.npsp.sdk.petitions.internal.reference;

import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.agency;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.constant;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.list;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.moment;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.odd;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.optional;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.text;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.whole;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.without;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.reference.ReferenceMembers;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.petitions.HandlingMode;
import dev.npsp.sdk.petitions.Petition;
import dev.npsp.sdk.petitions.PetitionCategory;
import dev.npsp.sdk.petitions.PetitionCode;
import dev.npsp.sdk.petitions.PetitionEvent;
import dev.npsp.sdk.petitions.PetitionEventKind;
import dev.npsp.sdk.petitions.PetitionFiling;
import dev.npsp.sdk.petitions.internal.reference.PetitionSheet.EventRow;
import dev.npsp.sdk.petitions.internal.reference.PetitionSheet.FilingRow;
import dev.npsp.sdk.petitions.internal.reference.PetitionSheet.ListRow;
import dev.npsp.sdk.petitions.internal.reference.PetitionSheet.PetitionRow;
import dev.npsp.sdk.petitions.internal.reference.PetitionSheet.PetitionerRow;
import dev.npsp.sdk.petitions.internal.reference.PetitionSheet.StepMessage;
import dev.npsp.sdk.wire.ServiceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between petitions and what the reference protocol says of them. */
final class PetitionMapping {

  private PetitionMapping() {}

  static StepMessage toWire(PetitionStep step) {
    return new StepMessage(
        step.kind().code(),
        step.agency().value(),
        step.mode().map(ReferenceMembers::word).orElse(null),
        step.to().map(AgencyCode::value).orElse(null),
        step.text().map(VietnameseText::nfc).orElse(null));
  }

  /** Pages that lead back to one of them would be read for ever. */
  static PetitionsPage page(Answer answer, PassedPages passed) throws JsonUnreadable {
    ListRow row = answer.first(ListRow.class).orElseThrow(() -> without("data"));
    List<Petition> petitions = new ArrayList<>();
    for (PetitionRow each : list("petitions", row.petitions())) {
      petitions.add(petition(each));
    }
    Optional<String> next = optional(row.next());
    if (next.filter(passed.ends()::contains).isPresent()) {
      throw odd("next");
    }
    return new PetitionsPage(List.copyOf(petitions), next);
  }

  static Petition found(Answer answer, PetitionCode asked) throws JsonUnreadable {
    Petition petition =
        petition(answer.first(PetitionRow.class).orElseThrow(() -> without("data")));
    if (!petition.code().equals(asked)) {
      throw new JsonUnreadable(ServiceText.ANOTHER_PETITION.text());
    }
    return petition;
  }

  /** The event stands at its place, or it was not recorded. */
  static Petition recorded(Answer answer, PetitionStep step) throws JsonUnreadable {
    Petition petition = found(answer, step.code());
    int index = step.number() - 1;
    boolean isThere =
        petition.events().size() > index && petition.events().get(index).kind().equals(step.kind());
    if (!isThere) {
      throw new JsonUnreadable(ServiceText.ANOTHER_PETITION.text());
    }
    return petition;
  }

  private static Petition petition(PetitionRow row) throws JsonUnreadable {
    PetitionCode code =
        PetitionCode.tryParse(text("petition", row.code())).orElseThrow(() -> odd("petition"));
    List<PetitionEvent> events = new ArrayList<>();
    for (EventRow each : list("events", row.events())) {
      events.add(event(each, events.size() + 1));
    }
    if (events.isEmpty()) {
      throw without("events");
    }
    return Petition.replay(code, events);
  }

  /** Only the first event is the filing; that the others are none is seen here, by their place. */
  private static PetitionEvent event(EventRow row, int number) throws JsonUnreadable {
    PetitionEventKind kind = PetitionEventKind.of(code("events.kind", row.kind()));
    boolean isFiled = kind.equals(PetitionEventKind.FILED);
    if (whole("events.number", row.number()) != number || isFiled != (number == 1)) {
      throw odd("events.number");
    }
    PetitionEvent.Builder event =
        PetitionEvent.builder(kind, moment("events.at", row.at())).text(optional(row.text()));
    if (optional(row.agency()).isPresent() || kind.equals(PetitionEventKind.FORWARDED)) {
      event.agency(agency("events.agency", row.agency()));
    }
    if (isFiled || kind.equals(PetitionEventKind.FORWARDED)) {
      event.to(agency("events.to", row.to()));
    }
    if (isFiled) {
      event.filing(filing(row.filing()));
    } else if (kind.equals(PetitionEventKind.ACCEPTED) && optional(row.mode()).isPresent()) {
      event.mode(constant("events.mode", row.mode(), HandlingMode.values()));
    } else if (kind.equals(PetitionEventKind.RATED)) {
      event.rating(constant("events.rating", row.rating(), Satisfaction.values()));
    }
    return event.build();
  }

  private static PetitionFiling filing(@Nullable FilingRow row) throws JsonUnreadable {
    if (row == null) {
      throw without("filing");
    }
    PetitionFiling.Builder filing =
        PetitionFiling.builder(
            petitioner(row.petitioner()),
            optional(row.title()).orElse(""),
            text("filing.content", row.content()));
    if (optional(row.category()).isPresent()) {
      filing.category(PetitionCategory.of(code("filing.category", row.category())));
    }
    return filing.build();
  }

  private static Party petitioner(@Nullable PetitionerRow row) throws JsonUnreadable {
    if (row == null) {
      throw without("petitioner");
    }
    String name = optional(row.name()).orElse("");
    Optional<PostalAddress> address = optional(row.address()).map(PostalAddress::of);
    return isOrganisation(row)
        ? Organisation.builder(name)
            .address(address)
            .phone(optional(row.phone()))
            .email(optional(row.email()))
            .build()
        : Person.builder(name)
            .address(address)
            .phone(optional(row.phone()))
            .email(optional(row.email()))
            .build();
  }

  /** What says neither is no person for want of a better word. */
  private static boolean isOrganisation(PetitionerRow row) throws JsonUnreadable {
    return switch (optional(row.isOrganisation()).orElse("false").toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw odd("petitioner.isOrganisation");
    };
  }

  private static String code(String member, @Nullable String text) throws JsonUnreadable {
    String code = text(member, text);
    if (!OpenCode.isWhole(code)) {
      throw odd(member);
    }
    return code;
  }
}
