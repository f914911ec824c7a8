package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.SandboxFeedDossier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was filed, and what became of it. */
final class FeedRegister {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(ZONE);

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, FiledDossier> byNumber = new LinkedHashMap<>();
  private final Clock clock;
  private int serial;
  private int toLose;
  private int lost;
  private int notYet;

  FeedRegister(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Files one under a new number of the national side. */
  String file(FeedType type) {
    return locked(
        () -> {
          String number =
              String.format(Locale.ROOT, "%s-%s-%04d", type.agency, DAY.format(now()), serial + 1);
          return add(type, number).number;
        });
  }

  /** Files one under a number that the agency gave out; gives it as it is to be sent. */
  FiledDossier fileUnder(FeedType type, String number) {
    return locked(() -> add(type, number));
  }

  private FiledDossier add(FeedType type, String number) {
    int next = ++serial;
    FiledDossier dossier =
        new FiledDossier(type, Integer.toString(70_000 + next), number, next, now());
    if (byNumber.putIfAbsent(number, dossier) != null) {
      throw new IllegalStateException("the agency gave out a number twice: " + number);
    }
    return dossier;
  }

  /** Reads or changes one; {@link NoSuchElementException} when there is none. */
  <T> T with(String number, Function<FiledDossier, T> work) {
    return locked(
        () -> {
          FiledDossier dossier = byNumber.get(number);
          if (dossier == null) {
            throw new NoSuchElementException("no dossier " + number + " in the feeds");
          }
          return work.apply(dossier);
        });
  }

  boolean knows(String number) {
    return locked(() -> byNumber.containsKey(number));
  }

  @Nullable String numberOfId(String id) {
    return locked(
        () ->
            byNumber.values().stream()
                .filter(dossier -> dossier.id.equals(id))
                .map(dossier -> dossier.number)
                .findFirst()
                .orElse(null));
  }

  /** Something of each that is wanted, in the order of filing. */
  <T> List<T> each(Predicate<FiledDossier> wanted, Function<FiledDossier, T> work) {
    return locked(
        () -> {
          List<T> found = new ArrayList<>();
          for (FiledDossier dossier : byNumber.values()) {
            if (wanted.test(dossier)) {
              found.add(work.apply(dossier));
            }
          }
          return found;
        });
  }

  List<SandboxFeedDossier> all() {
    return each(dossier -> true, FiledDossier::toldAs);
  }

  void lose(int count) {
    locked(() -> toLose += count);
  }

  /** Whether this acknowledgement gets lost. */
  boolean losesThisOne() {
    return locked(
        () -> {
          if (toLose == 0) {
            return false;
          }
          toLose--;
          lost++;
          return true;
        });
  }

  int lost() {
    return locked(() -> lost);
  }

  void answerNotYet(int count) {
    locked(() -> notYet += count);
  }

  /** Whether this status comes too early. */
  boolean saysNotYet() {
    return locked(
        () -> {
          boolean early = notYet > 0;
          notYet -= early ? 1 : 0;
          return early;
        });
  }

  void clear() {
    locked(
        () -> {
          byNumber.clear();
          toLose = 0;
          lost = 0;
          notYet = 0;
          return true;
        });
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
