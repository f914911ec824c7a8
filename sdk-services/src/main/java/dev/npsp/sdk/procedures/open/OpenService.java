package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case of a procedure as one agency offers it, and where to apply. Wire: a row of {@code
 * submitting/formality/list-department-url-by-citizen}.
 */
@PublicType
@Value.Immutable
public abstract class OpenService {

  OpenService() {}

  /** The portal's id of the row; {@code ""} when it has none. Wire: {@code id}. */
  public abstract String id();

  /**
   * The portal's id of the agency, for {@link IndexQuery#provinceId}. Wire: {@code departmentId}.
   */
  public abstract Optional<String> agencyId();

  /** The code of the agency as the portal wrote it. Wire: {@code departmentCode}. */
  public abstract Optional<String> agencyCodeText();

  /** The name of the agency. Wire: {@code departmentName}. */
  public abstract Optional<String> agencyName();

  /** The level of the agency: PROVINCE and COMMUNE were seen. Wire: {@code departmentLevel}. */
  public abstract Optional<String> agencyLevelText();

  /**
   * The type of the agency: PROVINCE, PROVINCIAL_DEPARTMENT and COMMUNE_PEOPLE_COMMITTEE were seen.
   * Wire: {@code departmentType}.
   */
  public abstract Optional<String> agencyTypeText();

  /** The portal's id of the procedure. Wire: {@code formalityId}. */
  public abstract Optional<String> procedureId();

  /** The code of the procedure as the portal wrote it. Wire: {@code formalityCode}. */
  public abstract Optional<String> procedureCodeText();

  /** The portal's id of the case. Wire: {@code formalityCaseId}. */
  public abstract Optional<String> caseId();

  /** The code of the case as the portal wrote it. Wire: {@code formalityCaseCode}. */
  public abstract Optional<String> caseCodeText();

  /** The name of the case. Wire: {@code formalityCaseName}. */
  public abstract Optional<String> caseName();

  /** Where the applicant applies, as the portal wrote it. Wire: {@code citizenUrl}. */
  public abstract Optional<String> applyAddress();

  /** Where the officer works, as the portal wrote it. Wire: {@code employeeUrl}. */
  public abstract Optional<String> officerAddress();

  /** How far it can be used online. Wire: {@code implementLevel}. */
  public abstract Optional<OnlineLevel> onlineLevel();

  /**
   * Who may apply: VIETNAMESE_CITIZEN and ENTERPRISE were seen, there are more. Wire: {@code
   * formalityTargetType}.
   */
  public abstract List<String> audiences();

  /**
   * Whether someone else may apply with an authorisation; empty when it is not told. Wire: {@code
   * allowAuthorizationToSubmit}.
   */
  public abstract Optional<Boolean> isProxyAllowed();

  /** Whether it is there for tests; empty when it is not told. Wire: {@code isTesting}. */
  public abstract Optional<Boolean> isTest();

  /**
   * Whether it is one of the essential services; empty when it is not told. Wire: {@code
   * isEssential}.
   */
  public abstract Optional<Boolean> isEssential();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** The agency; empty when {@link #agencyCodeText} has not the form of a code. */
  public Optional<AgencyCode> agency() {
    return agencyCodeText().flatMap(AgencyCode::tryParse);
  }

  /** The procedure; empty when {@link #procedureCodeText} has not the form of a code. */
  public Optional<ProcedureCode> procedureCode() {
    return procedureCodeText().flatMap(ProcedureCode::tryOf);
  }

  /** What is required: id. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenService}. */
  public static final class Builder extends ImmutableOpenService.Builder {
    Builder() {}
  }
}
