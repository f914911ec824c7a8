package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.FormTooLarge;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.procedures.PaperCase;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is the same for every application: asking its rules in two languages, and explaining it. */
final class ApplicationChecks {

  /** What a fee is called that the table names no better. */
  static final String FEE_NAME = "Lệ phí";

  private static final String PATH = "application.";

  private static final ApplicationViolation TOO_LARGE =
      new ApplicationViolation("formData", "FormTooLarge", ApplicationTexts.text("tooLarge"));

  private ApplicationChecks() {}

  /**
   * An application that is received at a moment.
   *
   * @param application which
   * @param receivedAt when
   */
  record Received(@Valid ServiceApplication application, Instant receivedAt)
      implements SelfChecked {

    @Override
    public void check(Findings findings) {
      application.check(findings, receivedAt);
    }

    /** Nothing: an application is personal. */
    @Override
    public String toString() {
      return "Received";
    }
  }

  /** Made when first asked for, and kept: a validator of a class costs much to make. */
  private static final class Checkers {
    static final Checker ENGLISH = new Checker(Locale.ENGLISH);
    static final Checker VIETNAMESE = new Checker(LocalizedText.VIETNAMESE);
  }

  static List<ApplicationViolation> of(ServiceApplication application, Instant receivedAt) {
    if (!isWithinBounds(application)) {
      return List.of(TOO_LARGE);
    }
    Received received = new Received(application, receivedAt);
    List<Violation> english = once(Checkers.ENGLISH.violations(received));
    if (english.isEmpty()) {
      return List.of();
    }
    List<Violation> vietnamese = new ArrayList<>(once(Checkers.VIETNAMESE.violations(received)));
    List<ApplicationViolation> both = new ArrayList<>();
    for (Violation one : english) {
      both.add(
          new ApplicationViolation(
              path(one),
              one.code(),
              new LocalizedText(one.message(), taken(one, vietnamese).message())));
    }
    return List.copyOf(both);
  }

  /** Where it is not, there is no form data that could be asked for more. */
  private static boolean isWithinBounds(ServiceApplication application) {
    try {
      application.formData();
      return true;
    } catch (FormTooLarge e) {
      return false;
    }
  }

  /** Form data is made anew each time that it is asked for, and then told as often. */
  private static List<Violation> once(List<Violation> found) {
    return found.stream().distinct().toList();
  }

  /** The first of the same path and code: of several, each is taken once. */
  private static Violation taken(Violation one, List<Violation> from) {
    for (int i = 0; i < from.size(); i++) {
      Violation other = from.get(i);
      if (other.path().equals(one.path()) && other.code().equals(one.code())) {
        return from.remove(i);
      }
    }
    return one;
  }

  private static String path(Violation violation) {
    String path = violation.path();
    return path.startsWith(PATH) ? path.substring(PATH.length()) : path;
  }

  static List<PaperRequirement> missing(
      Procedure procedure, Optional<String> caseName, List<Attachment> papers) {
    List<PaperCase> named =
        procedure.papers().stream().filter(each -> each.caseName().equals(caseName)).toList();
    List<PaperCase> cases = named.isEmpty() ? procedure.papers() : named;
    return cases.stream()
        .flatMap(each -> each.papers().stream())
        .distinct()
        .filter(paper -> papers.stream().noneMatch(given -> is(given, paper)))
        .toList();
  }

  private static boolean is(Attachment given, PaperRequirement paper) {
    String key = VietnameseText.nfc(paper.code().orElse(paper.name()));
    return !given.withdrawn()
        && (given.component().map(VietnameseText::nfc).filter(key::equals).isPresent()
            || (given.replacedByResult().isPresent()
                && given.replacedByResult().equals(paper.replacedByResult())));
  }

  static String explained(ServiceApplication application, Locale language, Instant at) {
    Messages words = ApplicationTexts.in(language);
    List<String> lines = new ArrayList<>();
    @Nullable ListedService service = application.service(at).orElse(null);
    if (service != null) {
      lines.add(service.title().in(language));
      lines.add(words.text("explain.agency", service.agency().in(language)));
      service.level().ifPresent(level -> lines.add(words.text(level)));
    }
    lines.addAll(application.fieldLines(language));
    for (DossierFee fee : application.fees(at)) {
      lines.add(
          words.text("explain.fee", fee.line().name(), words.number(fee.line().amount().amount())));
    }
    application
        .due(at)
        .map(due -> FieldType.DAY.shown(VietnamTime.local(due).toLocalDate(), words))
        .ifPresent(due -> lines.add(words.text("explain.due", due)));
    return String.join("\n", lines);
  }
}
