package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnswerTooLarge;
import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionEvent.Kind;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.IntakeReport;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.AxisRefused;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.EdxmlUnreadable;
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.edocuments.StatusMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes in what came over the axis, once each. */
final class Intake {

  private static final Set<EDocumentStatus> OF_A_RECALL =
      Set.of(EDocumentStatus.RECALL_ACCEPTED, EDocumentStatus.RECALL_REFUSED);

  private static final String SELF_NOT_REGISTERED = "19";
  private static final int LONGEST_ID = 500;
  private static final int LONGEST_AGENCY = 100;
  private static final int LONGEST_TEXT = 1_000_000;

  /** Told twice and differently, these leave open which document it is and what it stands for. */
  private static final Set<String> DECIDING =
      Set.of(
          "From",
          "OrganId",
          "DocumentId",
          "TraceHeaderList",
          "Bussiness",
          "BussinessDocType",
          "ReplacementInfoList",
          "OrganIdList");

  private final DocumentAxis axis;
  private final Correspondent self;
  private final DirectionRecords records;
  private final StatusReports reports;
  private final Clock clock;
  private final List<DirectionKey> taken = new ArrayList<>();
  private final List<Replacing> replacing = new ArrayList<>();
  private @Nullable Map<String, List<DirectionKey>> known;

