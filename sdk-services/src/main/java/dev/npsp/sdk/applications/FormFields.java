package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fields of a form, declared once: each with its name, what it holds, where it is taken from
 * and where it goes. Writing, reading and the words for a clerk follow from that. Immutable.
 *
 * <pre>{@code
 * FormFields<Stay, Stay.Builder> fields =
 *     FormFields.of(Stay.Builder::new, Stay.Builder::build, names::get)
 *         .required("tuNgay", FieldType.DAY, Stay::from, Stay.Builder::from)
 *         .optional("lyDo", FieldType.TEXT, Stay::reason, Stay.Builder::reason);
 * }</pre>
 *
 * <p>A name is found in form data by the part before {@code __} as well: electronic forms of the
 * portal write the version of their template behind it. An empty text in a field that holds no text
 * is no value.
 *
 * @param <T> what the form is of
 * @param <B> its builder
 */
public final class FormFields<T, B> {

  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final Function<String, LocalizedText> names;
  private final List<Field<T, B>> fields;

  private FormFields(
      Supplier<B> builder,
      Function<B, T> build,
      Function<String, LocalizedText> names,
      List<Field<T, B>> fields) {
    this.builder = builder;
    this.build = build;
    this.names = names;
    this.fields = List.copyOf(fields);
  }

  /**
   * Puts a value into a builder.
   *
   * @param <B> the builder
   * @param <V> the value
   */
  @FunctionalInterface
  public interface Setter<B, V> {

    /** Puts it. */
    void set(B builder, V value);
  }

  /** One field, or the fields of a part at the same level. */
  private interface Field<T, B> {

    void write(T from, FormData.Builder to);

    void read(FormData from, B to, List<FormProblem> problems);

    void show(T from, Messages words, List<String> lines);

    Stream<FormField> described();
  }

  /**
   * No fields yet.
   *
   * @param builder a new builder
   * @param build what a builder builds; it is asked only when all required fields were read
   * @param names what a field of that name is called
   */
  public static <T, B> FormFields<T, B> of(
      Supplier<B> builder, Function<B, T> build, Function<String, LocalizedText> names) {
    return new FormFields<>(builder, build, names, List.of());
  }

  /** These fields of ours, whose names stand in the library's texts. */
  static <T, B> FormFields<T, B> of(Supplier<B> builder, Function<B, T> build) {
    return of(builder, build, ApplicationTexts::name);
  }

  /** One field more that every form of this kind has. */
  public <V> FormFields<T, B> required(
      String name, FieldType<V> type, Function<T, V> from, Setter<B, V> to) {
    return with(new One<>(name, type, whole -> Optional.of(from.apply(whole)), to, true));
  }

  /** One field more that may be left out. */
  public <V> FormFields<T, B> optional(
      String name, FieldType<V> type, Function<T, Optional<V>> from, Setter<B, Optional<V>> to) {
    return with(
        new One<>(name, type, from, (into, value) -> to.set(into, Optional.of(value)), false));
  }

  /** One list more, which is left out when it is empty. */
  public <V> FormFields<T, B> list(
      String name, FieldType<V> each, Function<T, List<V>> from, Setter<B, List<V>> to) {
    return with(
        new One<>(
            name,
            FieldType.list(each),
            whole -> Optional.of(from.apply(whole)).filter(values -> !values.isEmpty()),
            to,
            false));
  }

  /** The fields of a part, at the same level as those of the whole. */
  public <P> FormFields<T, B> include(FormFields<P, ?> part, Function<T, P> from, Setter<B, P> to) {
    return with(new Part<>(part, from, to));
  }

  private FormFields<T, B> with(Field<T, B> more) {
    List<Field<T, B>> all = new ArrayList<>(fields);
    all.add(more);
    return new FormFields<>(builder, build, names, all);
  }

  /** What the form asks for, in its order; the fields of a part stand at their place. */
  public List<FormField> fields() {
    return fields.stream().flatMap(Field::described).toList();
  }

  /** The fields with what they hold. */
  public FormData write(T from) {
    FormData.Builder data = FormData.builder();
    fields.forEach(field -> field.write(from, data));
    return data.build();
  }

