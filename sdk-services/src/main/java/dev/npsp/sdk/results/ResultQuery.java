package dev.npsp.sdk.results;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/** Whose results are looked for, by whom and what for. */
@PublicType
@Value.Immutable
public abstract class ResultQuery {

  ResultQuery() {}

  /** Whose results. Wire: {@code SoDinhDanhChuSoHuu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract PersonalId owner();

  /** Who asks, by name. Wire: {@code HoTenNguoiYeuCau}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String requesterName();

  /** Who asks, by number. Wire: {@code SoDinhDanhNguoiYeuCau}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract PersonalId requester();

  /** As what they ask; the person unless said otherwise. Wire: {@code KenhThucHien}. */
  @Value.Default
  public RequesterKind requesterKind() {
    return RequesterKind.CITIZEN;
  }

  /** The procedure that the results are needed for. Wire: {@code MaThuTuc}. */
  public abstract ProcedureCode procedure();

  /** Which results are looked for. Wire: {@code DanhSachDanhMucKetQua}. */
  public abstract List<@Valid WantedResult> wanted();

  /** A person's own question. */
  public static Builder builder(PersonalId owner, String ownerName, ProcedureCode procedure) {
    return new Builder()
        .owner(owner)
        .requester(owner)
        .requesterName(ownerName)
        .procedure(procedure);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ResultQuery}. */
  public static final class Builder extends ImmutableResultQuery.Builder {
    Builder() {}

    /** One more kind of result, whatever its number. */
    public Builder addWanted(String resultCode) {
      addWanted(WantedResult.builder(resultCode).build());
      return this;
    }
  }
}
