package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.procedures.open.EForm;
import dev.npsp.sdk.procedures.open.EFormField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Form data held against an electronic form that was read at run time. */
final class FilledForm {

  private static final String REQUIRED = "dev.npsp.sdk.applications.FieldRequired.message";
  private static final String READABLE = "dev.npsp.sdk.applications.FieldReadable.message";
  private static final String CHOICE = "dev.npsp.sdk.applications.ChoiceListed.message";
  private static final String KNOWN = "dev.npsp.sdk.applications.FieldKnown.message";

  /** Of which any number can be chosen. */
  private static final Set<EFormField.Kind> MANY =
      Set.of(EFormField.Kind.CHECKBOX, EFormField.Kind.TAG_BOX);

  /** Which hold one value. */
  private static final Set<EFormField.Kind> ONE_TEXT =
      Set.of(EFormField.Kind.TEXT, EFormField.Kind.COMMENT);

  /** Behind the name of a field, under which SurveyJS keeps what is written beside a choice. */
  static final String COMMENT = "-Comment";

  private final GenericApplication application;
  private final Findings findings;

  private FilledForm(GenericApplication application, Findings findings) {
    this.application = application;
    this.findings = findings;
  }

  static void check(EForm form, GenericApplication application, Findings findings) {
    new FilledForm(application, findings)
        .check(form.fields(), application.formData(), "formData.values");
  }

  /** What is wrong inside of a repeated group is told of the group. */
  private void check(List<EFormField> fields, FormData data, String place) {
    Set<String> known = new HashSet<>();
    for (EFormField field : fields) {
      Optional<String> name = nameOf(field, fields, data);
      name.ifPresent(found -> known.addAll(List.of(found, found + COMMENT)));
      known.add(field.wireName() + COMMENT);
      known.add(field.name() + COMMENT);
      check(field, name.flatMap(data::value), path(place, field.name()));
    }
    findings.require(
        known.containsAll(data.values().keySet()),
        place.equals("formData.values") ? "formData" : place,
        KNOWN);
  }

  private static String path(String place, String name) {
    return place.equals("formData.values") && name.matches("\\w+") ? place + "." + name : place;
  }

  private void check(EFormField field, Optional<FormValue> value, String path) {
    boolean isGiven = value.filter(FilledForm::saysSomething).isPresent();
    findings.require(
        isGiven || isBrought(field) || !field.isRequired() || field.shownWhen().isPresent(),
        path,
        REQUIRED);
    if (!isGiven) {
      return;
    }
    FormValue given = value.get();
    if (!field.kind().isKnown()) {
      return; // how its value is built is not known either
    }
    boolean isGroup = !field.fields().isEmpty(); // the choices of a table are those of its cells
    findings
        .require(isOfItsKind(field, given), path, READABLE)
        .require(isGroup || !isListHere(field) || isListed(field, given), path, CHOICE);
    if (isGroup) {
      groups(given).forEach(group -> check(field.fields(), group, path));
    }
  }

  /** A file may be a paper of the application instead of a value. */
  private boolean isBrought(EFormField field) {
    return field.kind().equals(EFormField.Kind.FILE)
        && application.papers().stream()
            .filter(paper -> !paper.withdrawn())
            .flatMap(paper -> paper.component().stream())
            .anyMatch(of -> of.equals(field.name()) || of.equals(field.wireName()));
  }

  private static boolean saysSomething(FormValue value) {
    if (value instanceof FormValue.Text text) {
      return !text.text().isBlank();
    }
    if (value instanceof FormData group) {
      return group.values().values().stream().anyMatch(FilledForm::saysSomething);
    }
    return !(value instanceof FormValue.Items items)
        || items.values().stream().anyMatch(FilledForm::saysSomething);
  }

