package dev.npsp.sdk.core.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was filled into electronic forms, as plain JSON: for the JSON form and for wires. */
public final class FormDataForms {

  private static final String FORM_DATA = "formData";

  private FormDataForms() {}

  public static Map<String, Object> written(FormData data) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", FORM_DATA);
    members.put("values", plain(data));
    return members;
  }

  public static FormData formData(FormMembers members) {
    members.requireType(FORM_DATA);
    return members.requiredFormData("values");
  }

  /** The fields as a JSON object in their order, with nothing around them. */
  public static Map<String, Object> plain(FormData data) {
    Map<String, Object> fields = new LinkedHashMap<>();
    data.values().forEach((name, value) -> fields.put(name, plain(value)));
    return fields;
  }

  private static Object plain(FormValue value) {
    if (value instanceof FormData group) {
      return plain(group);
    }
    if (value instanceof FormValue.Items items) {
      return items.values().stream().map(FormDataForms::plain).toList();
    }
    if (value instanceof FormValue.Text text) {
      return text.text();
    }
    return value instanceof FormValue.Decimal decimal
        ? decimal.number()
        : ((FormValue.Flag) value).yes();
  }

  /**
   * The fields of a JSON object; null is a field that was left out.
   *
   * @throws IllegalArgumentException when it is no object or beyond the bounds of {@link FormData}
   */
  public static FormData read(JsonNode object) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("Form data is a JSON object.");
    }
    return group(object, 1);
  }

  private static FormData group(JsonNode object, int level) {
    FormData.Builder fields = FormData.builder();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      value(field.getValue(), level).ifPresent(value -> fields.put(field.getKey(), value));
    }
    return fields.build();
  }

  /** Depth is asked on the way down, before anything deep is built. */
  private static Optional<FormValue> value(JsonNode node, int level) {
    if (node.isNull()) {
      return Optional.empty();
    }
    if (node.isContainerNode() && level == FormData.DEEPEST) {
      throw new IllegalArgumentException("Form data has at most " + FormData.DEEPEST + " levels.");
    }
    if (node.isObject()) {
      return Optional.of(group(node, level + 1));
    }
    if (node.isArray()) {
      List<FormValue> values = new ArrayList<>(node.size());
      node.forEach(element -> value(element, level + 1).ifPresent(values::add));
      return Optional.of(new FormValue.Items(values));
    }
    if (node.isNumber()) {
      return Optional.of(new FormValue.Decimal(node.decimalValue()));
    }
    return Optional.of(
        node.isBoolean()
            ? new FormValue.Flag(node.booleanValue())
            : new FormValue.Text(node.asText()));
  }
}
