package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tax payment that a taxpayer begins in the tax authority's app. Wire: the content of {@code
 * init-payment}. Source: attested, one bank's code.
 */
@PublicType
@Value.Immutable
public abstract class EtaxPayment {

  EtaxPayment() {}

  /** Who asks. Wire: {@code maDoiTac}. */
  public abstract String partner();

  /** The number of this attempt: 1 to 20 letters and digits. Wire: {@code maThamChieu}. */
  public abstract String reference();

  /** How much, in whole dong; both lists of lines sum up to it. Wire: {@code soTien}. */
  public abstract Vnd amount();

  /** Postage, zero when none. Wire: {@code phiChuyenPhat}. */
  public abstract Vnd postage();

  /** The language of the payer, {@code vi}. Wire: {@code ngonNgu}. */
  public abstract String language();

  /** What the statement says, at most 210 characters. Wire: {@code thongTinGiaoDich}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String narration();

  /** When it began, {@code yyyyMMddHHmmss}, as it came. Wire: {@code thoiGianGD}. */
  public abstract String time();

  /** The bank that is asked. Wire: {@code maNganHang}. */
  public abstract String bank();

  /** How the taxpayer pays: {@code TKNH} for an account. Wire: {@code phuongThuc}. */
  public abstract String method();

  /** The payer's account or card, when the payer names one. Wire: {@code soTaiKhoan_The}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<String> account();

  /** What links the payer to an account at the bank. Wire: {@code ewalletToken}. */
  public abstract Optional<Secret> walletToken();

  /** What is paid for. Wire: {@code ThongTinBienLai}. */
  public abstract EtaxDuty duty();

  /** The fees. Wire: {@code phiLePhi}. */
  public abstract List<DueLine> fees();

  /** The amounts. Wire: {@code dskhoanNop}. */
  public abstract List<DueLine> lines();

  /** A payment to be completed. */
  public static Builder builder(String partner, String reference, Vnd amount, EtaxDuty duty) {
    return new Builder().partner(partner).reference(reference).amount(amount).duty(duty);
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableEtaxPayment.Builder {
    Builder() {
      postage(Vnd.ZERO).language("vi").narration("").time("").bank("").method("");
    }
  }
}
