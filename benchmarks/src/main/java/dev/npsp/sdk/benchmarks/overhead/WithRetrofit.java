package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/** Retrofit over OkHttp with Jackson. */
final class WithRetrofit implements Contender {

  interface Portal {
    @Headers({"Accept: application/json", "Charset: utf-8"})
    @POST("mapi/login")
    Call<JsonNode> logIn(@Body PlainLogin login);

    @Headers({"Accept: application/json", "Charset: utf-8"})
    @POST("mapi/g")
    Call<JsonNode> find(@Body PlainFind find);

    @Headers({"Accept: application/json", "Charset: utf-8"})
    @POST("mapi/g")
    Call<JsonNode> submit(@Body PlainSubmit submit);
  }

  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .connectTimeout(Duration.ofSeconds(10))
          .callTimeout(Duration.ofSeconds(30))
          .build();
  private final Portal portal;
  private final Prepared<PlainDossier> dossiers = new Prepared<>(PlainDossier::of);
  private final String session;

  WithRetrofit(URI base) throws IOException {
    this.portal =
        new Retrofit.Builder()
            .baseUrl(base.toString())
            .client(http)
            .addConverterFactory(JacksonConverterFactory.create(new ObjectMapper()))
            .build()
            .create(Portal.class);
    this.session = answer(portal.logIn(PlainLogin.sandbox())).get("session").asText();
  }

  @Override
  public boolean find(String code) throws IOException {
    return PlainAnswer.holdsOnly(answer(portal.find(PlainFind.of(session, code))), code);
  }

  @Override
  public boolean submit(String code) throws IOException {
    PlainAnswer.accepted(answer(portal.submit(PlainSubmit.update(session, dossiers.of(code)))));
    return true;
  }

  private static JsonNode answer(Call<JsonNode> call) throws IOException {
    Response<JsonNode> response = call.execute();
    JsonNode body = response.body();
    if (response.code() != 200 || body == null) {
      throw new IOException("HTTP " + response.code());
    }
    return body;
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
