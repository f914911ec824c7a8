package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class OptionsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void existsCode_isAnswered(int code) throws Exception {
    try (PortalSandbox sandbox =
        PortalSandbox.start(SandboxOptions.builder().existsCode(code).build())) {
      Caller caller = new Caller(sandbox.uri());
      caller.create(Caller.dossier());

      JsonObject answer = caller.create(Caller.dossier());

      assertThat(answer.value("error_code")).isEqualTo(BigDecimal.valueOf(code));
      assertThat(answer.text("message")).isEqualTo("Mã hồ sơ đã tồn tại");
    }
  }

  @Test
  void applyBeforeRefusal_appliesWhatStandsBeforeTheRefusedOne() throws Exception {
    try (PortalSandbox sandbox =
        PortalSandbox.start(SandboxOptions.builder().applyBeforeRefusal(true).build())) {
      Caller caller = new Caller(sandbox.uri());
      String second = Caller.dossier("000.00.00.G05-240105-00002");

      caller.create(Caller.dossier(), second.replace("\"10\"", "\"12\""), second);
      assertThat(sandbox.dossierCount()).isEqualTo(1);

      caller.create(second, Caller.dossier());
      assertThat(sandbox.dossierCount()).isEqualTo(2);
    }
  }

  @Test
  void agencyUri_whenNoCallCanGoThere_isRefusedAtTheStart() {
    SandboxOptions options =
        SandboxOptions.builder().agencyUri(URI.create("localhost:9000/agency")).build();
    assertThatThrownBy(() -> PortalSandbox.start(options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://localhost:9000/");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -5})
  void time_whenThereIsNone_isRefused(long seconds) {
    Duration none = Duration.ofSeconds(seconds);
    assertThatThrownBy(() -> SandboxOptions.builder().sessionLifetime(none).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("sessionLifetime ");
    assertThatThrownBy(() -> SandboxOptions.builder().callbackTimeout(none).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("callbackTimeout ");
  }

  @Test
  void client_whenManyThreadsAskAtOnce_isOne() {
    try (PortalSandbox sandbox = PortalSandbox.start()) {
      CyclicBarrier together = new CyclicBarrier(4);
      List<CompletableFuture<PortalClient>> asked =
          Stream.generate(() -> ask(sandbox, together)).limit(4).toList();
      assertThat(asked.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }
  }

  private static CompletableFuture<PortalClient> ask(
      PortalSandbox sandbox, CyclicBarrier together) {
    return CompletableFuture.supplyAsync(
        () -> client(sandbox, together), task -> new Thread(task).start());
  }

  private static PortalClient client(PortalSandbox sandbox, CyclicBarrier together) {
    try {
      together.await();
      return sandbox.client();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twoSandboxes_knowNothingOfEachOther() throws Exception {
    try (PortalSandbox one = PortalSandbox.start();
        PortalSandbox two = PortalSandbox.start()) {
      new Caller(one.uri()).create(Caller.dossier());

      assertThat(one.dossierCount()).isEqualTo(1);
      assertThat(two.dossierCount()).isZero();
    }
  }

  @Test
  void closed_saysSo() {
    PortalSandbox sandbox = PortalSandbox.start();
    sandbox.close();

    assertThatThrownBy(sandbox::uri)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not started");
  }

  @Test
  void program_readsItsOptions() {
    SandboxMain main = new SandboxMain();
    new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(
            "--port",
            "0",
            "--manual-pay",
            "--keep",
            "7",
            "--receipt-as",
            "pdf",
            "--partner",
            "DT-A",
            "--session-seconds",
            "5",
            "--agency-url",
            "http://127.0.0.1:1/");

    SandboxOptions options = main.options();

    assertThat(options.payAfter()).isEmpty();
    assertThat(options.keep()).isEqualTo(7);
    assertThat(options.receiptForm()).isEqualTo(ReceiptForm.PDF);
    assertThat(options.sessionLifetime()).hasSeconds(5);
    assertThat(options.agencyUri()).isPresent();
    assertThat(options.toString()).doesNotContain("sandbox-secret");
    assertThat(new SandboxMain().options().payAfter()).isPresent();
  }

  /** Hosts that only start the sandbox need no JUnit. */
  @Test
  void start_needsNoJUnitOnTheClassPath() throws Throwable {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(":", -1))
            .filter(entry -> !entry.contains("junit"))
            .map(OptionsTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> sandbox = loader.loadClass("dev.npsp.sdk.sandbox.PortalSandbox");
      MethodHandle start =
          MethodHandles.publicLookup().findStatic(sandbox, "start", MethodType.methodType(sandbox));
      try (AutoCloseable started = (AutoCloseable) start.invoke()) {
        assertThat(started).isNotNull();
      }
      assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
