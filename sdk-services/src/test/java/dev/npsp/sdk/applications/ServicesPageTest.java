package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.LocalizedText;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages that list the services with their fields say what the code says. After a change that is
 * meant, {@code -Dnpsp.services.write=true} writes them anew; then look at the difference.
 */
class ServicesPageTest {

  private static final String WRITE = "npsp.services.write";
  private static final Path DOCS = Path.of("..", "docs");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  /** What several forms ask, described once; the heading of each by its language. */
  private static final Map<List<FormField>, LocalizedText> COMMON = common();

  private static Map<List<FormField>, LocalizedText> common() {
    Map<List<FormField>, LocalizedText> common = new LinkedHashMap<>();
    common.put(
        CommonFields.APPLICANT.fields(), new LocalizedText("Who applies", "Người nộp hồ sơ"));
    common.put(CommonFields.PERSON.fields(), new LocalizedText("A person", "Cá nhân"));
    common.put(CommonFields.ORGANISATION.fields(), new LocalizedText("An organisation", "Tổ chức"));
    common.put(CommonFields.ADDRESS.fields(), new LocalizedText("An address", "Địa chỉ"));
    return common;
  }

  private static final Map<ApplicantKind, LocalizedText> APPLICANTS =
      Map.of(
          ApplicantKind.CITIZEN, new LocalizedText("citizen", "công dân"),
          ApplicantKind.ENTERPRISE, new LocalizedText("enterprise", "doanh nghiệp"),
          ApplicantKind.STATE_AGENCY, new LocalizedText("state agency", "cơ quan nhà nước"),
          ApplicantKind.OTHER_ORGANISATION,
              new LocalizedText("other organisation", "tổ chức khác"));

  /**
   * A typed application.
   *
   * @param type which
   * @param service the key of its service
   * @param fields what its form asks for
   */
  private record Typed(Class<?> type, String service, List<FormField> fields) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void page_listsEveryServiceWithItsFields(String language) throws IOException {
    Path page = DOCS.resolve(language.equals("vi") ? "cac-dich-vu.md" : "services.md");
    List<String> lines = page(Locale.forLanguageTag(language));
    if (Boolean.getBoolean(WRITE)) {
      Files.write(page, lines);
    }
    assertThat(Files.readAllLines(page))
        .as("written from the code; if a change is meant, run this with -D%s=true", WRITE)
        .isEqualTo(lines);
  }

  /** Each key once: a second application for a service would have to say which. */
  @Test
  void applications_ofTheLibrary_areOfServicesInTheTable() {
    List<String> services = applications().stream().map(Typed::service).toList();

    assertThat(services).hasSizeGreaterThan(2).allMatch(key -> listed(key).isPresent());
    assertThat(services).doesNotHaveDuplicates();
  }

  @Test
  void field_ofEachForm_isNamedInBothLanguages() {
    assertThat(applications())
        .allSatisfy(
            typed ->
                assertThat(typed.fields())
                    .isNotEmpty()
                    .allSatisfy(
                        field -> {
                          assertThat(field.label().english()).isNotBlank();
                          assertThat(field.label().vietnamese()).isNotBlank();
                        }));
  }

  private static Optional<ListedService> listed(String key) {
    return ServiceTable.bundled().find(key, DAY);
  }

