package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.ProcedureChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two snapshots. For one thread. */
final class ProcedureDifference {

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
    new Sentence(code, name)
        .add(
            Kind.PROCEDURE_WITHDRAWN,
            "withdrawn: " + name,
            "không còn công bố: " + name,
            Optional.of(name),
            Optional.empty());
  }

  private void added(Procedure is) {
    new Sentence(is.code(), is.name())
        .add(
            Kind.PROCEDURE_ADDED,
            "published: " + is.name(),
            "mới công bố: " + is.name(),
            Optional.empty(),
            Optional.of(is.name()));
  }

  private void compare(Procedure was, Procedure is) {
    Sentence of = new Sentence(is.code(), is.name());
    int told = changes.size();
    if (!was.name().equals(is.name())) {
      of.changed(Kind.PROCEDURE_RENAMED, "name", "tên", was.name(), is.name());
    }
    channels(was, is, of);
    papers(was, is, of);
    for (ProcedurePart part : ProcedurePart.values()) {
      if (!part.of(was).equals(part.of(is))) {
        of.about(part.subject())
            .add(
                Kind.CONTENT_CHANGED,
                part.nameEn() + " changed",
                part.nameVi() + " thay đổi",
                Optional.empty(),
                Optional.empty());
      }
    }
    if (changes.size() == told) {
      of.add(
          Kind.CONTENT_CHANGED,
          "other content changed",
          "nội dung khác thay đổi",
          Optional.empty(),
          Optional.empty());
    }
  }

  private static void channels(Procedure was, Procedure is, Sentence of) {
    for (String kind : ChannelTerms.kinds(was, is)) {
      Optional<ChannelTerms> before = ChannelTerms.find(was, kind);
      Optional<ChannelTerms> after = ChannelTerms.find(is, kind);
      ChannelMessages words = ChannelMessages.of(kind);
      Sentence here = of.about(kind);
      if (before.isEmpty()) {
        here.add(
            Kind.CHANNEL_ADDED,
            "can be filed " + words.english(),
            "nhận hồ sơ " + words.vietnamese(),
            Optional.empty(),
            Optional.of(kind));
      } else if (after.isEmpty()) {
        here.add(
            Kind.CHANNEL_REMOVED,
            "can no longer be filed " + words.english(),
            "không còn nhận hồ sơ " + words.vietnamese(),
            Optional.of(kind),
            Optional.empty());
      } else {
        terms(before.get(), after.get(), words, here);
      }
    }
  }

  private static void terms(
      ChannelTerms before, ChannelTerms after, ChannelMessages words, Sentence here) {
    if (!before.deadlines().equals(after.deadlines())) {
      here.told(
          Kind.DEADLINE_CHANGED,
          "processing time when filed "
              + words.english()
              + way(String.join("; ", before.deadlines()), String.join("; ", after.deadlines())),
          "thời hạn giải quyết khi nộp " + words.vietnamese(),
          before.deadlinesAsWritten(),
          after.deadlinesAsWritten());
    }
    TreeSet<String> cases = new TreeSet<>(before.fees().keySet());
    cases.addAll(after.fees().keySet());
    for (String each : cases) {
      List<Fee> was = before.fees().getOrDefault(each, List.of());
      List<Fee> is = after.fees().getOrDefault(each, List.of());
      String note = ChannelTerms.noteOf(each);
      if (!FeeMessages.english(was).equals(FeeMessages.english(is))) {
        here.told(
            was.isEmpty() ? Kind.FEE_ADDED : is.isEmpty() ? Kind.FEE_REMOVED : Kind.FEE_CHANGED,
            "fee when filed "
                + words.english()
                + note
                + way(FeeMessages.english(was), FeeMessages.english(is)),
            "phí, lệ phí khi nộp " + words.vietnamese() + note,
            FeeMessages.vietnamese(was),
            FeeMessages.vietnamese(is));
      }
    }
  }

  private static void papers(Procedure was, Procedure is, Sentence of) {
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
                "one more paper: " + now.english(),
                "thêm giấy tờ: " + now.words(),
                Optional.empty(),
                Optional.of(now.words()));
      } else if (now == null && old != null) {
        of.about(old.subject())
            .add(
                Kind.PAPER_REMOVED,
                "no more paper: " + old.english(),
                "bỏ giấy tờ: " + old.words(),
                Optional.of(old.words()),
                Optional.empty());
      } else if (old != null && now != null && !old.equals(now)) {
        of.about(now.subject())
            .told(
                Kind.PAPER_CHANGED,
                "paper" + way(old.english(), now.english()),
                "giấy tờ",
                old.words(),
                now.words());
      }
    }
  }

  private static String way(String before, String after) {
    return ": " + (before.isEmpty() ? "-" : before) + " -> " + (after.isEmpty() ? "-" : after);
  }

  /** Says what happened to one procedure, or one thing of it. */
  private final class Sentence {

    private final ProcedureCode code;
    private final String name;
    private final Optional<String> subject;

    Sentence(ProcedureCode code, String name) {
      this(code, name, Optional.empty());
    }

    private Sentence(ProcedureCode code, String name, Optional<String> subject) {
      this.code = code;
      this.name = name;
      this.subject = subject;
    }

    Sentence about(String what) {
      return new Sentence(code, name, Optional.of(what));
    }

    /** The same words in both languages. */
    void changed(Kind kind, String english, String vietnamese, String before, String after) {
      told(kind, english + way(before, after), vietnamese, before, after);
    }

    /** The sentence in English as it is; the words are the portal's. */
    void told(Kind kind, String english, String vietnamese, String before, String after) {
      add(
          kind,
          english,
          vietnamese + way(before, after),
          Optional.of(before).filter(text -> !text.isEmpty()),
          Optional.of(after).filter(text -> !text.isEmpty()));
    }

    void add(
        Kind kind,
        String english,
        String vietnamese,
        Optional<String> before,
        Optional<String> after) {
      changes.add(
          new ProcedureChange.Builder()
              .kind(kind)
              .procedure(code)
              .procedureName(name)
              .subject(subject)
              .before(before)
              .after(after)
              .english(code + ": " + english)
              .vietnamese(code + ": " + vietnamese)
              .build());
    }
  }
}
