package dev.npsp.sdk.procedures.open;

import static dev.npsp.sdk.procedures.open.RebuiltAnswers.EMPTY;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.ok;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.page;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.RefusedByPortal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the lists of the rebuilt portal are walked, one call at a time, and what is kept. */
class RebuiltCataloguePagesTest {

  @Test
  void search_overPages_endsByTheirCursor() {
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(201, page(0, 10)).then(201, page(10, 10)).then(201, EMPTY);

    assertThat(portal.client().search(rows(10)).stream().map(OpenProcedure::codeText))
        .hasSize(20)
        .contains("6.000000", "6.000019");
    assertThat(portal.asked())
        .containsExactly(
            "{\"limit\":10}",
            "{\"limit\":10,\"lastId\":\"9\"}",
            "{\"limit\":10,\"lastId\":\"19\"}");
  }

  @Test
  void search_whenTheOtherListStandsBesideWithNothing_readsTheRows() {
    for (String nothing : List.of("null", "[]", "\"\"")) {
      RebuiltPortalOnPaper portal =
          RebuiltPortalOnPaper.answering(
              201,
              "{\"code\":\"OK\",\"data\":{\"items\":"
                  + nothing
                  + ",\"rows\":[{\"id\":\"1\",\"code\":\"1.000001\",\"name\":\"A\"}]}}");

      assertThat(portal.client().search(rows(10)).items()).hasSize(1);
    }
  }

  @Test
  void search_whenTheSamePageComesForEver_ends() {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(201, page(0, 10));

    assertThat(portal.client().search(rows(10)).stream()).hasSize(10);
    assertThat(portal.calls).hasSize(2);
  }

  @Test
  void search_whenABigPageIsTooSlow_asksForSmallerOnes() {
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(RebuiltPortalOnPaper.TIMES_OUT, "")
            .then(504, "<html>Gateway Timeout</html>")
            .then(201, page(0, 50))
            .then(201, EMPTY);

    assertThat(portal.client().search(rows(200)).stream()).hasSize(50);
    assertThat(portal.asked())
        .containsExactly(
            "{\"limit\":200}",
            "{\"limit\":100}",
            "{\"limit\":50}",
            "{\"limit\":50,\"lastId\":\"49\"}");
  }

  @Test
  void search_whenTheSmallestPageIsTooSlow_isRepeatedAsThePolicySays() {
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(RebuiltPortalOnPaper.TIMES_OUT, "");

    assertThatThrownBy(() -> portal.client().search(rows(500))).isInstanceOf(NoAnswer.class);
    assertThat(portal.asked())
        .containsExactly(
            "{\"limit\":200}",
            "{\"limit\":100}",
            "{\"limit\":50}",
            "{\"limit\":25}",
            "{\"limit\":10}",
            "{\"limit\":10}",
            "{\"limit\":10}");
  }

  @Test
  void appliedProcedures_overNumberedPages_endWhenAllAgree() {
    String first =
        "{\"items\":[{\"code\":\"1.000001\",\"name\":\"A\",\"appliedDepartmentIds\":[\"a\",\"b\"]}],\"pagination\":{\"total\":2,\"currentPage\":1,\"pageSize\":1,\"totalPages\":2}}";
    String second =
        "{\"items\":[{\"code\":\"1.000002\",\"name\":\"B\",\"state\":\"INACTIVE\"}],\"pagination\":{\"total\":2,\"currentPage\":2,\"pageSize\":200,\"totalPages\":2}}";
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(201, ok(first)).then(201, ok(second));

    List<AppliedProcedure> rows = portal.client().appliedProcedures("cấp").stream().toList();

    assertThat(rows).extracting(row -> row.appliedByIds().size()).containsExactly(2, 0);
    assertThat(rows.get(1).status()).contains(PublicationStatus.INACTIVE);
    assertThat(portal.asked())
        .containsExactly(
            "{\"q\":\"cấp\",\"currentPage\":1,\"pageSize\":200}",
            "{\"q\":\"cấp\",\"currentPage\":2,\"pageSize\":200}");
  }

  @Test
  void calls_keepASecondBetweenThem_andAnswersAreKept() {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(201, page(0, 10));
    OpenCatalogueClient client = portal.builder().keepAnswers(Duration.ofHours(1)).build();

    assertThat(client.search("a").stream()).hasSize(10);
    assertThat(client.search("a").stream()).hasSize(10);
    client.search("b");

    assertThat(portal.calls).as("two pages of a, once, and one of b").hasSize(3);
    assertThat(portal.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void answers_thatAreErrors_areNotKept() {
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(400, "").then(201, page(0, 1)).then(201, EMPTY);
    OpenCatalogueClient client = portal.builder().keepAnswers(Duration.ofHours(1)).build();

    assertThatThrownBy(() -> client.search("a")).isInstanceOf(RefusedByPortal.class);
    assertThat(client.search("a").items()).hasSize(1);
  }
}
