package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One field of an {@link EForm}. */
@PublicType
@Value.Immutable
public abstract class EFormField {

  private static final String SUFFIX = "__";

  EFormField() {}

  /**
   * The name under which its value is kept, as the form has it: {@code
   * citizenNDK_HoVaTen__1700000000001}. SurveyJS: {@code name}.
   */
  public abstract String wireName();

  /** What stands beside the field, in Vietnamese where there are several. SurveyJS: title. */
  public abstract Optional<String> title();

  /** What is filled in. SurveyJS: {@code type}; in the columns of a table {@code cellType}. */
  public abstract EFormField.Kind kind();

  /**
   * What a text field takes: {@code date}, {@code number}, {@code email}. Dates are kept as {@code
   * yyyy-MM-dd} and shown as {@code dd/MM/yyyy}. SurveyJS: {@code inputType}.
   */
  public abstract Optional<String> inputType();

  /**
   * Whether it must be filled in whenever it is shown. SurveyJS: {@code isRequired}; a condition
   * ({@code requiredIf}) is in the JSON alone.
   */
  public abstract boolean isRequired();

  /**
   * Whether the citizen cannot change it, as what comes from the population database. SurveyJS:
   * {@code readOnly}, and every {@code expression}.
   */
  public abstract boolean isReadOnly();

  /**
   * When it is shown, an expression of SurveyJS; always when absent. Conditions of the page and the
   * panels around it are joined with its own; {@code false} says that it never is. SurveyJS: {@code
   * visibleIf}, {@code visible}.
   */
  public abstract Optional<String> shownWhen();

  /** What can be chosen; empty when anything may be filled in. SurveyJS: {@code choices}. */
  public abstract List<EFormChoice> choices();

  /** Where the choices are fetched from, as written. SurveyJS: {@code choicesByUrl.url}. */
  public abstract Optional<String> choicesAddress();

  /** The fields of one row, of a field that repeats. SurveyJS: templateElements, columns. */
  public abstract List<EFormField> fields();

  /**
   * The name without the version of its template, {@code citizenNDK_HoVaTen}: the version changes
   * with each template, the name stays.
   */
  public String name() {
    int end = wireName().lastIndexOf(SUFFIX);
    return end > 0 ? wireName().substring(0, end) : wireName();
  }

  /** The version of the template, {@code 1700000000001}. */
  public Optional<String> templateVersion() {
    int end = wireName().lastIndexOf(SUFFIX);
    return end > 0
        ? Optional.of(wireName().substring(end + SUFFIX.length())).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Builds an {@link EFormField}. */
  static final class Builder extends ImmutableEFormField.Builder {
    Builder() {}
  }

  /**
   * The kind of a field. Open: one that this version does not know survives and says {@link
   * #isKnown() isKnown() == false}.
   *
   * @param code the type as SurveyJS writes it, never empty
   */
  public record Kind(String code) {

    /** One line of text, {@code text}; {@link EFormField#inputType} says what it takes. */
    public static final Kind TEXT = new Kind("text");

    /** Several lines of text, {@code comment}. */
    public static final Kind COMMENT = new Kind("comment");

    /** One of a list that opens, {@code dropdown}. */
    public static final Kind DROPDOWN = new Kind("dropdown");

    /** One of a list that is seen, {@code radiogroup}. */
    public static final Kind RADIO_GROUP = new Kind("radiogroup");

    /** Any number of a list that is seen, {@code checkbox}. */
    public static final Kind CHECKBOX = new Kind("checkbox");

    /** Any number of a list that opens, {@code tagbox}. */
    public static final Kind TAG_BOX = new Kind("tagbox");

    /** Yes or no, {@code boolean}. */
    public static final Kind BOOLEAN = new Kind("boolean");

    /** A file, {@code file}. */
    public static final Kind FILE = new Kind("file");

    /** Several texts under one name, {@code multipletext}. */
    public static final Kind MULTIPLE_TEXT = new Kind("multipletext");

    /** A table of as many rows as are needed, {@code matrixdynamic}. */
    public static final Kind TABLE = new Kind("matrixdynamic");

    /** A group of fields as often as it is needed, {@code paneldynamic}. */
    public static final Kind REPEATED_GROUP = new Kind("paneldynamic");

    /** A value that the form computes, {@code expression}. */
    public static final Kind EXPRESSION = new Kind("expression");

    private static final Set<String> KNOWN =
        Set.of(
            "text",
            "comment",
            "dropdown",
            "radiogroup",
            "checkbox",
            "tagbox",
            "boolean",
            "file",
            "multipletext",
            "matrixdynamic",
            "paneldynamic",
            "expression");

    public Kind {
      code = OpenCode.checked(code);
    }

    /** The kind of that type, known or not. */
    public static Kind of(String code) {
      return new Kind(code);
    }

    /** Whether this version knows the type. */
    public boolean isKnown() {
      return KNOWN.contains(code);
    }

    /** The type as SurveyJS writes it. */
    @Override
    public String toString() {
      return code;
    }
  }
}
