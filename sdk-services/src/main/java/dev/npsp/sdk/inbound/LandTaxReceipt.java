package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Land tax was paid for a dossier. The message carries no signature: compare amount and notice with
 * what you know, and guard the endpoint ({@link CallerGuard}).
 *
 * <p>Wire: {@code nhanhsdvcqg}, service {@code NhanChungTuThueDat}. Source: attested by two peers.
 */
@PublicType
@Value.Immutable
public abstract class LandTaxReceipt {

  /** Scheme, host, the other side's adapter; then the part that is kept, without a dot segment. */
  private static final Pattern FORWARDED =
      Pattern.compile(
          "https?://[^/?#]++/[^/?#]++(/RestService/forward(?:/(?!(?:\\.|%2[eE]){1,2}(?:[/?#]|$))[^/?#]++)++/?(?:\\?[^#]*+)?)");

  /** Characters; servers refuse longer ones. */
  private static final int LONGEST_ADDRESS = 2_048;

  LandTaxReceipt() {}

  /** The dossier that it was paid for. Wire: {@code MaHoSo}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String dossierNumber();

  /**
   * Who paid. Wire: {@code HoTenNguoiNopTien}, the name, "" when missing; {@code MaSoThue} and
   * {@code SoCMTNguoiNopTien}, when they have the form of a tax code and of an identity number;
   * {@code DiaChiNguoiNopTien} and, as codes, {@code TinhNguoiNopTien}, {@code HuyenNguoiNopTien}
   * and {@code XaNguoiNopTien}.
   */
  public abstract Person payer();

  /** The payment. */
  public abstract TaxPayment payment();

  /**
   * Where the receipt lies, when it is an address of the web; its host is often a placeholder, see
   * {@link #documentBehind}. Wire: {@code UrlFileChungTu}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<URI> document();

  /** Whether the portal takes it for an update. Wire: {@code isUpdating}. */
  @Value.Default
  public boolean updating() {
    return false;
  }

  /** What else came, by wire name; see {@link PromotionDossier#additional}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /**
   * Where the receipt is to be fetched through this agency's own adapter. Peers keep the address
   * from its fourth slash on ({@code /RestService/forward/...}) and put their own adapter in front;
   * so nothing is ever fetched from the host that the message names. Empty for an address of any
   * other form, one that climbs out of the forward path above all, and beyond 2,048 characters.
   *
   * @param adapter {@code http://ss.example.vn:8080/VXPAdapter}
   */
  public Optional<URI> documentBehind(URI adapter) {
    String own = adapter.toString();
    String folder = own.endsWith("/") ? own.substring(0, own.length() - 1) : own;
    return document()
        .map(URI::toString)
        .filter(address -> address.length() <= LONGEST_ADDRESS)
        .map(FORWARDED::matcher)
        .filter(Matcher::matches)
        .map(matcher -> URI.create(folder + matcher.group(1)));
  }

  /** What is required. */
  public static Builder builder(String dossierNumber, Person payer, TaxPayment payment) {
    return new Builder().dossierNumber(dossierNumber).payer(payer).payment(payment);
  }

  /** Builds a {@link LandTaxReceipt}. */
  public static final class Builder extends ImmutableLandTaxReceipt.Builder {
    Builder() {}
  }
}
