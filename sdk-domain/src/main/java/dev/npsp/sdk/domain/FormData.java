package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant filled in: the fields of an electronic form in their order. A value is text, a
 * number, yes or no, a list, or a group of fields, which is form data again. Immutable; texts and
 * names are NFC. What a form leaves out has no field: there is no null. Personal data: {@code
 * toString} shows none of it.
 *
 * <p>Bounded, since it comes from people: {@link #DEEPEST} levels, {@link #MOST_VALUES} values,
 * {@link #MOST_CHARACTERS} characters, names of at most {@link #LONGEST_NAME}, numbers of at most
 * {@link #MOST_DIGITS} digits. More is an {@link IllegalArgumentException} that names the bound and
 * no value.
 *
 * <p>Wire: {@code EformThongTinChiTiet} of a ministry's portal. Source: attested as a free-form
 * object of the fields of the service's form.
 */
@PersonalData(SENSITIVE)
public final class FormData implements FormValue, SelfChecked {

  /** How many levels of groups and lists stand in each other, the outermost included. */
  public static final int DEEPEST = 16;

  /** How many values there are in all, groups and lists counted as one each. */
  public static final int MOST_VALUES = 20_000;

  /** How many characters all texts and names have together. */
  public static final int MOST_CHARACTERS = 2_000_000;

  /** How many characters a name has. */
  public static final int LONGEST_NAME = 200;

  /** How many digits a number has, before and behind its point together. */
  public static final int MOST_DIGITS = 36;

  private static final FormData EMPTY = new FormData(new LinkedHashMap<>());
  private static final String CLEAN = "dev.npsp.sdk.domain.constraints.CleanText.message";

  private final Map<String, FormValue> values;
  private final FormSize size;

  private FormData(Map<String, FormValue> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.size = FormSize.around(values.values(), values.keySet());
  }

  /** What it takes of the bounds. */
  FormSize size() {
    return size;
  }

  /** Form data without a field. */
  public static FormData empty() {
    return EMPTY;
  }

  /** Form data, to be filled in. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these fields. */
  public Builder toBuilder() {
    return new Builder().putAll(this);
  }

  /** The fields in their order. */
  public Map<String, FormValue> values() {
    return values;
  }

  /** Whether there is no field. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value of a field; empty when the form leaves it out. */
  public Optional<FormValue> value(String name) {
    return Optional.ofNullable(values.get(VietnameseText.nfc(name)));
  }

  /** The text of a field; empty when it is left out or no text. */
  public Optional<String> text(String name) {
    return of(name, Text.class, Text::text);
  }

  /** The number of a field; empty when it is left out or no number. */
  public Optional<BigDecimal> number(String name) {
    return of(name, Decimal.class, Decimal::number);
  }

  /** Yes or no; empty when the field is left out or neither. */
  public Optional<Boolean> flag(String name) {
    return of(name, Flag.class, Flag::yes);
  }

  /** The fields of a group; empty when it is left out or no group. */
  public Optional<FormData> group(String name) {
    return of(name, FormData.class, Function.identity());
  }

  /** The values of a list; none when the field is left out or no list. */
  public List<FormValue> list(String name) {
    return of(name, Items.class, Items::values).orElse(List.of());
  }

  /** The groups of a list, where a part of the form is repeated; other values are passed over. */
  public List<FormData> groups(String name) {
    return list(name).stream()
        .filter(FormData.class::isInstance)
        .map(FormData.class::cast)
        .toList();
  }

  private <V extends FormValue, T> Optional<T> of(
      String name, Class<V> type, Function<V, T> content) {
    return value(name).filter(type::isInstance).map(type::cast).map(content);
  }

  /** Every text arrived whole; a field whose text did not is named. */
  @Override
  public void check(Findings findings) {
    for (Map.Entry<String, FormValue> field : values.entrySet()) {
      boolean isWhole = isWhole(field.getValue()) && !VietnameseText.isBroken(field.getKey());
      findings.require(isWhole, path(field.getKey()), CLEAN);
    }
  }

  /** A name that is no word of a path is that of a field all the same. */
  private static String path(String name) {
    return name.matches("\\w+") ? "values." + name : "values";
  }

  private static boolean isWhole(FormValue value) {
    if (value instanceof Text text) {
      return !VietnameseText.isBroken(text.text());
    }
    if (value instanceof Items items) {
      return items.values().stream().allMatch(FormData::isWhole);
    }
    return !(value instanceof FormData group)
        || group.values.entrySet().stream()
            .allMatch(f -> isWhole(f.getValue()) && !VietnameseText.isBroken(f.getKey()));
  }

  /** Equal fields in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormData that
        && List.copyOf(values.entrySet()).equals(List.copyOf(that.values.entrySet()));
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** How many fields there are: names and values may be personal. */
  @Override
  public String toString() {
    return "FormData(" + values.size() + ")";
  }

  /** Collects the fields of a form, in the order in which they are put. */
  public static final class Builder {

    private final Map<String, FormValue> fields = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    Builder() {}

    /**
     * Puts a field; one of that name is replaced in its place.
     *
     * @throws IllegalArgumentException when the name is blank, longer than {@link #LONGEST_NAME},
     *     or that of another field but for the case of its letters, which readers may take for one
     */
    public Builder put(String name, FormValue value) {
      String field = VietnameseText.nfc(name);
      if (field.isBlank() || field.length() > LONGEST_NAME) {
        throw new IllegalArgumentException(
            "The name of a field has 1 to " + LONGEST_NAME + " characters.");
      }
      if (!names.add(field.toLowerCase(Locale.ROOT)) && !fields.containsKey(field)) {
        throw new IllegalArgumentException(
            "The names of two fields differ in more than the case of their letters.");
      }
      fields.put(field, value);
      return this;
    }

    /** Puts each of the fields. */
    public Builder putAll(FormData data) {
      data.values().forEach(this::put);
      return this;
    }

    /** Puts a text. */
    public Builder text(String name, String text) {
      return put(name, new Text(text));
    }

    /** Puts a whole number. */
    public Builder number(String name, long number) {
      return number(name, BigDecimal.valueOf(number));
    }

    /** Puts a number. */
    public Builder number(String name, BigDecimal number) {
      return put(name, new Decimal(number));
    }

    /** Puts yes or no. */
    public Builder flag(String name, boolean yes) {
      return put(name, new Flag(yes));
    }

    /** Puts a group of fields. */
    public Builder group(String name, FormData fields) {
      return put(name, fields);
    }

    /** Puts a list. */
    public Builder list(String name, List<? extends FormValue> values) {
      return put(name, new Items(new ArrayList<>(values)));
    }

    /**
     * The form data.
     *
     * @throws IllegalArgumentException when there is more than the bounds allow
     */
    public FormData build() {
      return fields.isEmpty() ? EMPTY : new FormData(fields);
    }
  }
}
