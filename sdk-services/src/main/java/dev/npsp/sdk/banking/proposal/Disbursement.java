package dev.npsp.sdk.banking.proposal;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Money that the bank pays out for the platform. */
@PublicType
@Value.Immutable
public abstract class Disbursement {

  Disbursement() {}

  /** The platform's number; no two are the same. Wire: {@code MaGiaoDichTTTT}. */
  public abstract String id();

  /** The request that asked for it. Header: {@code x-request-id}. */
  public abstract String requestId();

  /** How much. Wire: {@code SoTien}. */
  public abstract Vnd amount();

  /** The account to be credited. Wire: {@code TKThuHuong}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String payeeAccount();

  /** Its bank or treasury. Wire: {@code MaNHThuHuong}. */
  public abstract String payeeBank();

  /** Its holder. Wire: {@code TenTKThuHuong}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String payeeName();

  /** How it goes. Wire: {@code KenhChi}. */
  public abstract DisbursementRoute route();

  /** What the statement says. Wire: {@code ThongTinGiaoDich}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String narration();

  /** The payment that it belongs to, when there is one. Wire: {@code MaGiaoDichGoc}. */
  public abstract Optional<String> original();

  /** Where it stands. Wire: {@code TrangThaiChi}. */
  public abstract DisbursementState state();

  /** When it was asked for. Whole milliseconds. */
  public abstract Instant askedAt();

  /** The core's number, once it is done. Wire: {@code MaGiaoDich}. */
  public abstract Optional<String> transaction();

  /** Whether both ask for the same. */
  final boolean asksTheSameAs(Disbursement other) {
    return toBuilder()
        .state(other.state())
        .askedAt(other.askedAt())
        .transaction(other.transaction())
        .build()
        .equals(other);
  }

  /** A disbursement to be completed. */
  public static Builder builder(String id, String requestId, Vnd amount) {
    return new Builder().id(id).requestId(requestId).amount(amount);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (id().isBlank() || requestId().isBlank() || amount().equals(Vnd.ZERO)) {
      throw new IllegalArgumentException("A disbursement has a number, a request and an amount.");
    }
  }

  /** Collects a disbursement. */
  public static final class Builder extends ImmutableDisbursement.Builder {
    Builder() {
      route(DisbursementRoute.INTRA_BANK)
          .narration("")
          .payeeName("")
          .state(DisbursementState.PENDING)
          .askedAt(Instant.EPOCH);
    }
  }
}
