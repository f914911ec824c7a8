package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.procedures.ProcedureChange.Kind;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares two snapshots. For one thread. */
final class ProcedureDifference {

  private static final Messages ENGLISH = ServiceMessages.in(Locale.ENGLISH);

  /** The words of the portal itself, so that what was and what is are told in them. */
  private static final Messages VIETNAMESE = ServiceMessages.in(Messages.VIETNAMESE);

  private final ProcedureSnapshot earlier;
  private final ProcedureSnapshot later;
  private final List<ProcedureChange> changes = new ArrayList<>();

  ProcedureDifference(ProcedureSnapshot earlier, ProcedureSnapshot later) {
    this.earlier = earlier;
    this.later = later;
  }

  List<ProcedureChange> changes() {
    Map<String, Procedure> before = published(earlier);
    Map<String, Procedure> after = published(later);
    TreeSet<String> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    for (String code : codes) {
      Procedure was = before.get(code);
      Procedure is = after.get(code);
      if (is == null) {
        gone(ProcedureCode.of(code), was == null ? "" : was.name());
      } else if (was == null) {
        added(is);
      } else if (!was.equals(is)) {
        compare(was, is);
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, Procedure> published(ProcedureSnapshot snapshot) {
    return snapshot.procedures().stream()
        .filter(each -> !ProcedureSnapshot.isHidden(each))
        .collect(Collectors.toMap(each -> each.code().value(), Function.identity()));
  }

  private void gone(ProcedureCode code, String name) {
    new Difference(code, name)
        .add(Kind.PROCEDURE_WITHDRAWN, Optional.of(name), Optional.empty(), words -> List.of(name));
  }

  private void added(Procedure is) {
    new Difference(is.code(), is.name())
        .add(
            Kind.PROCEDURE_ADDED,
            Optional.empty(),
            Optional.of(is.name()),
            words -> List.of(is.name()));
  }

  private void compare(Procedure was, Procedure is) {
    Difference of = new Difference(is.code(), is.name());
    int told = changes.size();
    if (!was.name().equals(is.name())) {
      of.add(
          Kind.PROCEDURE_RENAMED,
          present(was.name()),
          present(is.name()),
          words -> List.of(orDash(was.name()), orDash(is.name())));
    }
    channels(was, is, of);
    papers(was, is, of);
    for (ProcedurePart part : ProcedurePart.values()) {
      if (!part.of(was).equals(part.of(is))) {
        of.about(part.subject()).content(words -> words.text(part));
      }
    }
    if (changes.size() == told) {
      of.content(words -> words.text("procedure.other-content"));
    }
  }

  private static void channels(Procedure was, Procedure is, Difference of) {
    for (Optional<Channel.Kind> kind : ChannelTerms.kinds(was, is)) {
      Optional<ChannelTerms> before = ChannelTerms.find(was, kind);
      Optional<ChannelTerms> after = ChannelTerms.find(is, kind);
      Optional<String> code = kind.map(Channel.Kind::code);
      Difference here = of.about(code);
      if (before.isEmpty()) {
        here.add(Kind.CHANNEL_ADDED, Optional.empty(), code, words -> List.of(filed(kind, words)));
      } else if (after.isEmpty()) {
        here.add(
            Kind.CHANNEL_REMOVED, code, Optional.empty(), words -> List.of(filed(kind, words)));
      } else {
        deadlines(before.get(), after.get(), kind, here);
        fees(before.get(), after.get(), kind, here);
      }
    }
  }

  /** The channel in a sentence. */
  private static String filed(Optional<Channel.Kind> kind, Messages words) {
    if (kind.isEmpty()) {
      return words.text("channel.not-named");
    }
    String code = kind.get().code();
    return switch (code) {
      case "1" -> words.text("channel.in-person");
      case "2" -> words.text("channel.online");
      case "3" -> words.text("channel.post");
      default -> words.text("channel.other", code);
    };
  }

  /** In English the times as they were understood, in Vietnamese as they were written. */
  private static void deadlines(
      ChannelTerms before, ChannelTerms after, Optional<Channel.Kind> kind, Difference here) {
    if (!before.deadlines().equals(after.deadlines())) {
      here.add(
          Kind.DEADLINE_CHANGED,
          present(before.deadlinesAsWritten()),
          present(after.deadlinesAsWritten()),
          words ->
              List.of(
                  filed(kind, words),
                  orDash(before.deadlines(words)),
                  orDash(after.deadlines(words))));
    }
  }

  private static void fees(
      ChannelTerms before, ChannelTerms after, Optional<Channel.Kind> kind, Difference here) {
    TreeSet<String> cases = new TreeSet<>(before.fees().keySet());
    cases.addAll(after.fees().keySet());
    for (String each : cases) {
      List<Fee> was = before.fees().getOrDefault(each, List.of());
      List<Fee> is = after.fees().getOrDefault(each, List.of());
      if (!FeeMessages.of(was, VIETNAMESE).equals(FeeMessages.of(is, VIETNAMESE))) {
        here.add(
            was.isEmpty() ? Kind.FEE_ADDED : is.isEmpty() ? Kind.FEE_REMOVED : Kind.FEE_CHANGED,
            present(FeeMessages.of(was, VIETNAMESE)),
            present(FeeMessages.of(is, VIETNAMESE)),
            words ->
                List.of(
                    filed(kind, words),
                    ChannelTerms.noteOf(each),
                    orDash(FeeMessages.of(was, words)),
                    orDash(FeeMessages.of(is, words))));
      }
    }
  }

  private static void papers(Procedure was, Procedure is, Difference of) {
    Map<String, PaperTerms> before = PaperTerms.of(was);
    Map<String, PaperTerms> after = PaperTerms.of(is);
    TreeSet<String> papers = new TreeSet<>(before.keySet());
    papers.addAll(after.keySet());
    for (String key : papers) {
      PaperTerms old = before.get(key);
      PaperTerms now = after.get(key);
      if (old == null && now != null) {
        of.about(now.subject())
            .add(
                Kind.PAPER_ADDED,
                Optional.empty(),
                Optional.of(now.text(VIETNAMESE)),
                words -> List.of(now.text(words)));
      } else if (now == null && old != null) {
        of.about(old.subject())
            .add(
                Kind.PAPER_REMOVED,
                Optional.of(old.text(VIETNAMESE)),
                Optional.empty(),
                words -> List.of(old.text(words)));
      } else if (old != null && now != null && !old.equals(now)) {
        of.about(now.subject())
            .add(
                Kind.PAPER_CHANGED,
                present(old.text(VIETNAMESE)),
                present(now.text(VIETNAMESE)),
                words -> List.of(orDash(old.text(words)), orDash(now.text(words))));
      }
    }
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(Predicate.not(String::isEmpty));
  }

  private static String orDash(String text) {
    return present(text).orElse("-");
  }

  /** Adds what is different of one procedure, or of one thing of it. */
  private final class Difference {

    private final ProcedureCode code;
    private final String name;
    private final Optional<String> subject;

    Difference(ProcedureCode code, String name) {
      this(code, name, Optional.empty());
    }

    private Difference(ProcedureCode code, String name, Optional<String> subject) {
      this.code = code;
      this.name = name;
      this.subject = subject;
    }

    Difference about(String what) {
      return about(Optional.of(what));
    }

    Difference about(Optional<String> what) {
      return new Difference(code, name, what);
    }

    /** That a part of the document is another one; it is not told in which way. */
    void content(Function<Messages, String> part) {
      add(
          Kind.CONTENT_CHANGED,
          Optional.empty(),
          Optional.empty(),
          words -> List.of(part.apply(words)));
    }

    /** A change, with what stands in its sentence of each language. */
    void add(
        Kind kind,
        Optional<String> before,
        Optional<String> after,
        Function<Messages, List<String>> arguments) {
      changes.add(
          new ProcedureChange.Builder()
              .kind(kind)
              .procedure(code)
              .procedureName(name)
              .subject(subject)
              .before(before)
              .after(after)
              .english(sentence(kind, ENGLISH, arguments))
              .vietnamese(sentence(kind, VIETNAMESE, arguments))
              .build());
    }

    private String sentence(Kind kind, Messages words, Function<Messages, List<String>> arguments) {
      return code + ": " + words.text(kind, arguments.apply(words).toArray());
    }
  }
}
