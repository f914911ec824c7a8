package dev.npsp.sdk.sandbox.internal.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** How the sandbox calls agencies and banks: HTTP/1.1 and a short wait for the connection. */
public final class OutgoingHttp {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final @Nullable Recorder recorder = Recorder.ifAsked();

  /** The address of an agency or a bank as a folder; what messages go to lies in it. */
  public static URI folder(URI address) {
    String scheme = String.valueOf(address.getScheme());
    boolean isWeb = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!isWeb || address.getHost() == null) {
      throw new IllegalArgumentException(
          "The portal calls web addresses only. Remedy: give a whole one, such as"
              + " http://localhost:9000/, with no underscore in its host.");
    }
    return address.toString().endsWith("/") ? address : URI.create(address + "/");
  }

  public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      keep(request, response);
      return response;
    } catch (IOException e) {
      keep(request, null);
      throw e;
    }
  }

  public CompletableFuture<HttpResponse<byte[]>> sendAsync(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> sent =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    return recorder == null
        ? sent
        : sent.whenComplete((response, failure) -> keep(request, response));
  }

  private void keep(HttpRequest request, @Nullable HttpResponse<byte[]> response) {
    if (recorder == null) {
      return;
    }
    String query = request.uri().getRawQuery();
    recorder.keep(
        new RecordedExchange(
            "out",
            request.method(),
            request.uri().getRawPath() + (query == null ? "" : "?" + query),
            lines(request.headers()),
            request.bodyPublisher().map(OutgoingHttp::text).orElse(""),
            response == null ? 0 : response.statusCode(),
            response == null ? List.of() : lines(response.headers()),
            response == null ? "" : Recorder.text(response.body())));
  }

  private static List<String> lines(HttpHeaders headers) {
    return headers.map().entrySet().stream()
        .flatMap(header -> Recorder.lines(header.getKey(), header.getValue()).stream())
        .toList();
  }

  /** The publishers of the sandbox hold their bytes in memory and give them at once. */
  private static String text(HttpRequest.BodyPublisher publisher) {
    Collected collected = new Collected();
    publisher.subscribe(collected);
    return Recorder.text(collected.bytes.toByteArray());
  }

  private static final class Collected implements Flow.Subscriber<ByteBuffer> {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer piece) {
      byte[] copy = new byte[piece.remaining()];
      piece.get(copy);
      bytes.writeBytes(copy);
    }

    @Override
    public void onError(Throwable failure) {
      throw new IllegalStateException("memory is read without failing", failure);
    }

    @Override
    public void onComplete() {
      // all is there
    }
  }
}
