package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.npsp.sdk.domain.DossierCode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {

  @Test
  void unique_isDossierTimeAndSomethingOfItsOwn() {
    assertThat(PaymentReference.unique(Samples.DOSSIER, Samples.ORDERED_AT).value())
        .matches("dvc0000000H00260101000120260115093045[0-9a-z]{6}");
  }

  @Test
  void unique_inTheSameSecond_isAnotherEachTime() {
    Set<PaymentReference> seen = new HashSet<>();
    // of a hundred, two are alike once in 400,000 runs; of a thousand, once in 4,000
    for (int i = 0; i < 100; i++) {
      seen.add(PaymentReference.unique(Samples.DOSSIER, Samples.ORDERED_AT));
    }
    assertThat(seen).hasSize(100);
  }

  @Test
  void unique_ofTheLongestDossier_hasFiftyCharactersAndItsEnd() {
    DossierCode longest = DossierCode.of("ABCDEFGHIJABCDEFGHIJABCDEFGHIJ-20260101-0123456789");
    assertThat(PaymentReference.unique(longest, Samples.ORDERED_AT).value())
        .hasSize(50)
        .contains("202601010123456789");
  }

  @Test
  void of_whatCannotBeSigned_isRefused() {
    for (String odd : new String[] {"", "a|b", "a b", "a\n", "đ", "x".repeat(101)}) {
      assertThatIllegalArgumentException().isThrownBy(() -> PaymentReference.of(odd));
    }
  }
}
