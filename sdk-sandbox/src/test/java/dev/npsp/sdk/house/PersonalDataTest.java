package dev.npsp.sdk.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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

  private static final Map<Class<?>, JavaClass> CLASSES = classes();

  private static final Map<Class<?>, Class<?>> GENERATED =
      PublicTypes.generated().stream()
          .collect(Collectors.toMap(Class::getSuperclass, one -> one, (first, next) -> first));

  private static Map<Class<?>, JavaClass> classes() {
    List<Class<?>> types = PublicTypes.exported();
    return new ClassFileImporter()
        .importClasses(types).stream().collect(Collectors.toMap(JavaClass::reflect, read -> read));
  }

  @Test
  void mark_ofAnyAccessor_isWhatToStringLeavesOut() throws IOException {
    Set<String> shown = lines(SHOWN).keySet();
    TreeSet<String> wrong = new TreeSet<>();
    int marked = 0;
    for (Class<?> type : PublicTypes.exported()) {
      for (Method accessor : PersonalFields.of(type)) {
        Optional<PersonalData> mark = PersonalFields.mark(accessor);
        if (mark.isPresent()) {
          marked++;
          disagreement(type, accessor, mark.get().shown(), shown).ifPresent(wrong::add);
        }
      }
    }
    assertThat(marked).isGreaterThan(200);
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> disagreement(
      Class<?> type, Method accessor, boolean mayShow, Set<String> shown) {
    String name = PersonalFields.name(accessor);
    if (!isGenerated(type)) {
      return shown.contains(name) && !mayShow ? Optional.of(name + " is shown") : Optional.empty();
    } else if (!isField(type, accessor)) {
      return Optional.empty();
    }
    boolean agree =
        redacted(type).contains(accessor.getName()) != mayShow && shown.contains(name) == mayShow;
    return agree ? Optional.empty() : Optional.of(name + ": mark, redaction and list differ");
  }

  @Test
  void redacted_ofAnyAccessor_isMarkedOrNamedWithItsReason() throws IOException {
    TreeSet<String> unmarked = new TreeSet<>();
    for (Class<?> type : PublicTypes.exported()) {
      Set<String> redacted = redacted(type);
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
      assertThat(shown.stream().anyMatch(text -> text.startsWith(PersonalFields.name(type) + ".")))
          .as("%s", type)
          .isEqualTo(mayShow);
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
    assertThat(asked).isGreaterThan(150);
    assertThat(unmarked)
        .as(
            "mark it as @PersonalData, or say in %s why it is of no person",
            NO_PERSON.getFileName())
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

  /** The accessors that the generator leaves out; the mark of it stays in the class file. */
  private static Set<String> redacted(Class<?> type) {
    return requireNonNull(CLASSES.get(type)).getMethods().stream()
        .filter(method -> method.isAnnotatedWith("org.immutables.value.Value$Redacted"))
        .map(JavaMethod::getName)
        .collect(Collectors.toSet());
  }

  /** Whether the generator has a say: what is not a field of its class is made of others. */
  private static boolean isGenerated(Class<?> type) {
    return GENERATED.containsKey(type)
        && Arrays.stream(type.getDeclaredMethods())
            .noneMatch(method -> method.getName().equals("toString"));
  }

  private static boolean isField(Class<?> type, Method accessor) {
    return Filled.fields(requireNonNull(GENERATED.get(type))).stream()
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
