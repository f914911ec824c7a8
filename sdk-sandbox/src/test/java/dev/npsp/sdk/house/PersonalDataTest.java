package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.HealthInsuranceCard;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Telephone;
import jakarta.validation.constraints.Email;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@link PersonalData} and what {@code toString} leaves out say the same, for every public type;
 * and what by its name or its constraint is of a person has the mark.
 */
class PersonalDataTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path SHOWN = RESOURCES.resolve("shown-in-to-string.txt");

  /** Redacted, and neither of a person nor words that somebody wrote: with the reason. */
  private static final Path NOT_PERSONAL = RESOURCES.resolve("redacted-not-personal.txt");

  /** Named like something of a person, and nothing of one: with the reason. */
  private static final Path NO_PERSON = RESOURCES.resolve("no-person.txt");

  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "name|names|fullname|person|people|personal|identity|passport|born|birth|birthday|died"
              + "|death|deceased|address|residence|hometown|home|native|phone|telephone|landline"
              + "|mobile|fax|email|mail|account|sex|gender|religion|ethnic|ethnicity|nationality"
              + "|marital|blood|mother|father|parent|spouse|child|relation|household|payer|holder"
              + "|owner|offender|applicant|citizen|asker|requester|responder|officer|signer|proxy"
              + "|beneficiary|taxpayer|insurance|plate|dossier|lookup");

  private static final Set<Class<? extends Annotation>> CONSTRAINTS_OF_A_PERSON =
      Set.of(
          PersonalId.Valid.class,
          Telephone.Valid.class,
          TaxCode.Valid.class,
          SocialInsuranceCode.Valid.class,
          HealthInsuranceCard.Valid.class,
          DossierCode.Valid.class,
          Email.class);

  @Test
  void mark_ofAnyAccessor_isWhatToStringLeavesOut() throws Exception {
    Set<String> shown = lines(SHOWN).keySet();
    TreeSet<String> wrong = new TreeSet<>();
    int marked = 0;
    for (Class<?> type : PublicTypes.exported()) {
      Set<String> redacted = redacted(type).orElse(Set.of());
      for (Method accessor : PersonalFields.of(type)) {
        Optional<PersonalData> mark = PersonalFields.mark(accessor);
        marked += mark.isPresent() ? 1 : 0;
        if (mark.isPresent() && redacted(type).isPresent() && isField(accessor)) {
          boolean hides = redacted.contains(accessor.getName());
          if (hides == mark.get().shown()) {
            wrong.add(PersonalFields.name(accessor) + " is marked and not redacted");
          }
        }
        if (mark.isPresent() && shown.contains(PersonalFields.name(accessor)) != mark.get().shown()) {
          wrong.add(PersonalFields.name(accessor) + " is marked and in " + SHOWN.getFileName());
        }
      }
    }
    assertThat(marked).isGreaterThan(200);
    assertThat(wrong).as("@PersonalData and @Value.Redacted stand together").isEmpty();
  }

  @Test
  void redacted_ofAnyAccessor_isMarkedOrNamedWithItsReason() throws Exception {
    TreeSet<String> unmarked = new TreeSet<>();
    for (Class<?> type : PublicTypes.exported()) {
      Set<String> redacted = redacted(type).orElse(Set.of());
      PersonalFields.of(type).stream()
          .filter(accessor -> redacted.contains(accessor.getName()))
          .filter(accessor -> PersonalFields.mark(accessor).isEmpty())
          .map(PersonalFields::name)
          .forEach(unmarked::add);
    }
    assertThat(unmarked)
        .as("mark it as @PersonalData, or say in %s why it is none", NOT_PERSONAL.getFileName())
        .containsExactlyElementsOf(lines(NOT_PERSONAL).keySet());
  }

  @Test
  void typeMarkedAsAWhole_showsNothingByItsOwnWords() throws Exception {
    Set<String> shown = lines(SHOWN).keySet();
    List<Class<?>> types =
        PublicTypes.exported().stream()
            .filter(type -> PersonalFields.mark(type).isPresent())
            .toList();
    assertThat(types).hasSizeGreaterThan(10);
    for (Class<?> type : types) {
      boolean mayShow = PersonalFields.mark(type).orElseThrow().shown();
      assertThat(shown.contains(PersonalFields.name(type) + ".value")).as("%s", type).isEqualTo(mayShow);
    }
  }

  @Test
  void fieldThatSaysAPerson_hasTheMark() throws IOException {
    TreeSet<String> unmarked = new TreeSet<>();
    int asked = 0;
    for (Class<?> type : PublicTypes.exported()) {
      if (type.isAnnotation() || PersonalFields.mark(type).isPresent()) {
        continue;
      }
      for (Method accessor : PersonalFields.of(type)) {
        if (!saysAPerson(accessor)) {
          continue;
        }
        asked++;
        if (PersonalFields.mark(accessor).isEmpty()
            && PersonalFields.markOfValue(accessor.getGenericReturnType()).isEmpty()) {
          unmarked.add(PersonalFields.name(accessor));
        }
      }
    }
    assertThat(asked).isGreaterThan(200);
    assertThat(unmarked)
        .as("mark it as @PersonalData, or say in %s why it is of no person", NO_PERSON.getFileName())
        .containsExactlyElementsOf(lines(NO_PERSON).keySet());
  }

  @Test
  void saysAPerson_byNameOrByConstraint() throws Exception {
    assertThat(saysAPerson(Sample.class.getMethod("mothersTongue"))).isFalse();
    assertThat(saysAPerson(Sample.class.getMethod("motherTongue"))).isTrue();
    assertThat(saysAPerson(Sample.class.getMethod("contact"))).isTrue();
    assertThat(saysAPerson(Sample.class.getMethod("isOwner"))).isFalse();
  }

  /** What the test above asks of. */
  interface Sample {
    String mothersTongue();

    String motherTongue();

    Optional<@Email String> contact();

    boolean isOwner();
  }

  private static boolean saysAPerson(Method accessor) {
    Class<?> gives = accessor.getReturnType();
    if (gives.isPrimitive() || isBuiltWith(gives)) {
      return false;
    }
    boolean named = words(accessor.getName()).anyMatch(word -> OF_A_PERSON.matcher(word).matches());
    return named || isConstrained(accessor.getAnnotatedReturnType()) || isConstrained(accessor);
  }

  /** A value type of ours has accessors of its own, which are asked themselves. */
  private static boolean isBuiltWith(Class<?> type) {
    return type.getName().startsWith("dev.npsp.sdk.")
        && (Modifier.isAbstract(type.getModifiers()) || type.isEnum());
  }

  private static boolean isConstrained(Method accessor) {
    return CONSTRAINTS_OF_A_PERSON.stream().anyMatch(accessor::isAnnotationPresent);
  }

  private static boolean isConstrained(AnnotatedType type) {
    boolean here = CONSTRAINTS_OF_A_PERSON.stream().anyMatch(type::isAnnotationPresent);
    return here
        || (type instanceof AnnotatedParameterizedType generic
            && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                .anyMatch(PersonalDataTest::isConstrained));
  }

  private static Stream<String> words(String name) {
    return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** Names that the generated text shows as stars; empty for types that write their own text. */
  private static Optional<Set<String>> redacted(Class<?> type) throws ReflectiveOperationException {
    Class<?> generated = GENERATED.get(type);
    if (generated == null || writesItsOwn(type)) {
      return Optional.empty();
    }
    String text = Filled.of(generated).value().toString();
    return Optional.of(
        Filled.fields(generated).stream()
            .map(Field::getName)
            .filter(name -> text.matches("(?s).*[{ ]" + Pattern.quote(name) + "=\\*\\*\\*[,}].*"))
            .collect(Collectors.toSet()));
  }

  private static final Map<Class<?>, Class<?>> GENERATED =
      PublicTypes.generated().stream()
          .collect(Collectors.toMap(Class::getSuperclass, one -> one, (a, b) -> a));

  private static boolean writesItsOwn(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("toString") && !method.isBridge());
  }

  private static boolean isField(Method accessor) throws ReflectiveOperationException {
    return Filled.fields(GENERATED.get(accessor.getDeclaringClass())).stream()
        .anyMatch(field -> field.getName().equals(accessor.getName()));
  }

  /** {@code name: reason} a line, in the order of the names. */
  private static Map<String, String> lines(Path file) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        lines.put(parts[0], parts.length == 2 ? parts[1] : "");
      }
    }
    return lines;
  }
}