  private static boolean isOfItsKind(EFormField field, FormValue value) {
    if (field.kind().equals(EFormField.Kind.BOOLEAN)) {
      return value instanceof FormValue.Flag
          || (!field.choices().isEmpty() && word(value).isPresent()); // words of the form's own
    }
    if (!field.fields().isEmpty()) {
      return value instanceof FormData
          || (value instanceof FormValue.Items items
              && items.values().stream().allMatch(FormData.class::isInstance));
    }
    return switch (field.inputType().orElse("")) {
      case "date" -> FieldType.TEXT.read(value).flatMap(PartialDate::parse).isPresent();
      case "number" -> FieldType.DECIMAL.read(value).isPresent();
      default -> !ONE_TEXT.contains(field.kind()) || word(value).isPresent();
    };
  }

  /** All that can be chosen stands in the form, and is not fetched from elsewhere. */
  private static boolean isListHere(EFormField field) {
    return !field.choices().isEmpty() && field.choicesAddress().isEmpty();
  }

  private static boolean isListed(EFormField field, FormValue value) {
    List<FormValue> chosen =
        value instanceof FormValue.Items items && MANY.contains(field.kind())
            ? items.values()
            : List.of(value);
    return chosen.stream()
        .allMatch(
            one ->
                field.choices().stream()
                    .anyMatch(choice -> word(one).filter(choice.value()::equals).isPresent()));
  }

  private static Optional<String> word(FormValue value) {
    if (value instanceof FormValue.Decimal decimal) {
      return Optional.of(decimal.number().toPlainString());
    }
    return value instanceof FormValue.Flag flag
        ? Optional.of(Boolean.toString(flag.yes()))
        : FieldType.TEXT.read(value);
  }

  private static List<FormData> groups(FormValue value) {
    List<FormValue> all = value instanceof FormValue.Items items ? items.values() : List.of(value);
    return all.stream().filter(FormData.class::isInstance).map(FormData.class::cast).toList();
  }

  /** Its own name, or else one that differs in the version and is none of another field. */
  private static Optional<String> nameOf(EFormField field, List<EFormField> all, FormData data) {
    if (data.value(field.wireName()).isPresent()) {
      return Optional.of(field.wireName());
    }
    return data.values().keySet().stream()
        .filter(name -> bare(name).equals(field.name()) && !name.endsWith(COMMENT))
        .filter(name -> all.stream().noneMatch(other -> other.wireName().equals(name)))
        .findFirst();
  }

  private static String bare(String name) {
    int end = name.lastIndexOf("__");
    return end > 0 ? name.substring(0, end) : name;
  }

  /** A line for each field that was filled in, named as the form names it. */
  static List<String> lines(Optional<EForm> form, FormData data, Locale language) {
    Messages words = ApplicationTexts.in(language);
    return parts(form.map(EForm::fields).orElse(List.of()), data, words);
  }

  private static List<String> parts(List<EFormField> fields, FormData data, Messages words) {
    List<String> parts = new ArrayList<>();
    data.values()
        .forEach(
            (name, value) -> {
              Optional<EFormField> field = named(name, fields);
              parts.add(
                  field.flatMap(EFormField::title).orElse(bare(name))
                      + ": "
                      + shown(field.map(EFormField::fields).orElse(fields), value, words));
            });
    return parts;
  }

  /** The field of that name, or else one that differs in the version; a row of a table is none. */
  private static Optional<EFormField> named(String name, List<EFormField> fields) {
    return fields.stream()
        .filter(field -> name.equals(field.wireName()) || name.equals(field.wireName() + COMMENT))
        .findFirst()
        .or(() -> fields.stream().filter(field -> field.name().equals(bare(name))).findFirst());
  }

  private static String shown(List<EFormField> fields, FormValue value, Messages words) {
    if (value instanceof FormData group) {
      return String.join("; ", parts(fields, group, words));
    }
    if (value instanceof FormValue.Items items) {
      return String.join(
          " | ", items.values().stream().map(one -> shown(fields, one, words)).toList());
    }
    return value instanceof FormValue.Flag flag
        ? FieldType.FLAG.shown(flag.yes(), words)
        : word(value).orElse("");
  }
}
