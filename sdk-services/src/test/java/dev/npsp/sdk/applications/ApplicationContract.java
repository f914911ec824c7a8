package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every application. A new one gives a valid example, a table of what breaks it, its
 * way back and a golden file of its messages.
 *
 * @param <A> the application
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApplicationContract<A extends ServiceApplication> {

  static final DossierCode CODE = DossierCode.of("000.00.00.H22-261102-0001");

  /** A Monday morning. */
  static final Instant AT = VietnamTime.of(2026, 11, 2, 8, 30);

  /** Stands in every value that is broken: no message may hold it. */
  static final String SECRET = "Mật";

  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H22");

  /**
   * One way to break an application.
   *
   * @param path where it is told
   * @param code which rule
   * @param broken made of the valid one
   * @param at when it is received
   */
  record Breach<A>(String path, String code, Function<A, A> broken, Instant at) {

    static <A> Breach<A> of(String path, String code, Function<A, A> broken) {
      return new Breach<>(path, code, broken, AT);
    }

    @Override
    public String toString() {
      return path + " " + code;
    }
  }

  /** A valid one, with nothing left out that the form asks for. */
  abstract A valid();

  /** Each constraint and each rule, broken alone. */
  abstract Stream<Breach<A>> breaches();

  abstract A read(Dossier dossier);

  /** The name of the file of its messages in {@code src/test/resources/applications}. */
  abstract String golden();

  @Test
  void check_ofAValidOne_findsNothing() {
    assertThat(valid().check(AT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void check_whenARuleIsBroken_namesItInBothLanguagesWithoutTheValue(Breach<A> breach) {
    List<ApplicationViolation> found = breach.broken().apply(valid()).check(breach.at());

    assertThat(found)
        .as("%s", found)
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactly(tuple(breach.path(), breach.code()));
    LocalizedText message = found.get(0).message();
    assertThat(message.english()).isNotBlank().doesNotContain(SECRET, "{");
    assertThat(message.vietnamese()).isNotEqualTo(message.english()).doesNotContain(SECRET, "{");
  }

  /** Not those that only another moment breaks. */
  @Test
  void toDossier_whenRulesAreBroken_namesAllAtOnce() {
    List<Breach<A>> now = breaches().filter(breach -> breach.at().equals(AT)).toList();
    Breach<A> one = now.get(0);
    Breach<A> other =
        now.stream().filter(each -> !root(each).equals(root(one))).findFirst().orElseThrow();
    A broken = other.broken().apply(one.broken().apply(valid()));

    InvalidApplication refused =
        catchThrowableOfType(InvalidApplication.class, () -> broken.toDossier(CODE, AT));

    assertThat(refused.violations())
        .extracting(ApplicationViolation::path)
        .contains(one.path(), other.path());
    assertThat(refused.explanation(Locale.ENGLISH)).doesNotContain(SECRET);
    assertThat(refused.explanation(LocalizedText.VIETNAMESE)).contains("chưa hợp lệ");
  }

  private static String root(Breach<?> breach) {
    return breach.path().split("\\.")[0];
  }

  @Test
  void read_ofTheDossierThatWasMade_givesTheApplicationBack() {
    Dossier kept = DossierJson.DOSSIER.read(DossierJson.DOSSIER.write(valid().toDossier(CODE, AT)));

    assertThat(read(kept)).isEqualTo(valid());
  }

  @Test
  void read_ofADossierWithoutFormData_namesWhatIsMissing() {
    Dossier without = valid().toDossier(CODE, AT).toBuilder().formData(Optional.empty()).build();

    FormDataRejected refused = catchThrowableOfType(FormDataRejected.class, () -> read(without));

    assertThat(refused.problems()).contains(new FormProblem("ChuHoSo", FormProblem.Kind.MISSING));
  }

  @Test
  void explain_inEachLanguage_saysWhatIsAsked() {
    String english = valid().explain(Locale.ENGLISH, AT);
    String vietnamese = valid().explain(LocalizedText.VIETNAMESE, AT);

    assertThat(english.lines()).hasSizeGreaterThan(4).hasSameSizeAs(vietnamese.lines().toList());
    assertThat(english).startsWith(valid().service(AT).orElseThrow().title().english());
    assertThat(vietnamese).startsWith(valid().service(AT).orElseThrow().title().vietnamese());
    assertThat(valid().toString()).doesNotContain(valid().applicant().party().name());
  }

  /** What is sent of it over {@code mapi}, and over a ministry's portal, which has form data. */
  @Test
  void submit_ofTheDossier_sendsWhatTheFileSays() {
    Dossier dossier = valid().toDossier(CODE, AT);
    Dossier narrow =
        dossier.toBuilder()
            .due(Optional.empty())
            .summary(Optional.empty())
            .processingUnit(Optional.empty())
            .papers(List.of())
            .fees(List.of())
            .build();

    String sent =
        sent(
                PortalEnvironment.mapi(URI.create("http://portal.invalid/")),
                Credentials.password(AGENCY.value(), Secret.of("bi-mat")),
                dossier)
            + "\n"
            + sent(
                PortalEnvironment.igate(URI.create("http://portal.invalid/")),
                Credentials.clientCredentials("he-thong", Secret.of("bi-mat")),
                narrow);

    assertThat(sent).isEqualTo(file(golden()));
  }

  private static String sent(
      PortalEnvironment environment, Credentials credentials, Dossier dossier) {
    List<String> bodies = new ArrayList<>();
    try (PortalClient portal =
        PortalClient.builder(environment, AGENCY, credentials)
            .transport(
                call -> {
                  ByteArrayOutputStream body = new ByteArrayOutputStream();
                  for (byte[] part : call.body().parts()) {
                    body.write(part);
                  }
                  bodies.add(body.toString(StandardCharsets.UTF_8));
                  return new HttpReply(
                      200,
                      Headers.none(),
                      ("{\"error_code\":0,\"code\":200,\"message\":\"\",\"session\":\"s\","
                              + "\"access_token\":\"t\",\"data\":{\"access_token\":\"t\"}}")
                          .getBytes(StandardCharsets.UTF_8));
                })
            .build()) {
      portal.dossiers().submit(dossier);
    }
    return bodies.get(bodies.size() - 1);
  }

  private static String file(String name) {
    try (InputStream in =
        ApplicationContract.class.getResourceAsStream("/applications/" + name + ".txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
