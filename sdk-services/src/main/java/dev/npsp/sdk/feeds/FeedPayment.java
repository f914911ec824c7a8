package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The payment that travels with a dossier. It is what the sender says, not a verified result: ask
 * the Payment Platform before anything is handed out for it.
 *
 * <p>Wire: {@code thongTinBienLai}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class FeedPayment {

  FeedPayment() {}

  /** Where the payment stands, a code of the platform; 1 is paid. Wire: {@code trangThaiGD}. */
  public abstract Optional<String> state();

  /** Its name, {@code "Đã thanh toán"}. Wire: {@code tenTrangThaiGD}. */
  public abstract Optional<String> stateName();

  /** The platform's service. Wire: {@code maDichVu}. */
  public abstract Optional<String> service();

  /** Account of the beneficiary. Wire: {@code tkThuHuong}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> account();

  /** Name of the account. Wire: {@code tenTkThuHuong}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> accountName();

  /** Code of the bank. Wire: {@code maNhThuHuong}. */
  public abstract Optional<String> bank();

  /**
   * What is paid for. Wire: {@code dSKhoanNop}, of each {@code NoiDung}, "" when missing, and
   * {@code SoTien}.
   */
  public abstract List<MoneyLine> lines();

  /**
   * Amounts that are given and cannot be read exactly, as they came; the lines that they stood in
   * are not among {@link #lines}. Wire: {@code dSKhoanNop}, {@code SoTien}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract List<String> unreadableAmounts();

  /** Where the receipt is, a capability: do not log it. Wire: {@code urlBienLai}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<URI> receipt();

  /** Whether the sender says that it is paid, and every amount that it names can be read. */
  public boolean saysPaid() {
    return state().filter("1"::equals).isPresent() && unreadableAmounts().isEmpty();
  }

  /** The sum of the lines; less than what was paid when there are {@link #unreadableAmounts}. */
  public Vnd total() {
    return lines().stream().map(MoneyLine::amount).reduce(Vnd.ZERO, Vnd::plus);
  }

  /** Nothing known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableFeedPayment.Builder {
    Builder() {}
  }
}
