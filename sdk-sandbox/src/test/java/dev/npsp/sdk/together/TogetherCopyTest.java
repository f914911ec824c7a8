package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.CachedCatalogues;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CatalogueChange;
import dev.npsp.sdk.catalogues.CatalogueSnapshot;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.SnapshotUnreadable;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.testing.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TogetherCopyTest {

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final MovableClock clock = new MovableClock(Cases.RECEIVED);

  private CachedCatalogues.Builder builder() {
    return CachedCatalogues.builder(sandbox.client().catalogues())
        .clock(clock)
        .maxAge(Duration.ofHours(1));
  }

  private static long asked() {
    return sandbox.callsOf("LayDanhMucCoQuan");
  }

  @Test
  void get_asksThePortalOnceWhileItIsFresh() {
    CachedCatalogues copy = builder().build();
    assertThat(copy.snapshot()).isEmpty();

    CatalogueSnapshot first = copy.get();
    clock.forward(Duration.ofMinutes(59));

    assertThat(copy.get()).isSameAs(first);
    assertThat(first.age(clock)).isEqualTo(Duration.ofMinutes(59));
    assertThat(first.agencies())
        .isEqualTo(sandbox.client().catalogues().list(Catalogue.AGENCIES).items());
    assertThat(first.fields())
        .isEqualTo(sandbox.client().catalogues().list(Catalogue.FIELDS).items());
    clock.forward(Duration.ofMinutes(1));
    assertThat(copy.get().contentHash()).isEqualTo(first.contentHash());
    assertThat(asked()).isEqualTo(3);
  }

  @Test
  void get_whenTheServerIsInTrouble_givesTheCopy_andWithoutOneTheError() {
    CachedCatalogues copy = builder().build();
    sandbox.nextCalls(3, Fault.serverError(503, Duration.ZERO));
    assertThatThrownBy(copy::get).isInstanceOf(PortalException.class);
    CatalogueSnapshot first = copy.get();
    clock.forward(Duration.ofDays(3));
    sandbox.nextCalls(3, Fault.serverError(503, Duration.ZERO));

    assertThat(copy.get()).isSameAs(first);
    assertThat(copy.get()).isSameAs(first);
    clock.forward(Duration.ofMinutes(1));
    assertThat(copy.get()).isNotSameAs(first);
  }

  @Test
  void get_withAnExecutor_givesTheOldCopyAndRenewsThere() {
    Deque<Runnable> work = new ArrayDeque<>();
    CachedCatalogues copy = builder().refreshOn(work::add).build();
    CatalogueSnapshot first = copy.get();
    clock.forward(Duration.ofHours(2));

    assertThat(copy.get()).isSameAs(first);
    assertThat(copy.get()).isSameAs(first);
    assertThat(work).hasSize(1);
    work.remove().run();
    assertThat(copy.get().takenAt()).isEqualTo(clock.instant());

    copy.refreshAsync();
    assertThat(work).hasSize(1);
  }

  @Test
  void get_whenTheExecutorTakesNothing_givesTheOldCopy() {
    CachedCatalogues copy =
        builder()
            .refreshOn(
                work -> {
                  throw new RejectedExecutionException();
                })
            .build();
    CatalogueSnapshot first = copy.get();
    clock.forward(Duration.ofHours(2));

    assertThat(copy.get()).isSameAs(first);
  }

  @Test
  void refreshAsync_withoutAnExecutor_saysHowToGiveOne() {
    assertThatThrownBy(() -> builder().build().refreshAsync())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("refreshOn");
  }

  @Test
  void build_withAFile_worksOffline(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("catalogues.json");
    CatalogueSnapshot taken = builder().file(file).build().refresh();
    long asked = asked();

    CatalogueSnapshot loaded = builder().file(file).build().get();

    assertThat(loaded).isEqualTo(taken);
    assertThat(loaded.agencies()).isEqualTo(taken.agencies());
    assertThat(loaded.fields()).isEqualTo(taken.fields());
    assertThat(asked()).isEqualTo(asked);
    Files.writeString(file, Files.readString(file).replace("Bộ Công an", "Bộ Công An"));
    assertThatThrownBy(() -> builder().file(file).build()).isInstanceOf(SnapshotUnreadable.class);
  }

  @Test
  void get_whenTheFileCannotBeWritten_givesTheNewCopyAllTheSame(@TempDir Path folder) {
    Path nowhere = folder.resolve("not there").resolve("catalogues.json");
    CachedCatalogues copy = builder().file(nowhere).build();

    assertThat(copy.get().agencies()).isNotEmpty();
    assertThat(copy.snapshot()).isPresent();
    assertThatThrownBy(copy::refresh).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void changesSince_tellsWhatCameAndWentAndChanged(@TempDir Path folder) {
    CatalogueSnapshot before = builder().build().get();
    List<Agency> agencies = new ArrayList<>(before.agencies());
    Agency first = agencies.remove(0);
    Agency second = agencies.get(0);
    agencies.set(0, second.toBuilder().name("Bộ Ví dụ").build());
    agencies.set(1, agencies.get(1).toBuilder().additional(Map.of("MOI", "{\"a\":1}")).build());
    agencies.add(Agency.builder("H99", "UBND tỉnh Mẫu").build());
    CatalogueSnapshot after =
        CatalogueSnapshot.of(
            clock.instant(), agencies, before.fields().subList(1, before.fields().size()));
    after.save(folder.resolve("a.json"));

    List<CatalogueChange> changes =
        CatalogueSnapshot.load(folder.resolve("a.json")).changesSince(before);

    assertThat(changes)
        .extracting(CatalogueChange::kind)
        .containsExactly(
            CatalogueChange.Kind.REMOVED,
            CatalogueChange.Kind.RENAMED,
            CatalogueChange.Kind.CHANGED,
            CatalogueChange.Kind.ADDED,
            CatalogueChange.Kind.REMOVED);
    assertThat(changes.get(0))
        .hasToString("agency " + first.codeText() + " removed: " + first.name());
    assertThat(changes.get(1).vietnamese())
        .isEqualTo(
            "cơ quan " + second.codeText() + " đổi tên từ " + second.name() + " thành: Bộ Ví dụ");
    assertThat(before.changesSince(before)).isEmpty();
  }
}
