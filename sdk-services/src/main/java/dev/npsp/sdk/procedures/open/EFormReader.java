package dev.npsp.sdk.procedures.open;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a SurveyJS form as a tree: its vocabulary is that of a library which grows, and only the
 * few members named here matter. Whatever else stands there is in the JSON.
 */
final class EFormReader {

  private static final Json JSON = new Json();

  /** What holds other elements and has no value of its own. */
  private static final String PANEL = "panel";

  /** What only shows something. */
  private static final Set<String> SHOWN_ONLY = Set.of("html", "image");

  /** The expression of what is never shown. */
  private static final String NEVER = "false";

  private static final String WITHOUT_TYPE = "text";
  private static final String CELL_WITHOUT_TYPE = "dropdown";

  private EFormReader() {}

  static EForm read(String json) {
    JsonNode form = JSON.embedded(json);
    if (form == null || !form.isObject()) {
      throw new IllegalArgumentException("A form is a JSON object.");
    }
    List<EFormField> fields = new ArrayList<>();
    for (JsonNode page : each(form, "pages")) {
      addElements(page, shownWhen(page), fields);
    }
    addElements(form, Optional.empty(), fields);
    return new EForm.Builder().json(json.strip()).title(text(form, "title")).fields(fields).build();
  }

  /** Older forms call elements questions. */
  private static void addElements(
      JsonNode holder, Optional<String> shown, List<EFormField> fields) {
    for (String member : List.of("elements", "questions")) {
      for (JsonNode element : each(holder, member)) {
        addElement(element, shown, fields);
      }
    }
  }

  /** What stands on a page or panel is shown when that is. */
  private static void addElement(
      JsonNode element, Optional<String> around, List<EFormField> fields) {
    String type = word(element, "type").orElse(WITHOUT_TYPE);
    Optional<String> name = word(element, "name");
    Optional<String> shown = both(around, shownWhen(element));
    if (type.equals(PANEL)) {
      addElements(element, shown, fields);
    } else if (name.isPresent() && !SHOWN_ONLY.contains(type)) {
      fields.add(field(element, name.get(), type, List.of(), shown));
    }
  }

  /** An element that is not visible, and has no condition, is never shown. */
  private static Optional<String> shownWhen(JsonNode element) {
    boolean isHidden = word(element, "visible").filter("false"::equalsIgnoreCase).isPresent();
    return word(element, "visibleIf").or(() -> isHidden ? Optional.of(NEVER) : Optional.empty());
  }

  private static Optional<String> both(Optional<String> outer, Optional<String> inner) {
    return outer.isPresent() && inner.isPresent()
        ? Optional.of("(" + outer.get() + ") and (" + inner.get() + ")")
        : outer.or(() -> inner);
  }

  private static EFormField field(
      JsonNode element,
      String name,
      String type,
      List<EFormChoice> ofTheTable,
      Optional<String> shown) {
    EFormField.Kind kind = EFormField.Kind.of(type);
    List<EFormChoice> own = choices(element);
    return new EFormField.Builder()
        .wireName(name)
        .title(text(element, "title"))
        .kind(kind)
        .inputType(word(element, "inputType"))
        .isRequired(isYes(element, "isRequired"))
        .isReadOnly(isYes(element, "readOnly") || kind.equals(EFormField.Kind.EXPRESSION))
        .shownWhen(shown)
        .choices(own.isEmpty() ? ofTheTable : own)
        .choicesAddress(word(element.path("choicesByUrl"), "url"))
        .fields(fieldsOfARow(element, own))
        .build();
  }

  private static List<EFormField> fieldsOfARow(JsonNode element, List<EFormChoice> ofTheTable) {
    List<EFormField> fields = new ArrayList<>();
    for (JsonNode inside : each(element, "templateElements")) {
      addElement(inside, Optional.empty(), fields);
    }
    for (JsonNode item : each(element, "items")) {
      word(item, "name")
          .ifPresent(
              name -> fields.add(field(item, name, WITHOUT_TYPE, List.of(), shownWhen(item))));
    }
    for (JsonNode column : each(element, "columns")) {
      String type =
          word(column, "cellType")
              .or(() -> word(element, "cellType"))
              .filter(cell -> !cell.equals("default"))
              .orElse(CELL_WITHOUT_TYPE);
      List<EFormChoice> choices = takesChoices(type) ? ofTheTable : List.of();
      word(column, "name")
          .ifPresent(name -> fields.add(field(column, name, type, choices, shownWhen(column))));
    }
    return fields;
  }

  private static boolean takesChoices(String cellType) {
    return Set.of("dropdown", "checkbox", "radiogroup", "tagbox").contains(cellType);
  }

  private static List<EFormChoice> choices(JsonNode element) {
    List<EFormChoice> choices = new ArrayList<>();
    if (word(element, "choicesFromQuestion").or(() -> word(element, "choicesMax")).isPresent()) {
      return choices; // what is listed beside these is not all that can be chosen
    }
    for (JsonNode item : each(element, "choices")) {
      Optional<String> value = item.isObject() ? scalar(item.path("value")) : scalar(item);
      value.ifPresent(kept -> choices.add(choice(kept, text(item, "text"))));
    }
    addOwn(element, "showOtherItem", "hasOther", "other", choices);
    addOwn(element, "showNoneItem", "hasNone", "none", choices);
    addYesAndNo(element, choices);
    return choices;
  }

  private static EFormChoice choice(String value, Optional<String> text) {
    return new EFormChoice.Builder().value(value).text(text.orElse(value)).build();
  }

  /** What stands for a yes and a no where the form has values of its own for them. */
  private static void addYesAndNo(JsonNode element, List<EFormChoice> choices) {
    Optional<String> yes = scalar(element.path("valueTrue"));
    Optional<String> no = scalar(element.path("valueFalse"));
    if (yes.isPresent() || no.isPresent()) {
      choices.add(choice(yes.orElse("true"), text(element, "labelTrue")));
      choices.add(choice(no.orElse("false"), text(element, "labelFalse")));
    }
  }

  /** One of the two choices that a form adds by itself; older forms call the member otherwise. */
  private static void addOwn(
      JsonNode element, String member, String older, String value, List<EFormChoice> choices) {
    if (isYes(element, member) || isYes(element, older)) {
      choices.add(choice(value, text(element, value + "Text")));
    }
  }

  private static Iterable<JsonNode> each(JsonNode holder, String member) {
    JsonNode list = holder.path(member);
    return list.isArray() ? list : List.of();
  }

  /** A text in one language, or in several of which Vietnamese is taken first. */
  private static Optional<String> text(JsonNode holder, String member) {
    JsonNode value = holder.path(member);
    return value.isObject()
        ? word(value, "vi")
            .or(() -> word(value, "default"))
            .or(
                () ->
                    value.properties().stream()
                        .flatMap(each -> scalar(each.getValue()).stream())
                        .findFirst())
        : scalar(value);
  }

  private static Optional<String> word(JsonNode holder, String member) {
    return scalar(holder.path(member));
  }

  private static Optional<String> scalar(JsonNode value) {
    return value.isValueNode() && !value.isNull()
        ? Optional.of(VietnameseText.nfc(value.asText()).strip()).filter(OpenCode::isWhole)
        : Optional.empty();
  }

  private static boolean isYes(JsonNode element, String member) {
    JsonNode value = element.path(member);
    return value.isBoolean() ? value.booleanValue() : value.asText().equalsIgnoreCase("true");
  }
}
