package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.payments.internal.ReceiptMapping;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district on a receipt: of an address of its day, and never of one of today. */
class PayerAddressDayTest extends ClientOfPlatform {

  private static final PostalAddress OLDER =
      PostalAddress.builder()
          .district("Quận Ba Đình")
          .province("Hà Nội")
          .detail("Số 1 phố Ví Dụ")
          .build();

  @Override
  PaymentAccount account() {
    return Samples.settings().build();
  }

  private static PaymentOrder order(PostalAddress address) {
    return Samples.order().payer(Samples.payer().toBuilder().address(address).build()).build();
  }

  @Test
  void open_withADistrictAndNoDay_isRefusedBeforeAnythingIsSent() {
    InvalidRequest refused =
        catchThrowableOfType(InvalidRequest.class, () -> payments.open(order(OLDER)));
    assertThat(refused.violations())
        .extracting(Violation::path)
        .containsExactly("payer.address.district");
    assertThat(refused.violations().get(0).message())
        .contains("day on which it was written")
        .doesNotContain("Ba Đình");
    assertThat(platform.server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01, Quận Ba Đình", "2025-06-30, Quận Ba Đình", "2025-07-01, ''"})
  void receipt_hasTheDistrictOfTheDayAlone(LocalDate writtenOn, String district) {
    PaymentOrder order = order(OLDER.toBuilder().writtenOn(writtenOn).build());
    assertThat(new String(Samples.JSON.write(ReceiptMapping.receipt(order)), UTF_8))
        .contains("\"HuyenNguoiNop\":\"" + district + "\"");
  }
}
