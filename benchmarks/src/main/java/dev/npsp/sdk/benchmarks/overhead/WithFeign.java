package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.Retryer;
import feign.http2client.Http2Client;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** OpenFeign on the JDK's client with Jackson. */
final class WithFeign implements Contender {

  @Headers({"Accept: application/json", "Content-Type: application/json", "Charset: utf-8"})
  interface Portal {
    @RequestLine("POST /mapi/login")
    JsonNode logIn(PlainLogin login);

    @RequestLine("POST /mapi/g")
    JsonNode find(PlainFind find);

    @RequestLine("POST /mapi/g")
    JsonNode submit(PlainSubmit submit);
  }

  private final Portal portal;
  private final Prepared<PlainDossier> dossiers = new Prepared<>(PlainDossier::of);
  private final String session;

  WithFeign(URI base) {
    ObjectMapper mapper = new ObjectMapper();
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    this.portal =
        Feign.builder()
            .client(new Http2Client(client))
            .encoder(new JacksonEncoder(mapper))
            .decoder(new JacksonDecoder(mapper))
            .options(new Request.Options(10, TimeUnit.SECONDS, 30, TimeUnit.SECONDS, false))
            .retryer(Retryer.NEVER_RETRY)
            .target(Portal.class, base.toString().replaceAll("/$", ""));
    this.session = portal.logIn(PlainLogin.sandbox()).get("session").asText();
  }

  @Override
  public boolean find(String code) throws IOException {
    return PlainAnswer.holdsOnly(portal.find(PlainFind.of(session, code)), code);
  }

  @Override
  public boolean submit(String code) throws IOException {
    PlainAnswer.accepted(portal.submit(PlainSubmit.update(session, dossiers.of(code))));
    return true;
  }
}
