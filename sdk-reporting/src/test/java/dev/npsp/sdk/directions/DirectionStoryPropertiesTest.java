package dev.npsp.sdk.directions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Whatever both sides do, in whatever order: they know the same, and every step can be replayed.
 */
class DirectionStoryPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final Correspondent OFFICE =
      Correspondent.of(AgencyCode.of("000.00.00.G99"), "Văn phòng Mẫu");
  private static final Correspondent PROVINCE = Correspondent.of(AgencyCode.of("H99"), "Tỉnh Mẫu");
  private static final EDocument DIRECTION = document("105", Business.of(BusinessKind.NEW));
  private static final DirectionKey KEY = new DirectionKey(DIRECTION.id().orElseThrow(), "H99");

  /** What may be done; what does not fit is refused and changes nothing. */
  enum Step {
    ACCEPT,
    REFUSE,
    ASSIGN,
    PROGRESS,
    COMPLETE,
    RECALL,
    UPDATE,
    AGREE,
    DISAGREE,
    OFFICE_RECEIVES,
    PROVINCE_RECEIVES
  }

  private static EDocument document(String number, Business business) {
    return EDocument.builder(OFFICE, PROVINCE, number, "VP", DAY, "Nhiệm vụ " + number)
        .dueDate(DAY.plusDays(number.length()))
        .business(business)
        .build();
  }

  /** Both sides over one axis. */
  private static final class Story {
    private final MovableClock clock = new MovableClock(VietnamTime.of(2026, 10, 5, 9, 0));
    private final MemoryAxis axis = new MemoryAxis();
    private final DirectionsClient office = client(OFFICE);
    private final DirectionsClient province = client(PROVINCE);
    private final List<Direction> known = new ArrayList<>();
    private int updates;

    Story() {
      office.issue(DIRECTION);
      province.receive(DAY, DAY);
    }

    private DirectionsClient client(Correspondent self) {
      return DirectionsClient.over(
          axis.of(self.id()), self, DirectionStore.inMemory(), WorkingCalendar.standard(), clock);
    }

    void take(Step step) {
      clock.set(clock.instant().plus(Duration.ofMinutes(1)));
      try {
        act(step);
      } catch (DirectionNotPossible refused) {
        assertThat(refused.reason()).isNotEqualTo(DirectionNotPossible.Reason.CONTENDED);
      }
      known.add(province.find(KEY).orElseThrow());
    }

    private void act(Step step) {
      switch (step) {
        case ACCEPT -> province.accept(KEY);
        case REFUSE -> province.refuse(KEY, "Không thuộc thẩm quyền");
        case ASSIGN -> province.assign(KEY, "Sở Nội vụ");
        case PROGRESS -> province.progress(KEY, 50, "Đang làm");
        case COMPLETE -> province.complete(KEY, "Đã làm");
        case RECALL -> office.recall(KEY, "Sai số liệu");
        case UPDATE -> office.issue(document("2".repeat(++updates), update()));
        case AGREE -> province.answerRecall(KEY, true, "Đồng ý");
        case DISAGREE -> province.answerRecall(KEY, false, "Đã làm");
        case OFFICE_RECEIVES -> office.receive(DAY, DAY);
        case PROVINCE_RECEIVES -> province.receive(DAY, DAY);
      }
    }

    private static Business update() {
      return Business.builder().kind(BusinessKind.UPDATE).documentId(KEY.documentId()).build();
    }

    void receiveAll() {
      province.receive(DAY, DAY);
      office.receive(DAY, DAY);
    }
  }

  @Property(tries = 150)
  void replay_ofAnyPart_isWhatWasKnownThen(@ForAll @Size(max = 14) List<Step> steps) {
    Story story = new Story();
    steps.forEach(story::take);

    List<DirectionEvent> events = story.province.find(KEY).orElseThrow().events();
    for (Direction then : story.known) {
      assertThat(Direction.replay(KEY, events.subList(0, then.events().size()))).contains(then);
    }
  }

  @Property(tries = 150)
  void bothSides_whenAllHasArrived_knowTheSame(@ForAll @Size(max = 14) List<Step> steps) {
    Story story = new Story();
    for (Step step : steps) {
      story.receiveAll();
      story.take(step);
    }
    story.receiveAll();

    Direction received = story.province.find(KEY).orElseThrow();
    Direction issued = story.office.find(KEY).orElseThrow();
    assertThat(issued.status()).isEqualTo(received.status());
    assertThat(issued.isWithdrawn()).isEqualTo(received.isWithdrawn());
    assertThat(issued.isRecallOpen()).isEqualTo(received.isRecallOpen());
    assertThat(issued.completed()).isEqualTo(received.completed());
    assertThat(issued.subject()).isEqualTo(received.subject());
    assertThat(issued.dueDate()).isEqualTo(received.dueDate());
  }

  @Property(tries = 150)
  void receive_ofEverythingAgain_recordsNothing(@ForAll @Size(max = 14) List<Step> steps) {
    Story story = new Story();
    steps.forEach(story::take);
    story.receiveAll();
    Direction received = story.province.find(KEY).orElseThrow();
    Direction issued = story.office.find(KEY).orElseThrow();

    story.receiveAll();

    assertThat(story.province.find(KEY)).contains(received);
    assertThat(story.office.find(KEY)).contains(issued);
    boolean isDone = received.status().equals(Optional.of(EDocumentStatus.COMPLETED));
    assertThat(received.completed().isPresent()).isEqualTo(isDone);
  }
}
