package dev.npsp.sdk.sandbox;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * The hub of electronic documents, in the REST form of a provincial hub, and the Government Office,
 * which issues directions over it. {@code X-SystemId} is an agency's code, {@code X-SecretKey} the
 * sandbox's password. All ministries and provinces are registered, with every agency below them.
 * Calls count in {@link PortalSandbox#callsOf} by the last segment of the path and meet the same
 * faults; an expired session is told as keys that are not accepted.
 *
 * <p>A person issues directions and sees the board at {@code /directions}.
 */
public interface SandboxDirections {

  /** The code of the Government Office. */
  String OFFICE = "000.00.00.G22";

  /** The address for a client. */
  URI uri();

  /**
   * The Government Office issues an instruction; gives the id of the document.
   *
   * @throws IllegalArgumentException when the hub refuses it: a receiver is unknown or locked
   */
  String issue(String subject, LocalDate due, String... receivers);

  /**
   * The Government Office changes an instruction (an update, kind 2); gives the id of the new
   * document. {@link java.util.NoSuchElementException} when it issued no such document.
   */
  String update(String documentId, String subject, LocalDate due);

  /** The Government Office puts another instruction in its place (kind 3); gives its id. */
  String replace(String documentId, String subject, LocalDate due);

  /** The Government Office asks all receivers to give an instruction back (13). */
  void recall(String documentId, String reason);

  /**
   * A message comes for a receiver as it is, unread: from a peer that does not keep to the
   * standard, or meant for another. Gives the id that the hub gave it.
   *
   * @param type {@code edoc} or {@code status}
   */
  String deliver(String receiver, String type, String edxml);

  /** The same message comes once more under an id of its own, which it gives. */
  String repeat(String docId);

  /** From now on the hub takes nothing for that receiver (23). */
  void lock(String agency);

  /** The ids of the messages that an agency gets, oldest first. */
  List<String> messagesFor(String agency);

  /** How far a receiver's system is with a message: {@code initial}, or what it told. */
  String markOf(String docId, String agency);

  /** All directions that passed the hub, whoever issued them, the oldest first. */
  List<SandboxDirection> board();

  /** One of them; {@link java.util.NoSuchElementException} when there is none. */
  SandboxDirection direction(String documentId, String receiver);
}