  Intake(
      DocumentAxis axis,
      Correspondent self,
      DirectionRecords records,
      StatusReports reports,
      Clock clock) {
    this.axis = axis;
    this.self = self;
    this.records = records;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * What a document stands in place of.
   *
   * @param documentId the document
   * @param issuer who issued it
   * @param earlier what it replaces
   */
  private record Replacing(String documentId, String issuer, List<Replacement> earlier) {}

  /** What came of a message. */
  private enum Came {
    NEW,
    REPEATED,
    NOT_TAKEN
  }

  IntakeReport run(LocalDate from, LocalDate until) {
    IntakeReport.Builder report = IntakeReport.builder();
    List<AxisEntry> entries = new ArrayList<>(axis.received(from, until));
    entries.addAll(axis.receivedStatuses(from, until));
    for (AxisEntry entry : entries) {
      Came came = take(entry.docId());
      if (came == Came.NOT_TAKEN) {
        report.addNotTaken(entry.docId());
        continue;
      }
      if (came == Came.REPEATED) {
        report.addRepeated(entry.docId());
      }
      markDone(entry);
    }
    replacing.forEach(this::endEarlier); // the earlier one may stand behind it in the list
    return report.taken(taken).build();
  }

  private Came take(String docId) {
    try {
      return take(axis.get(docId));
    } catch (EdxmlUnreadable | AnswerNotUnderstood | AnswerTooLarge e) {
      return Came.NOT_TAKEN; // one message that cannot be had does not stop the others
    } catch (AxisRefused e) {
      requireOfOneOnly(e);
      return Came.NOT_TAKEN; // nor does one whose sender cannot be answered
    }
  }

  /** What is taken stays so: the mark that the axis refuses is tried again with the next intake. */
  private void markDone(AxisEntry entry) {
    if (entry.mark().equals(Optional.of(AxisMark.DONE))) {
      return;
    }
    try {
      axis.mark(entry.docId(), AxisMark.DONE);
    } catch (AxisRefused e) {
      requireOfOneOnly(e);
    }
  }

  /** What would be refused with every message ends the intake. */
  private static void requireOfOneOnly(AxisRefused e) {
    if (e.retryCanHelp() || e.code().equals(SELF_NOT_REGISTERED)) {
      throw e;
    }
  }

  private Came take(EdxmlMessage message) {
    if (message instanceof EDocument document) {
      return document(document);
    }
    return message instanceof StatusMessage status ? status(status) : Came.NOT_TAKEN;
  }

  // ---- documents

  private Came document(EDocument document) {
    Optional<BusinessKind> kind = document.businessKind();
    if (kind.isEmpty() || !isClear(document) || !isForSelf(document)) {
      return Came.NOT_TAKEN;
    }
    if (kind.get().equals(BusinessKind.NEW)) {
      return direction(document);
    }
    if (kind.get().equals(BusinessKind.REPLACE)) {
      return replacement(document);
    }
    boolean asksBack =
        kind.get().equals(BusinessKind.RECALL) || kind.get().equals(BusinessKind.UPDATE);
    return asksBack ? change(document) : Came.NOT_TAKEN;
  }

  /**
   * Whether it is certain which document it is, whose, and what it stands for; and that it can be
   * kept and answered.
   */
  private static boolean isClear(EDocument document) {
    return document.unread().stream().noneMatch(DECIDING::contains)
        && document.id().filter(Intake::isId).isPresent()
        && isAgency(document.sender().id())
        && isShort(document.subject())
        && isShort(document.business().flatMap(Business::reason));
  }

  private static boolean isShort(Optional<String> text) {
    return text.map(String::length).orElse(0) <= LONGEST_TEXT;
  }

  private static boolean isId(String id) {
    return id.length() <= LONGEST_ID && !VietnameseText.isBroken(id);
  }

  private static boolean isAgency(String id) {
    return !id.isBlank() && id.length() <= LONGEST_AGENCY && !VietnameseText.isBroken(id);
  }

  /** What is meant for another agency is not carried out here, wherever the axis put it. */
  private boolean isForSelf(EDocument document) {
    return document.receivers().stream().anyMatch(receiver -> isSelf(receiver.id()));
  }

  private boolean isSelf(String code) {
    return Agencies.isSame(code, self.id());
  }

  private Came direction(EDocument document) {
    DirectionKey key = new DirectionKey(document.id().orElseThrow(), self.id());
    records.begin(key, DirectionRecords.first(Kind.RECEIVED, clock.instant(), document));
    Direction direction = records.find(key).orElseThrow();
    if (!isIssuedBy(direction, document.sender().id())) {
      return Came.NOT_TAKEN; // another agency has used that id for a document of its own
    }
    if (direction.status().isPresent()) {
      return Came.REPEATED;
    }
    reports.tell(direction, EDocumentStatus.ARRIVED, Optional.empty());
    records.add(key, event(Kind.STATUS).status(EDocumentStatus.ARRIVED).build());
    taken.add(key);
    return Came.NEW;
  }

  private Came replacement(EDocument document) {
    Replacing replaces =
        new Replacing(
            document.id().orElseThrow(),
            document.sender().id(),
            document.business().map(Business::replacements).orElse(List.of()));
    replacing.add(replaces);
    endEarlier(replaces);
    return direction(document);
  }

  private void endEarlier(Replacing replaces) {
    for (Replacement replaced : replaces.earlier()) {
      boolean isMeant =
          replaced.organIds().isEmpty() || replaced.organIds().stream().anyMatch(this::isSelf);
      if (isMeant && !replaced.documentId().isBlank()) {
        end(new DirectionKey(replaced.documentId(), self.id()), replaces);
      }
    }
  }

  private void end(DirectionKey key, Replacing replaces) {
    boolean isToEnd =
        records
            .find(key)
            .filter(direction -> isIssuedBy(direction, replaces.issuer()))
            .filter(direction -> !has(direction, Kind.REPLACED))
            .isPresent();
    if (isToEnd) {
      records.add(key, event(Kind.REPLACED).documentId(replaces.documentId()).build());
      taken.add(key);
    }
  }

  private Came change(EDocument document) {
    Optional<DirectionKey> key =
        document
            .business()
            .flatMap(Business::documentId)
            .map(id -> new DirectionKey(id, self.id()));
    if (key.isEmpty() || !isIssuedBy(key.get(), document.sender())) {
      return Came.NOT_TAKEN;
    }
    DirectionEvent asked = DirectionRecords.asked(clock.instant(), document);
    return ask(key.get(), asked, before -> before.documentId().equals(asked.documentId()));
  }

  private Came recall(DirectionKey key, StatusMessage message) {
    DirectionEvent asked =
        DirectionEvent.builder(Kind.RECALL_REQUESTED, message.at().orElseGet(clock::instant))
            .status(EDocumentStatus.RECALL_REQUESTED)
            .note(message.description())
            .build();
    return ask(key, asked, before -> isSameStatus(before, asked, message));
  }

  /** A question that was answered does not rise again when its message is read again. */
  private Came ask(DirectionKey key, DirectionEvent asked, Predicate<DirectionEvent> isSame) {
    Direction direction = records.find(key).orElseThrow();
    boolean isKnown =
        direction.events().stream()
            .anyMatch(before -> before.kind() == asked.kind() && isSame.test(before));
    if (isKnown || direction.isWithdrawn()) {
      return Came.REPEATED;
    }
    records.add(key, asked);
    taken.add(key);
    return Came.NEW;
  }

  /** Nobody takes back what another agency has issued. */
  private boolean isIssuedBy(DirectionKey key, Correspondent sender) {
    return records.find(key).filter(direction -> isIssuedBy(direction, sender.id())).isPresent();
  }

  private static boolean isIssuedBy(Direction direction, String sender) {
    return direction.issuer().filter(issuer -> Agencies.isSame(issuer, sender)).isPresent();
  }

  private static boolean has(Direction direction, Kind kind) {
    return direction.events().stream().anyMatch(event -> event.kind() == kind);
  }

  // ---- statuses

  private Came status(StatusMessage message) {
    Optional<String> id = message.responseFor().documentId();
    Optional<EDocumentStatus> status = message.status();
    boolean isKnown = status.filter(EDocumentStatus::isKnown).isPresent();
    if (id.isEmpty() || !isKnown || !isShort(message.description())) {
      return Came.NOT_TAKEN;
    }
    if (status.get().equals(EDocumentStatus.RECALL_REQUESTED)) {
      DirectionKey own = new DirectionKey(id.get(), self.id());
      return isIssuedBy(own, message.sender()) ? recall(own, message) : Came.NOT_TAKEN;
    }
    return issued(id.get(), message.sender().id())
        .map(issued -> statusOfIssued(issued, message, status.get()))
        .orElse(Came.NOT_TAKEN); // no direction of ours, or not of that receiver
  }

  /** By the code of its receiver as it was issued, or by the other form of that code. */
  private Optional<Direction> issued(String documentId, String receiver) {
    if (receiver.isBlank()) {
      return Optional.empty();
    }
    return records
        .find(new DirectionKey(documentId, receiver))
        .or(() -> inOtherForm(documentId, receiver))
        .filter(one -> one.events().get(0).kind() == Kind.ISSUED);
  }

  private Optional<Direction> inOtherForm(String documentId, String receiver) {
    if (known == null) {
      known = records.byDocument();
    }
    List<DirectionKey> same =
        known.getOrDefault(documentId, List.of()).stream()
            .filter(key -> Agencies.isSame(key.receiver(), receiver))
            .toList();
    return same.size() == 1 ? records.find(same.get(0)) : Optional.empty();
  }

  private Came statusOfIssued(Direction issued, StatusMessage message, EDocumentStatus status) {
    Kind kind = OF_A_RECALL.contains(status) ? Kind.RECALL_ANSWERED : Kind.STATUS;
    DirectionEvent event =
        DirectionEvent.builder(kind, message.at().orElseGet(clock::instant))
            .status(status)
            .note(message.description())
            .build();
    boolean isKnown =
        issued.events().stream()
            .anyMatch(before -> before.kind() == kind && isSameStatus(before, event, message));
    if (isKnown) {
      return Came.REPEATED;
    }
    if (kind == Kind.RECALL_ANSWERED && !issued.isRecallOpen()) {
      return Came.NOT_TAKEN; // nobody has asked: a receiver does not let itself go
    }
    records.add(issued.key(), event);
    taken.add(issued.key());
    return Came.NEW;
  }

  private static boolean isSameStatus(
      DirectionEvent before, DirectionEvent event, StatusMessage message) {
    return before.status().equals(event.status())
        && (message.at().isEmpty() || before.at().equals(event.at()))
        && before.note().equals(event.note());
  }

  private DirectionEvent.Builder event(Kind kind) {
    return DirectionEvent.builder(kind, clock.instant());
  }
}
