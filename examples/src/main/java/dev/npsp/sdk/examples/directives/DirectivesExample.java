package dev.npsp.sdk.examples.directives;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.directions.AgencyDirections;
import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionOutcome;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * A province receives instructions of the Government Office as edXML, accepts and assigns them,
 * issues one further to its communes in the same way, reports progress, finishes most in time and
 * leaves one overdue.
 */
@Command(
    name = "directives",
    mixinStandardHelpOptions = true,
    description =
        "A province carries out what the Government Office directs: accepted, assigned, issued"
            + " further to communes, done in time, overdue; as edXML over a hub.")
public final class DirectivesExample implements Callable<Integer> {

  private static final int DAYS = 10;
  private static final List<AgencyCode> COMMUNES =
      List.of(AgencyCode.of("000.10.25.H56"), AgencyCode.of("000.11.25.H56"));

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  private final Clock clock = Clock.systemUTC();
  private final LocalDate today = VietnamTime.local(clock.instant()).toLocalDate();

  @Override
  public Integer call() throws IOException, InterruptedException {
    ScenarioOutput told = connection.output();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection);
        Office province = office(environment.address(), connection.agency(), "Tỉnh Ví Dụ");
        Office first = office(environment.address(), COMMUNES.get(0), "Xã Ví Dụ");
        Office second = office(environment.address(), COMMUNES.get(1), "Xã Thử")) {
      return direct(
          province, List.of(first, second), new SandboxControl(environment.address()), told);
    }
  }

  private Office office(URI address, AgencyCode agency, String name) {
    Credentials.ClientCredentials account = connection.program();
    String systemId = agency.equals(connection.agency()) ? account.id() : agency.value();
    return Office.open(address.resolve("/edoc/"), agency, name, systemId, account.secret(), clock);
  }

  private int direct(
      Office province, List<Office> communes, SandboxControl government, ScenarioOutput told)
      throws IOException, InterruptedException {
    DirectionKey own = issued(government, "Rà soát thủ tục hành chính", DAYS, told);
    DirectionKey shared = issued(government, "Số hóa sổ hộ tịch ở cấp xã", DAYS, told);
    DirectionKey late = issued(government, "Báo cáo tình hình nhiệm vụ quá hạn", -2 * DAYS, told);
    province.receive(told);
    for (DirectionKey key : List.of(own, shared, late)) {
      province.directions().accept(key);
    }

    province.directions().assign(own, "Sở Nội vụ");
    province.directions().progress(own, 60, "Đã rà soát sáu lĩnh vực");
    province.tell(province.directions().complete(own, "Đã báo cáo kết quả"), told);

    List<DirectionKey> further = issueFurther(province, communes, shared, told);
    for (Office commune : communes) {
      commune.carryOut(told);
    }
    province.receive(told);
    boolean all =
        further.stream()
            .allMatch(key -> province.directions().find(key).orElseThrow().completed().isPresent());
    if (all) {
      province.tell(province.directions().complete(shared, "Các xã đã hoàn thành"), told);
    }

    province.directions().assign(late, "Văn phòng Ủy ban");
    province.tell(province.directions().progress(late, 20, "Đang tổng hợp"), told);

    List<DirectionKey> keys = new ArrayList<>(List.of(own, shared, late));
    keys.addAll(further);
    return done(province, keys, government, told);
  }

  /** The Government Office issues an instruction; the sandbox plays it. */
  private DirectionKey issued(
      SandboxControl government, String subject, int days, ScenarioOutput told)
      throws IOException, InterruptedException {
    LocalDate due = today.plusDays(days);
    JsonNode issued =
        government.act(
            "directions/issue?subject="
                + SandboxControl.encoded(subject)
                + "&due="
                + due
                + "&receiver="
                + SandboxControl.encoded(connection.agency().value()));
    String id = issued.path("document").asText();
    told.tell(
        "issued",
        "The Government Office issued " + id + ", due on " + due + ": " + subject,
        "document",
        id,
        "due",
        due.toString());
    return new DirectionKey(id, connection.agency().value());
  }

  /** The province issues it to its communes: a document of its own that answers the first. */
  private List<DirectionKey> issueFurther(
      Office province, List<Office> communes, DirectionKey instruction, ScenarioOutput told) {
    Direction known = province.directions().find(instruction).orElseThrow();
    DocumentReference reference = DocumentReference.ofId(instruction.documentId());
    String number = reference.code().orElseThrow().split("/", 2)[0];
    EDocument.Builder document =
        EDocument.builder(
                province.self(),
                communes.get(0).self(),
                number,
                "UBND-VPCP",
                today,
                known.subject().orElseThrow())
            .dueDate(known.dueDate())
            .addResponseFor(reference);
    communes.stream().skip(1).map(Office::self).forEach(document::addReceivers);
    List<Direction> issued = province.directions().issue(document.build());
    for (Direction direction : issued) {
      told.tell(
          "issued_further",
          "The province issued it further to " + direction.key().receiver() + ".",
          "document",
          direction.key().documentId(),
          "receiver",
          direction.key().receiver());
    }
    return issued.stream().map(Direction::key).toList();
  }

  /**
   * What the board of the sandbox shows has to be what the province knows, direction by direction.
   */
  private int done(
      Office province, List<DirectionKey> keys, SandboxControl government, ScenarioOutput told)
      throws IOException, InterruptedException {
    int done = 0;
    int inTime = 0;
    int overdue = 0;
    boolean agreed = true;
    for (DirectionKey key : keys) {
      String shown = shown(government, key);
      Direction known = province.directions().find(key).orElseThrow();
      String outcome =
          known
              .outcome(WorkingCalendar.standard(), clock.instant())
              .map(DirectionOutcome::name)
              .orElse("WITHDRAWN");
      agreed &= shown.equals(outcome);
      inTime += shown.equals("DONE_ON_TIME") ? 1 : 0;
      done += shown.startsWith("DONE") ? 1 : 0;
      overdue += shown.equals("OVERDUE") ? 1 : 0;
    }
    for (AgencyDirections agency : province.directions().overview().agencies()) {
      told.tell(
          "agency",
          agency.receiver()
              + ": done "
              + agency.done()
              + ", of them in time "
              + agency.doneOnTime()
              + ", overdue "
              + agency.overdue(),
          "agency",
          agency.receiver(),
          "done",
          agency.done(),
          "in_time",
          agency.doneOnTime(),
          "overdue",
          agency.overdue());
    }
    boolean confirmed = agreed && done > 0 && inTime > 0 && overdue > 0;
    told.done(
        (confirmed ? "Confirmed: " : "NOT confirmed: ")
            + done
            + " done, "
            + inTime
            + " of them in time, "
            + overdue
            + " overdue.",
        "confirmed",
        confirmed,
        "done",
        done,
        "in_time",
        inTime,
        "overdue",
        overdue);
    return confirmed ? 0 : 1;
  }

  private static String shown(SandboxControl government, DirectionKey key)
      throws IOException, InterruptedException {
    JsonNode board =
        government.read("directions/board?document=" + SandboxControl.encoded(key.documentId()));
    for (JsonNode direction : board.path("directions")) {
      if (direction.path("receiver").asText().equals(key.receiver())) {
        return direction.path("outcome").asText();
      }
    }
    return "";
  }
}