  /**
   * A builder with what the fields hold; fields that are not declared are passed over.
   *
   * @throws FormDataRejected naming every field that is missing or cannot be read
   */
  public B read(FormData data) {
    List<FormProblem> problems = new ArrayList<>();
    B into = readInto(data, problems);
    if (!problems.isEmpty()) {
      throw new FormDataRejected(problems);
    }
    return into;
  }

  private B readInto(FormData data, List<FormProblem> problems) {
    B into = builder.get();
    fields.forEach(field -> field.read(data, into, problems));
    return into;
  }

  /** The whole as a part of another form. */
  Optional<T> tryRead(FormValue value) {
    return value instanceof FormData data ? readPart(data, new ArrayList<>()) : Optional.empty();
  }

  private Optional<T> readPart(FormData data, List<FormProblem> problems) {
    int before = problems.size();
    B into = readInto(data, problems);
    return problems.size() == before ? Optional.of(build.apply(into)) : Optional.empty();
  }

  /** A line for each field that holds something, in that language, for a clerk. */
  public List<String> lines(T from, Locale language) {
    return lines(from, ApplicationTexts.in(language));
  }

  List<String> lines(T from, Messages words) {
    List<String> lines = new ArrayList<>();
    fields.forEach(field -> field.show(from, words, lines));
    return lines;
  }

  /** The field of that name, the version of a template behind it or not. */
  private static Optional<FormValue> find(FormData data, String name) {
    return data.value(name)
        .or(
            () ->
                data.values().entrySet().stream()
                    .filter(field -> field.getKey().startsWith(name + "__"))
                    .filter(field -> !field.getKey().endsWith(FilledForm.COMMENT))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** What a form keeps of a field that was cleared. */
  private static boolean isBlank(FormValue value) {
    return value instanceof FormValue.Text text && text.text().isBlank();
  }

  private final class One<V> implements Field<T, B> {

    private final String name;
    private final FieldType<V> type;
    private final Function<T, Optional<V>> from;
    private final Setter<B, V> to;
    private final boolean required;

    One(
        String name,
        FieldType<V> type,
        Function<T, Optional<V>> from,
        Setter<B, V> to,
        boolean required) {
      this.name = name;
      this.type = type;
      this.from = from;
      this.to = to;
      this.required = required;
    }

    @Override
    public void write(T whole, FormData.Builder data) {
      from.apply(whole).ifPresent(value -> data.put(name, type.write(value)));
    }

    @Override
    public void read(FormData data, B into, List<FormProblem> problems) {
      Optional<FormValue> found = find(data, name);
      Optional<V> value = found.flatMap(type::read);
      value.ifPresent(present -> to.set(into, present));
      boolean isGiven = found.filter(given -> !isBlank(given)).isPresent();
      if (value.isEmpty() && (required || isGiven)) {
        problems.add(
            new FormProblem(
                name, isGiven ? FormProblem.Kind.UNREADABLE : FormProblem.Kind.MISSING));
      }
    }

    @Override
    public Stream<FormField> described() {
      return Stream.of(
          new FormField.Builder()
              .name(name)
              .label(names.apply(name))
              .isRequired(required)
              .isRepeated(type.isRepeated())
              .fields(type.fields())
              .build());
    }

    @Override
    public void show(T whole, Messages words, List<String> lines) {
      LocalizedText label = names.apply(name);
      from.apply(whole)
          .ifPresent(
              value ->
                  lines.add(
                      (words.isVietnamese() ? label.vietnamese() : label.english())
                          + ": "
                          + type.shown(value, words)));
    }
  }

  private final class Part<P> implements Field<T, B> {

    private final FormFields<P, ?> part;
    private final Function<T, P> from;
    private final Setter<B, P> to;

    Part(FormFields<P, ?> part, Function<T, P> from, Setter<B, P> to) {
      this.part = part;
      this.from = from;
      this.to = to;
    }

    @Override
    public void write(T whole, FormData.Builder data) {
      data.putAll(part.write(from.apply(whole)));
    }

    @Override
    public void read(FormData data, B into, List<FormProblem> problems) {
      part.readPart(data, problems).ifPresent(value -> to.set(into, value));
    }

    @Override
    public Stream<FormField> described() {
      return part.fields().stream();
    }

    @Override
    public void show(T whole, Messages words, List<String> lines) {
      lines.addAll(part.lines(from.apply(whole), words));
    }
  }
}
