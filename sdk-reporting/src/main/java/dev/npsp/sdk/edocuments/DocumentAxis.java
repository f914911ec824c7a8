package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A client of the document axis, which carries electronic documents and their statuses between
 * agencies. Two forms are attested: a provincial hub over HTTP ({@link #hub}), and the verbs of the
 * national SDK, a library that the host has ({@link #overSdk}). What a form lacks is {@link
 * dev.npsp.sdk.core.error.NotOffered}, before anything is sent.
 *
 * <p>Safe for many threads; close it at the end. An interface, so that a host can fake it in its
 * own tests; methods may be added to it.
 *
 * <p>All methods throw the unchecked errors of {@link dev.npsp.sdk.core.error}; what the axis
 * refuses is {@link AxisRefused}.
 */
public interface DocumentAxis extends AutoCloseable {

  /**
   * Sends a document to all its receivers; gives the id that the axis gave it. Never sent again by
   * itself: after an {@link dev.npsp.sdk.core.error.OutcomeUnknown} look it up in {@link #sent}, or
   * ask whoever runs the hub. Wire: {@code sendEdoc}.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest with all that is wrong, before anything is sent
   */
  String send(EDocument document);

  /**
   * Tells the sender of a document its status; gives the id that the axis gave the message. As
   * careful as {@link #send(EDocument)}. Wire: {@code sendEdoc} with {@code status}.
   */
  String send(StatusMessage status);

  /**
   * The documents that have come in between two days, both included. Wire: {@code
   * getReceivedEdocList} with {@code edoc}.
   */
  List<AxisEntry> received(LocalDate from, LocalDate until);

  /**
   * The statuses that have come in between two days, both included. Wire: {@code
   * getReceivedEdocList} with {@code status}.
   */
  List<AxisEntry> receivedStatuses(LocalDate from, LocalDate until);

  /**
   * What was sent between two days, both included. Wire: {@code getSentEdocList}; a hub does not
   * offer it.
   */
  List<AxisEntry> sent(LocalDate from, LocalDate until);

  /**
   * A message by the id that the axis gave it. Its files go into the store of the client. Wire:
   * {@code getEdoc}.
   *
   * @throws EdxmlUnreadable when what came is no message
   */
  EdxmlMessage get(String docId);

  /**
   * Tells the axis how far the host is with a message, so that it is not listed as new. Not the
   * status that the sender sees. Wire: {@code updateStatus}.
   */
  void mark(String docId, AxisMark mark);

  /** The agencies that are registered. Wire: {@code getAgenciesList}; a hub does not offer it. */
  List<Correspondent> agencies();

  /** Registers an agency. Wire: {@code registerAgency}; a hub does not offer it. */
  void register(Correspondent agency);

  /** Takes an agency out of the register. Wire: {@code deleteAgency}; a hub does not offer it. */
  void deregister(String agencyId);

  /** This client with options for each of its calls. Closing the view closes nothing. */
  DocumentAxis with(RequestOptions options);

  /** Closes the transport, if this client made it. */
  @Override
  void close();

  /**
   * A client of a hub.
   *
   * @param hub the address that all paths are relative to
   * @param agency who sends and receives
   * @param systemId the id of the agency's system. Wire: {@code X-SystemId}
   * @param secretKey its key. Wire: {@code X-SecretKey}
   */
  static DocumentAxisBuilder hub(URI hub, AgencyCode agency, String systemId, Secret secretKey) {
    return DocumentAxisBuilder.hub(hub, agency, systemId, secretKey);
  }

  /**
   * A client over the national SDK.
   *
   * @param sdk the SDK, as the host calls it
   * @param agency who sends and receives. Wire: {@code from}
   */
  static DocumentAxisBuilder overSdk(AxisSdk sdk, AgencyCode agency) {
    return DocumentAxisBuilder.overSdk(sdk, agency);
  }
}
