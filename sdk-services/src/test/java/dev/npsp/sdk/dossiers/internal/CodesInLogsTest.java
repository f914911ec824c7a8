package dev.npsp.sdk.dossiers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodesInLogsTest {

  private static final DossierCode CODE = DossierCode.of("000.00.00.H56-261122-00017");

  @Test
  void shown_byDefault_isAgencyAndEnd() {
    DossierRules rules = new DossierRules(SubmittedDossiers.inMemory(), TransitionPolicy.warning());
    assertThat(rules.wholeCodesInLogs()).isFalse();
    assertThat(
            new TransitionGuard(rules.lifecycle(), rules.wholeCodesInLogs(), (from, to) -> false)
                .shown(CODE))
        .isEqualTo("000.00.00.H56-***17");
  }

  @Test
  void shown_whenTheHostAsksForIt_isWholeAndOfOtherAgenciesToo() {
    DossierRules rules =
        new DossierRules(
            SubmittedDossiers.inMemory(),
            TransitionPolicy.warning(),
            Optional.empty(),
            Optional.empty(),
            true);
    assertThat(rules.ofAnotherAgency().wholeCodesInLogs()).isTrue();
    assertThat(
            new TransitionGuard(rules.lifecycle(), rules.wholeCodesInLogs(), (from, to) -> false)
                .shown(CODE))
        .isEqualTo(CODE.value());
  }
}
