package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.List;
import java.util.Locale;

/** Form data that is not that of the application it is read as. Values are not in the message. */
public final class FormDataRejected extends IllegalArgumentException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final transient List<FormProblem> problems;

  /** Made where form data is read. */
  FormDataRejected(List<FormProblem> problems) {
    super(what(problems).english());
    this.problems = List.copyOf(problems);
  }

  private static LocalizedText what(List<FormProblem> problems) {
    return ApplicationTexts.text(
        "rejected", String.join(", ", problems.stream().map(FormProblem::field).toList()));
  }

  /** Every field that is missing or cannot be read. */
  public List<FormProblem> problems() {
    return problems;
  }

  @Override
  public String explanation(Locale language) {
    return what(problems).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return ApplicationTexts.text("rejected.remedy").in(language);
  }
}
