package dev.npsp.sdk.banking;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bank answers when a receipt is asked for. Wire: {@code print-receipt}. */
public final class EtaxReceipt {

  private final EtaxCode code;
  private final @Nullable URI link;

  private EtaxReceipt(EtaxCode code, @Nullable URI link) {
    this.code = code;
    this.link = link;
  }

  /** It lies there; the link should work for minutes, and not for ever. */
  public static EtaxReceipt at(URI link) {
    return new EtaxReceipt(EtaxCode.OK, link);
  }

  /** There is none. */
  public static EtaxReceipt refused(EtaxCode code) {
    return new EtaxReceipt(code, null);
  }

  /** Wire: {@code MaLoi}. */
  public EtaxCode code() {
    return code;
  }

  /** Wire: {@code URLBienLai}. */
  public Optional<URI> link() {
    return Optional.ofNullable(link);
  }

  /** The code alone: a link opens a receipt. */
  @Override
  public String toString() {
    return "EtaxReceipt(" + code + ")";
  }
}