  /** In the order of the table. */
  private static List<Typed> applications() {
    List<String> order =
        ServiceTable.bundled().services().stream().map(ListedService::key).distinct().toList();
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ServiceApplication.class.getPackageName())
            .stream()
            .filter(type -> type.isAssignableTo(ServiceApplication.class))
            .filter(type -> !type.isInterface() && type.tryGetField("FORM").isPresent())
            .map(ServicesPageTest::typed)
            .flatMap(List::stream)
            .sorted(
                Comparator.comparingInt((Typed typed) -> order.indexOf(typed.service()))
                    .thenComparing(typed -> typed.type().getSimpleName()))
            .toList();
  }

  /** For each of the services that it can be: one, or several that one form serves. */
  private static List<Typed> typed(JavaClass application) {
    Class<?> type = application.reflect();
    List<FormField> fields = ((FormFields<?, ?>) constant(type, "FORM")).fields();
    return Arrays.stream(type.getDeclaredFields())
        .map(Field::getName)
        .filter(name -> name.endsWith("SERVICE"))
        .map(name -> new Typed(type, (String) constant(type, name), fields))
        .toList();
  }

  private static Object constant(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " declares no " + name, e);
    }
  }

  private static List<String> page(Locale language) {
    boolean vietnamese = language.getLanguage().equals("vi");
    List<String> lines = new ArrayList<>();
    if (vietnamese) {
      lines.add("# Các dịch vụ công và các trường");
      lines.add("");
      lines.add(
          "Mỗi loại hồ sơ của thư viện với dịch vụ của nó và các trường của biểu mẫu; cách dùng: "
              + "[dich-vu-cong.md](dich-vu-cong.md). English: [services.md](services.md).");
      lines.add("");
      lines.add(
          "Mã thủ tục, mức phí và thời hạn là các dòng của `ServiceTable`, mỗi dòng có nguồn và độ"
              + " tin cậy; đơn vị biết rõ hơn thì thay");
      lines.add(
          "bằng tệp của mình. Trường bắt buộc là trường mà thiếu nó thì không đọc được biểu mẫu;"
              + " các quy tắc có thể đòi thêm. `[]` đứng sau tên của");
      lines.add(
          "trường lặp lại. Trang này do `ServicesPageTest` viết ra từ mã nguồn: hãy sửa mã nguồn,"
              + " không sửa trang này.");
    } else {
      lines.add("# The public services and their fields");
      lines.add("");
      lines.add(
          "Each application of the library with its service and the fields of its form; how to use"
              + " them: [applications.md](applications.md). Tiếng Việt:"
              + " [cac-dich-vu.md](cac-dich-vu.md).");
      lines.add("");
      lines.add(
          "Codes of procedures, fees and times are rows of `ServiceTable`, each with its source and"
              + " confidence; a host that knows better gives a");
      lines.add(
          "file of its own. A required field is one without which a form cannot be read; rules may"
              + " ask for more. `[]` stands behind the name of a");
      lines.add(
          "field that repeats. This page is written from the code by `ServicesPageTest`: change the"
              + " code, not the page.");
    }
    Set<Class<?>> described = new HashSet<>();
    applications().forEach(typed -> describe(typed, described.add(typed.type()), language, lines));
    COMMON.forEach((fields, title) -> describe(title, fields, language, lines));
    return lines;
  }

  private static void describe(Typed typed, boolean first, Locale language, List<String> lines) {
    ListedService service = listed(typed.service()).orElseThrow();
    lines.add("");
    lines.add("## " + service.title().in(language));
    lines.add("");
    lines.add(
        "- "
            + say("Type", "Kiểu", language)
            + ": `"
            + typed.type().getSimpleName()
            + "`, `"
            + service.key()
            + "`");
    lines.add("- " + say("Procedure", "Thủ tục", language) + ": " + procedure(service, language));
    lines.add(
        "- "
            + say("Who may apply", "Đối tượng", language)
            + ": "
            + service.applicants().stream()
                .map(kind -> Objects.requireNonNull(APPLICANTS.get(kind)).in(language))
                .collect(Collectors.joining(", ")));
    lines.add(
        "- "
            + say("Competent", "Cơ quan giải quyết", language)
            + ": "
            + service.agency().in(language));
    lines.add("- " + say("Fee", "Phí, lệ phí", language) + ": " + fee(service, language));
    lines.add(
        "- "
            + say("Time", "Thời hạn", language)
            + ": "
            + service
                .processingTime()
                .map(time -> time.text())
                .orElse(say("not set", "không quy định", language)));
    if (first) {
      table(typed.fields(), language, lines);
    } else {
      lines.add(
          "- "
              + say(
                  "Fields: those of the same type above",
                  "Các trường: như cùng kiểu ở trên",
                  language));
    }
  }

  private static void describe(
      LocalizedText title, List<FormField> fields, Locale language, List<String> lines) {
    lines.add("");
    lines.add("## " + title.in(language));
    table(fields, language, lines);
  }

  private static String procedure(ListedService service, Locale language) {
    Confidence confidence = service.evidence().confidence();
    return service
        .procedureCode()
        .map(
            code ->
                code.value()
                    + " ("
                    + say("confidence", "độ tin cậy", language)
                    + ": "
                    + confidence.text()
                    + ")")
        .orElse(say("national code not known", "chưa biết mã quốc gia", language));
  }

  private static String fee(ListedService service, Locale language) {
    return service
        .fee()
        .map(
            fee ->
                fee.amount() == 0
                    ? say("none", "không", language)
                    : String.format(Locale.ROOT, "%,d VND", fee.amount()))
        .orElse(say("counted from the application", "tính từ hồ sơ", language));
  }

  private static void table(List<FormField> fields, Locale language, List<String> lines) {
    lines.add("");
    lines.add(say("| field | name | required |", "| trường | tên | bắt buộc |", language));
    lines.add("|---|---|---|");
    fields.forEach(field -> row("", field, language, lines));
  }

  private static void row(String before, FormField field, Locale language, List<String> lines) {
    String name = before + field.name() + (field.isRepeated() ? "[]" : "");
    Optional<String> elsewhere =
        Optional.ofNullable(COMMON.get(field.fields())).map(title -> link(title.in(language)));
    lines.add(
        "| `"
            + name
            + "` | "
            + field.label().in(language)
            + elsewhere.map(link -> ": " + link).orElse("")
            + " | "
            + (field.isRequired() ? say("yes", "có", language) : "")
            + " |");
    if (elsewhere.isEmpty()) {
      field.fields().forEach(part -> row(name + ".", part, language, lines));
    }
  }

  private static String link(String title) {
    return "[%s](#%s)".formatted(title, title.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  private static String say(String english, String vietnamese, Locale language) {
    return new LocalizedText(english, vietnamese).in(language);
  }
}
