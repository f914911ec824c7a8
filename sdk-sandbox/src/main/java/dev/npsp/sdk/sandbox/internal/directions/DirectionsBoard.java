package dev.npsp.sdk.sandbox.internal.directions;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.sandbox.SandboxDirection;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Earlier;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Official;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of each direction, from the messages that passed the hub, in their order. */
final class DirectionsBoard {
  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final WorkingCalendar calendar = WorkingCalendar.standard();

  private record Key(String documentId, String receiver) {}

  /** A direction while messages are read. */
  private static final class Entry {
    private final String issuer;
    private String subject;
    private Optional<LocalDate> due;
    private final List<SandboxDirection.Told> told = new ArrayList<>();
    private @Nullable Instant completed;
    private @Nullable Official update;
    private boolean recallOpen;
    private boolean withdrawn;

    Entry(Official document) {
      this.issuer = document.sender();
      this.subject = document.subject();
      this.due = document.due();
    }

    /** What is done stays so, whatever is told behind it. */
    void refuse() {
      withdrawn = withdrawn || completed == null;
    }

    /** Told again, it was done the first time. */
    void complete(Instant at) {
      completed = completed == null ? at : completed;
    }

    /** A recall that is open is meant, whichever update comes after it. */
    void ask(@Nullable Official change) {
      boolean isRecalled = recallOpen && update == null;
      recallOpen = true;
      update = isRecalled ? null : change;
    }

    /** A recall that is agreed to ends it; an update that is agreed to changes what it names. */
    void answer(boolean agreed) {
      Official changed = update;
      if (recallOpen && agreed && changed == null) {
        withdrawn = true;
      } else if (agreed && changed != null) {
        subject = changed.subject();
        due = changed.due().or(() -> due);
      }
      recallOpen = false;
      update = null;
    }
  }

  void add(HubMessage message, Instant at) {
    if (message instanceof Official document) {
      add(document);
    } else {
      add((Status) message, at);
    }
  }

  private void add(Official document) {
    for (String receiver : document.receivers()) {
      for (Earlier earlier : document.earlier()) {
        Entry before = entries.get(new Key(earlier.documentId(), receiver));
        boolean isOwn = before != null && before.issuer.equals(document.sender());
        if (before != null && isOwn && earlier.concerns(receiver)) {
          change(before, document);
        }
      }
      if (document.isDirection()) {
        entries.putIfAbsent(new Key(document.documentId(), receiver), new Entry(document));
      }
    }
  }

  private static void change(Entry before, Official document) {
    if (document.business().equals("3")) {
      before.withdrawn = true;
    } else {
      before.ask(document.business().equals("2") ? document : null);
    }
  }

  private void add(Status status, Instant at) {
    if (status.isRecall()) {
      entries.forEach(
          (key, entry) -> {
            if (key.documentId().equals(status.documentId())
                && entry.issuer.equals(status.sender())) {
              entry.ask(null);
            }
          });
      return;
    }
    Entry entry = entries.get(new Key(status.documentId(), status.sender()));
    if (entry == null) {
      return;
    }
    entry.told.add(new SandboxDirection.Told(status.code(), at, status.note()));
    switch (status.code()) {
      case "02" -> entry.refuse();
      case "06" -> entry.complete(at);
      case "15" -> entry.answer(true);
      case "16" -> entry.answer(false);
      default -> {
        // on its way
      }
    }
  }

  List<SandboxDirection> directions(Instant now) {
    List<SandboxDirection> all = new ArrayList<>();
    entries.forEach(
        (key, entry) ->
            all.add(
                new SandboxDirection(
                    key.documentId(),
                    entry.issuer,
                    key.receiver(),
                    entry.subject,
                    entry.due,
                    outcome(entry, now),
                    List.copyOf(entry.told))));
    return List.copyOf(all);
  }

  private SandboxDirection.Outcome outcome(Entry entry, Instant now) {
    if (entry.withdrawn) {
      return SandboxDirection.Outcome.WITHDRAWN;
    }
    Instant completed = entry.completed;
    Instant until = completed == null ? now : completed;
    boolean late = entry.due.filter(day -> until.isAfter(closing(day))).isPresent();
    if (completed == null) {
      return late ? SandboxDirection.Outcome.OVERDUE : SandboxDirection.Outcome.OPEN_ON_TIME;
    }
    return late ? SandboxDirection.Outcome.DONE_LATE : SandboxDirection.Outcome.DONE_ON_TIME;
  }

  /** The close of offices on that day, or on the next one that is worked. */
  private Instant closing(LocalDate day) {
    LocalDate worked = day;
    while (!calendar.isWorkingDay(worked)) {
      worked = worked.plusDays(1);
    }
    return VietnamTime.of(worked.atTime(calendar.officeHours(worked).orElseThrow().closes()));
  }
}
