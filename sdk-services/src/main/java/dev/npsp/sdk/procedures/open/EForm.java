package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The electronic form that a citizen fills in for a procedure: a SurveyJS form, as the rebuilt
 * portal shows it. {@link #json} is the whole of it; what a system needs to ask and to check is in
 * {@link #fields}.
 *
 * <p>Wire: {@code formJson}. Source: public snippets of 2025 and 2026 attest that it is SurveyJS
 * and how fields are named; what SurveyJS means by its members is in its own documentation.
 */
@PublicType
@Value.Immutable
public abstract class EForm {

  EForm() {}

  /** The SurveyJS form as JSON text, nothing changed but white space between its members. */
  @Value.Redacted
  public abstract String json();

  /** The title, in Vietnamese where there are several. SurveyJS: {@code title}. */
  public abstract Optional<String> title();

  /**
   * The fields in the order of the form, out of its pages and panels. What only shows something (a
   * text, a picture) is none. A field that repeats has the fields of one row in {@link
   * EFormField#fields}.
   */
  public abstract List<EFormField> fields();

  /**
   * The field of that name without the version of the template behind it, {@code
   * citizenNDK_HoVaTen}; the first of several. Fields inside of others are found too.
   */
  public Optional<EFormField> field(String name) {
    return all(fields()).filter(field -> field.name().equals(name)).findFirst();
  }

  private static Stream<EFormField> all(List<EFormField> fields) {
    return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(field.fields())));
  }

  /**
   * The form in a JSON text: one that was kept, or one of a test. Members that are missing or of
   * another type are passed by; a form without fields has none.
   *
   * @throws IllegalArgumentException when the text is no JSON object
   */
  public static EForm of(String json) {
    return EFormReader.read(json);
  }

  /** Builds an {@link EForm}. */
  static final class Builder extends ImmutableEForm.Builder {
    Builder() {}
  }
}
