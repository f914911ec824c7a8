package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Messages of the sheets with invented persons, and settings to read them with. */
public final class FeedSamples {

  public static final Json JSON = new Json();
  public static final URI NOWHERE = URI.create("https://example.invalid/");

  private FeedSamples() {}

  /** What the endpoint answers to a call of that name. */
  public static InboundReply ask(
      InboundEndpoint endpoint, String method, String name, @Nullable String query, byte[] body) {
    return endpoint
        .route(name)
        .orElseThrow()
        .answer(InboundRequest.of(method, "/" + name, Map.of(), body).withQuery(query));
  }

  public static byte[] bytes(String name) {
    try (InputStream stream = FeedSamples.class.getResourceAsStream("/samples/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).strip();
  }

  public static CivilStatusSettings civilStatus() {
    return civilStatus(NOWHERE);
  }

  public static CivilStatusSettings civilStatus(URI service) {
    return CivilStatusSettings.builder(service, Credentials.password("mau", Secret.of("bi-mat")))
        .build();
  }

  public static JudicialRecordSettings judicialRecord(URI service) {
    return JudicialRecordSettings.builder(
            service,
            "99",
            "Tỉnh Mẫu",
            CallerGuard.queryParameter(JudicialRecordFeed.CODE, KeyRing.of(Secret.of("ma-chung"))))
        .build();
  }

  public static SocialProtectionSettings socialProtection(URI service, Instant start) {
    return SocialProtectionSettings.builder(service, Secret.of("khoa"), "99", start).build();
  }

  public static Supplier<DossierCode> numbers() {
    AtomicInteger next = new AtomicInteger();
    return () ->
        DossierCode.of(String.format(Locale.ROOT, "H99.001-251103-%04d", next.incrementAndGet()));
  }

  public static BirthDossier birth(String number, String content) {
    return BirthDossier.builder(
            DossierCode.of(number), FeedPerson.of(Person.named("TRẦN THỊ MẪU")), content)
        .procedureCode("2.000986")
        .build();
  }
}
