package dev.npsp.sdk.procedures;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import java.util.Optional;

/**
 * The administrative procedures that the portal publishes. Safe for many threads. An interface, so
 * that a host can fake it in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface ProceduresClient {

  /**
   * The procedures of this client's agency, by code and name. The portal tells them all at once;
   * another agency's are told to a client of that agency.
   *
   * <p>Wire: {@code LayDanhSachTTHC}.
   */
  Page<ProcedureSummary> list();

  /**
   * The procedures of this client's agency whose names hold all of these words or beginnings of
   * words, in any order and letter case, with or without diacritics: {@code "thuc ban s"} finds
   * "Chứng thực bản sao từ bản chính". No words find everything. The portal has no search of its
   * own: one call fetches the list.
   *
   * <p>Wire: {@code LayDanhSachTTHC}.
   */
  Page<ProcedureSummary> search(String words);

  /**
   * The procedure of that code, with everything that the portal publishes of it.
   *
   * <p>Wire: {@code LayThuTuc}.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when the portal has none of that code
   */
  Procedure get(ProcedureCode code);

  /**
   * The procedure of that code, if the portal has one.
   *
   * <p>Wire: {@code LayThuTuc}.
   */
  Optional<Procedure> find(ProcedureCode code);

  /**
   * The procedures of another agency, by code and name.
   *
   * <p>Wire: {@code LayDanhSachTTHCDonVi}. Source: one peer, behind a provincial gateway; the
   * portal itself may not know it. {@link dev.npsp.sdk.PortalClient#forAgency} with {@link #list()}
   * is the attested way.
   */
  Page<ProcedureSummary> listOf(AgencyCode agency);

  /**
   * What the portal tells of a decision that announces procedures; nothing, or a {@link
   * dev.npsp.sdk.core.error.NotFoundAtPortal}, when it has none of that key.
   *
   * <p>Wire: {@code LayQDCB}. Source: one peer, behind a provincial gateway, and none of its
   * columns was seen.
   *
   * @param decisionId the key, from {@link Announcement#decisionId}
   */
  Page<AnnouncingDecision> decision(String decisionId);
}
