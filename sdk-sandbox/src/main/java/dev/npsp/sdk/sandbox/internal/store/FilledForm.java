package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was filled into the electronic form of a dossier, out of its content. */
final class FilledForm {

  private FilledForm() {}

  static Optional<FormData> of(byte[] content) {
    return Optional.ofNullable(Wire.object(content))
        .map(dossier -> dossier.object("EformThongTinChiTiet"))
        .map(FilledForm::group)
        .filter(form -> !form.isEmpty());
  }

  private static FormData group(JsonObject object) {
    FormData.Builder fields = FormData.builder();
    for (String name : object.names()) {
      FormValue value = value(object.value(name));
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields.build();
  }

  /** Null stands for a field that was left out. */
  private static @Nullable FormValue value(@Nullable Object json) {
    if (json instanceof JsonObject object) {
      return group(object);
    }
    if (json instanceof List<?> elements) {
      return new FormValue.Items(
          elements.stream().map(FilledForm::value).filter(Objects::nonNull).toList());
    }
    if (json instanceof BigDecimal number) {
      return new FormValue.Decimal(number);
    }
    if (json instanceof Boolean yes) {
      return new FormValue.Flag(yes);
    }
    return json instanceof String text ? new FormValue.Text(text) : null;
  }
}
