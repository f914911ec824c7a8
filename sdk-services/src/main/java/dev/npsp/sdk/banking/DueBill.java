package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is due, as the agency told it. The amount is the sum of the lines, and both lists of lines
 * agree on it: a bill whose sums differ is refused when it is read.
 */
@PublicType
@Value.Immutable
public abstract class DueBill {

  DueBill() {}

  /** What was asked for: the dossier, notice or customer. Wire: {@code MaHoSo}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String number();

  /** How much, in whole dong, more than zero. Wire: the sum of {@code DSKhoanNop}. */
  public abstract Vnd amount();

  /**
   * The number of this look-up, another one each time: it goes back with the result, and is never
   * what a payment is known by. Wire: {@code MaTraCuuTT}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> lookupCode();

  /**
   * The period of an electricity or insurance bill, which tells the debts of one customer apart.
   * Wire: {@code KyThanhToan}, a proposal; empty for dossiers.
   */
  public abstract Optional<String> period();

  /** {@code 1} fine, {@code 2} fee or charge; other codes exist. Wire: {@code MaDichVu}. */
  public abstract Optional<String> service();

  /** The account to be credited. Wire: {@code TKThuHuong}. */
  @Value.Redacted
  public abstract Optional<String> payeeAccount();

  /** Its bank or treasury. Wire: {@code MaNHThuHuong}. */
  public abstract Optional<String> payeeBank();

  /** Its holder. Wire: {@code TenTKThuHuong}. */
  public abstract Optional<String> payeeName();

  /** What the statement says. Wire: {@code NoiDungThanhToan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> narration();

  /** Who pays. Wire: {@code HoTenNguoiNop}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> payerName();

  /** The single amounts. Wire: {@code PhiLePhi}, or {@code DSKhoanNop} when there is none. */
  public abstract List<DueLine> lines();

  /** Members that this library does not know, by their wire names. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** A bill. */
  public static Builder builder(String number, Vnd amount) {
    return new Builder().number(number).amount(amount);
  }

  /** Collects a bill. */
  public static final class Builder extends ImmutableDueBill.Builder {
    Builder() {}
  }
}
