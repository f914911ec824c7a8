package dev.npsp.sdk.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A payment as the platform holds it at one moment. */
public interface SandboxPayment {

  /** Where a payment stands. */
  enum State {
    PENDING,
    PAID,
    FAILED
  }

  /** Wire: {@code MaThamChieu}. */
  String reference();

  /** Whole dong. Wire: {@code SoTien}. */
  long amount();

  State state();

  /** Wire: {@code MaHoSo}. */
  String dossierCode();

  /** The platform's transaction code once it is paid. Wire: {@code MaGiaoDich}. */
  Optional<String> transactionCode();

  /**
   * The page a person pays on; empty for a payment that the platform made itself. Wire: {@code
   * UrlThanhToan}.
   */
  Optional<URI> page();

  /** Whether the agency acknowledged the result. */
  boolean acknowledged();

  /** Whether the agency answered the result with {@code MaLoi} 99, which ends redelivery. */
  boolean refusedByAgency();

  /** The deliveries of its result, oldest first; of many, the last ones. */
  List<CallbackDelivery> deliveries();
}
