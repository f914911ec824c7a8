package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.testing.VietnameseWords;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Errors of a client are in its language, and can be told in the other one. */
class ErrorLanguageTest {

  private static final URI NOWHERE = URI.create("http://portal.example.vn/");

  @Test
  void getMessage_ofVietnameseClient_isVietnamese() {
    NotSent error =
        caught(NotSent.class, PortalEnvironment.mapi(NOWHERE), LocalizedText.VIETNAMESE);
    assertThat(error)
        .hasMessageStartingWith("procedures.get (")
        .hasMessageContaining("không kết nối được")
        .hasMessageContaining("Cách xử lý: " + error.remedy())
        .hasMessageContaining("(mã yêu cầu " + error.requestId() + ")");
    assertThat(error.language()).isEqualTo(LocalizedText.VIETNAMESE);
    assertThat(error.explanation(LocalizedText.VIETNAMESE)).isEqualTo(error.getMessage());
    assertThat(error.explanation(Locale.ENGLISH)).contains("no connection", "Remedy: ");
    assertThat(VietnameseWords.foreign(error.remedy())).isEmpty();
  }

  @Test
  void getMessage_ofOtherClient_isEnglish() {
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("tr")}) {
      NotSent error = caught(NotSent.class, PortalEnvironment.mapi(NOWHERE), language);
      assertThat(error).hasMessageContaining("no connection").hasMessageContaining("Remedy: ");
      assertThat(error.remedy(LocalizedText.VIETNAMESE)).contains("kiểm tra địa chỉ");
    }
  }

  @Test
  void views_keepTheLanguage() {
    try (PortalClient client = client(PortalEnvironment.mapi(NOWHERE), LocalizedText.VIETNAMESE)) {
      Portal other =
          client.forAgency(
              AgencyCode.of("000.00.00.H57"), Credentials.password("b", Secret.of("c")));
      assertThat(
              catchThrowableOfType(
                  PortalException.class,
                  () -> other.procedures().get(ProcedureCode.of("1.002809"))))
          .hasMessageContaining("Cách xử lý: ");
    }
  }

  @Test
  void notOffered_namesWhatIsLackingInBothLanguages() {
    NotOffered error =
        caught(
            NotOffered.class,
            PortalEnvironment.igate(NOWHERE),
            LocalizedText.VIETNAMESE,
            Credentials.clientCredentials("a", Secret.of("b")));
    assertThat(error).hasMessageContaining("thủ tục hành chính");
    assertThat(error.explanation(Locale.ENGLISH)).contains("no message for procedures");
  }

  @Test
  void invalidRequest_listsViolationsInBoth() {
    InvalidRequest error =
        new InvalidRequest(
            new Origin("dossiers.submit", "r-1", LocalizedText.VIETNAMESE),
            List.of(new Violation("code", "NotNull", "không được thiếu")));
    assertThat(error)
        .hasMessageContaining("vi phạm 1 ràng buộc")
        .hasMessageContaining("không được thiếu");
    assertThat(error.explanation(Locale.ENGLISH)).contains("breaks 1 constraint(s)", "code");
  }

  private static <E extends PortalException> E caught(
      Class<E> type, PortalEnvironment environment, Locale language) {
    return caught(type, environment, language, Credentials.password("a", Secret.of("b")));
  }

  private static <E extends PortalException> E caught(
      Class<E> type, PortalEnvironment environment, Locale language, Credentials credentials) {
    try (PortalClient client = client(environment, language, credentials)) {
      E error =
          catchThrowableOfType(type, () -> client.procedures().get(ProcedureCode.of("1.002809")));
      assertThat(error).isNotNull();
      return error;
    }
  }

  private static PortalClient client(PortalEnvironment environment, Locale language) {
    return client(environment, language, Credentials.password("a", Secret.of("b")));
  }

  private static PortalClient client(
      PortalEnvironment environment, Locale language, Credentials credentials) {
    return PortalClient.builder(environment, AgencyCode.of("000.00.00.H56"), credentials)
        .transport(
            new Transport() {
              @Override
              public HttpReply send(HttpCall call) throws IOException {
                throw new NotConnectedException("refused", null);
              }

              @Override
              public void close() {
                // holds nothing
              }
            })
        .retry(RetryPolicy.none())
        .language(language)
        .build();
  }
}
