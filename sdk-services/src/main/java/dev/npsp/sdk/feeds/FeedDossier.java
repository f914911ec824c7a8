package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.DossierCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier filed nationally, as it arrived. What it is says its type: {@link BirthDossier}, {@link
 * DeathDossier}, {@link JudicialRecordDossier}, {@link SocialProtectionDossier}; more may come.
 */
public interface FeedDossier {

  /** The way it came. */
  FeedKind feed();

  /**
   * The number by which the national side knows it; what it is recognised by when it comes again.
   */
  DossierCode nationalNumber();

  /**
   * The local number that the agency gave out before it saw the dossier; empty when the inbox gives
   * it one.
   */
  Optional<DossierCode> issuedNumber();

  /** The code of the procedure as it came; empty when the feed names none. */
  Optional<String> procedureCode();

  /** When it was filed; empty when it was not told or cannot be read. */
  Optional<Instant> filed();

  /** The papers that came with it, without those that the citizen has taken back. */
  List<FeedPaper> papers();

  /** Fields of the form that this version has no name for. Personal data. */
  Map<String, String> additional();

  /**
   * Tells whether a dossier that comes again says the same as before: a hash over form and papers.
   */
  String fingerprint();
}
