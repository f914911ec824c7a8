package dev.npsp.sdk.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTotal;
import dev.npsp.sdk.payments.TrackedPayment;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of H2 keeps what was confirmed, also when the process is killed; or it is refused. */
class H2FileTest {

  private static final int KILLED_AFTER = 200;

  private final Path folder;

  H2FileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String url(String settings) {
    return "jdbc:h2:file:" + folder.resolve("pay").toAbsolutePath() + settings;
  }

  @Test
  void file_thatIsWrittenLate_isRefusedWithTheRemedy() {
    for (String settings : new String[] {"", ";WRITE_DELAY=500", ";WRITE_DELAY=1"}) {
      JdbcStores stores = CommitsUntilKilled.stores(url(settings));
      assertThatThrownBy(stores::createSchema)
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("WRITE_DELAY=0");
      assertThatThrownBy(() -> stores.payments().find("A")).hasMessageContaining("WRITE_DELAY=0");
    }
    CommitsUntilKilled.stores(url(";WRITE_DELAY=0")).createSchema();
    PaymentStore late = CommitsUntilKilled.stores(url(";WRITE_DELAY=20")).payments();
    assertThatThrownBy(() -> late.add(CommitsUntilKilled.begun(1)))
        .hasMessageContaining("WRITE_DELAY=0");
  }

  @Test
  void process_killedBetweenCommits_losesNoneAndHalvesNone() throws Exception {
    String url = url(";WRITE_DELAY=0");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                CommitsUntilKilled.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Set<String> confirmed = new LinkedHashSet<>();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(child.getInputStream(), US_ASCII))) {
      String line = said.readLine();
      while (line != null) {
        confirmed.add(line);
        if (confirmed.size() == KILLED_AFTER) {
          child.destroyForcibly();
        }
        line = line(said);
      }
    }
    assertThat(child.waitFor()).isNotZero();
    assertThat(confirmed).hasSizeGreaterThanOrEqualTo(KILLED_AFTER).doesNotContain("refused");
    PaymentStore store = CommitsUntilKilled.stores(url).payments();
    int numbers = confirmed.size() / 2 + 1;
    for (int number = 0; number <= numbers; number++) {
      Optional<TrackedPayment> kept = store.find("N" + number);
      if (confirmed.contains("paid " + number)) {
        assertThat(kept).contains(CommitsUntilKilled.paid(number));
      } else if (confirmed.contains("begun " + number)) {
        assertThat(kept.orElseThrow())
            .isIn(CommitsUntilKilled.begun(number), CommitsUntilKilled.paid(number));
      } else if (kept.isPresent()) {
        assertThat(kept.get())
            .isIn(CommitsUntilKilled.begun(number), CommitsUntilKilled.paid(number));
      }
    }
    assertTotals(store);
  }

  /** What was written before the end counts; the pipe of a killed process may end in any way. */
  private static @Nullable String line(BufferedReader said) {
    try {
      return said.readLine();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("closed");
      return null;
    }
  }

  private static void assertTotals(PaymentStore store) {
    long counted = store.totals().values().stream().mapToLong(PaymentTotal::payments).sum();
    long found =
        Stream.of(PaymentState.PAID, PaymentState.CREATED)
            .mapToLong(state -> store.list(state, "", Integer.MAX_VALUE).size())
            .sum();
    assertThat(found).isEqualTo(counted);
  }

  /** Where the classes are, also when they run as a module. */
  private static String classPath() {
    return Stream.concat(
            Stream.of(
                    CommitsUntilKilled.class,
                    JdbcStores.class,
                    PaymentStore.class,
                    PortalException.class,
                    Vnd.class,
                    JdbcConnectionPool.class)
                .map(H2FileTest::place),
            Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    String resource = type.getName().replace('.', '/') + ".class";
    try {
      String found =
          Objects.requireNonNull(type.getResource("/" + resource), resource).toURI().toString();
      String root =
          found.startsWith("jar:")
              ? found.substring("jar:".length(), found.indexOf("!/"))
              : found.substring(0, found.length() - resource.length());
      return Path.of(URI.create(root)).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
