package dev.npsp.sdk.sandbox;

import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;

/** The feeds of the national side, and the citizens who use them. */
public interface SandboxFeeds {

  /** The account of the combined birth and death service. */
  String USERNAME = "sandbox-dvclt";

  /** The key of the ministry for social protection. */
  String ACCEPT_KEY = "sandbox-accept-key";

  /** A birth is filed; it is listed until it is acknowledged. Gives its national number. */
  String fileBirth();

  /** A death is filed. */
  String fileDeath();

  /** An application for social protection is filed. */
  String fileSocialProtection();

  /**
   * An application for a judicial record is filed: the agency is asked for a number and is then
   * handed the dossier. Gives the number; {@link IllegalStateException} when the agency did not
   * take it.
   */
  String pushJudicialRecord();

  /** Where judicial records are pushed to, and the code that goes along. */
  void agencyAt(URI agency, String code);

  /**
   * The citizen supplements: the same number comes again with other content.
   *
   * @return whether a pushed one was taken; true for those that are pulled
   */
  boolean supplement(String number);

  /**
   * The same dossier comes again as it was.
   *
   * @return whether a pushed one was taken; true for those that are pulled
   */
  boolean repeat(String number);

  /**
   * The next acknowledgements get lost: a pulled one is answered well and forgotten, the answer to
   * a pushed one is not read, so that it is pushed again.
   */
  void loseAcknowledgements(int count);

  /** How many acknowledgements got lost so far. */
  int lostAcknowledgements();

  /** The next statuses are answered with "not yet". */
  void notYet(int count);

  /** All tokens end at once. */
  void expireTokens();

  /** How many tokens were bought. */
  int tokensBought();

  /** The dossier with this number; {@link NoSuchElementException} when there is none. */
  SandboxFeedDossier dossier(String number);

  /** All dossiers, in the order in which they were filed. */
  List<SandboxFeedDossier> dossiers();
}
