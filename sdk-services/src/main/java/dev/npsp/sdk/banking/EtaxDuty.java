package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What a tax payment is for, and for whom. Wire: {@code ThongTinBienLai}. */
@PublicType
@Value.Immutable
public abstract class EtaxDuty {

  EtaxDuty() {}

  /** Kind of service, {@code 01} was seen. Wire: {@code maDichVu}. */
  public abstract Optional<String> service();

  /** The dossier or notice. Wire: {@code maHoSo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> number();

  /** The account at the treasury, at most 19 digits. Wire: {@code tkthuHuong}. */
  @Value.Redacted
  public abstract String payeeAccount();

  /** The treasury, at most 8 digits. Wire: {@code khoBac}. */
  public abstract String treasury();

  /** Kind of tax. Wire: {@code maLoaiHinhThue}. */
  public abstract Optional<String> taxKind();

  /** Its name. Wire: {@code tenLoaiHinhThue}. */
  public abstract Optional<String> taxKindName();

  /** Kind of fine. Wire: {@code maLoaiHinhThuPhat}. */
  public abstract Optional<String> fineKind();

  /** Who owes. */
  public abstract EtaxPerson taxpayer();

  /** Who pays in the taxpayer's place. */
  public abstract Optional<EtaxPerson> payingFor();

  /** The agency that decided. Wire: {@code maCoQuanQD}. */
  public abstract Optional<String> agency();

  /** Its name. Wire: {@code tenCoQuanQD}. */
  public abstract Optional<String> agencyName();

  /** The day of the decision, {@code dd/MM/yyyy} as it came. Wire: {@code ngayQD}. */
  public abstract Optional<String> decidedOn();

  /** The number of the decision. Wire: {@code soQD}. */
  public abstract Optional<String> decisionNumber();

  /** A duty to be completed. */
  public static Builder builder(String payeeAccount, String treasury, EtaxPerson taxpayer) {
    return new Builder().payeeAccount(payeeAccount).treasury(treasury).taxpayer(taxpayer);
  }

  /** Collects a duty. */
  public static final class Builder extends ImmutableEtaxDuty.Builder {
    Builder() {}
  }
}
