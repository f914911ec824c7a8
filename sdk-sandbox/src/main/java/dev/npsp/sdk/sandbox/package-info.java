/**
 * The portal, small: a real HTTP server that a test starts, or that runs as a program, with a page
 * to pay on.
 *
 * <p>It speaks {@code mapi/login} and {@code mapi/g}, directly or below the adapter's forward path,
 * and the messages of the Payment Platform. Only the messages of the Payment Platform are attested;
 * its paths {@code pp/init}, {@code pp/query} and {@code pp/bill} are our proposal. It checks what
 * it receives as strictly as the protocol sheets allow, takes what they leave to the sender and
 * what peers were seen to send, and answers as the portal does: HTTP 200 with an {@code
 * error_code}.
 *
 * <p>Beside these it serves a small store of digitised results at {@code kho/tracuu} and {@code
 * kho/taptin}, takes pushed ones at {@code kho/ketqua}, all of which are our proposal, and the
 * gateway of the portal's web pages at {@code jsp/rest.jsp}, with scores that are invented. The
 * rebuilt portal's pages read {@code api/v1/..}: the same procedures, and an index that is counted
 * from the dossiers that the sandbox holds, or invented while it holds none; ids, forms and files
 * there are invented.
 *
 * <p>Two further protocols stand over the same dossiers ({@link
 * dev.npsp.sdk.sandbox.SandboxWires}): a ministry's portal below {@code igate/}, with its HTTP
 * statuses, and the gateways of Hà Giang, Thanh Hóa and Điện Biên below {@code hagiang/}, {@code
 * thanhhoa/} and {@code dienbien/}. All prefixes are ours.
 *
 * <p>A hub of electronic documents stands below {@code edoc/} ({@link
 * dev.npsp.sdk.sandbox.SandboxDirections}), in the REST form of a provincial hub; at {@code
 * /directions} a person issues directions of the Government Office and sees the board.
 *
 * <p>Three ways to use it: a JUnit 5 extension ({@link
 * dev.npsp.sdk.sandbox.PortalSandbox#create()}), {@link
 * dev.npsp.sdk.sandbox.PortalSandbox#start()}, and a program ({@link
 * dev.npsp.sdk.sandbox.SandboxMain}).
 *
 * <h2>The test API over HTTP</h2>
 *
 * <p>For a sandbox in another process the test API stands under {@code /sandbox/}. It is ours, not
 * the portal's. It and the pages at {@code /pay} and {@code /receipt} answer only who calls them by
 * a name of this machine or one that {@link dev.npsp.sdk.sandbox.SandboxOptions#allowedHosts} has,
 * and refuse pages of other origins with 403. A body beyond 64 MiB, or a form beyond 64 KiB, is
 * answered by 413. All answers are JSON:
 *
 * <table>
 * <caption>The test API</caption>
 * <tr><td>{@code POST /sandbox/fault?kind=..&count=..&seconds=..&status=..}</td><td>misbehave: kinds as in {@link
 * dev.npsp.sdk.sandbox.Fault.Kind}, any letter case</td></tr>
 * <tr><td>{@code POST /sandbox/expire-sessions}</td><td>all sessions end</td></tr>
 * <tr><td>{@code POST /sandbox/reporting/approved?regime=..&agency=..&period=..&note=..}, {@code /sandbox/reporting/returned?..},
 * {@code /sandbox/reporting/locked?..}</td><td>the officer of the reporting office decides on a report</td></tr>
 * <tr><td>{@code POST /sandbox/directions/issue?subject=..&due=yyyy-MM-dd&receiver=A,B}, {@code /sandbox/directions/update?document=..&subject=..&due=..},
 * {@code /sandbox/directions/replace?..}, {@code /sandbox/directions/recall?document=..&reason=..}</td><td>the Government Office issues, changes, replaces or recalls an
 * instruction; the id of the document</td></tr>
 * <tr><td>{@code POST /sandbox/directions/repeat?message=..}, {@code /sandbox/directions/lock?agency=..}, {@code
 * /sandbox/directions/deliver?receiver=..&type=edoc}</td><td>a message comes once more; a receiver is locked; the body comes as a message, as it is</td></tr>
 * <tr><td>{@code GET /sandbox/directions/board}</td><td>all directions, and the four outcomes of each agency</td></tr>
 * <tr><td>{@code POST /sandbox/reset}</td><td>forget everything but the sessions</td></tr>
 * <tr><td>{@code POST /sandbox/agency?url=..}</td><td>where the portal calls the agency</td></tr>
 * <tr><td>{@code POST /sandbox/file?agency=..&procedure=..&applicant=..&code=..}</td><td>a citizen files on the portal; {@code code} may
 * be left out</td></tr>
 * <tr><td>{@code POST /sandbox/pay?reference=..}, {@code /sandbox/refuse?reference=..}</td><td>the citizen pays, or the payment
 * fails</td></tr>
 * <tr><td>{@code POST /sandbox/pay-bill?dossier=..}, {@code /sandbox/inquire-bill?dossier=..}</td><td>the portal asks the agency what is
 * due, and pays it</td></tr>
 * <tr><td>{@code POST /sandbox/deliver}</td><td>sends the body to the agency as a callback, as it is</td></tr>
 * <tr><td>{@code POST /sandbox/promotion?trader=..&tax=..&programme=..}</td><td>a trader announces a promotion, and the portal
 * brings it to the agency</td></tr>
 * <tr><td>{@code POST /sandbox/amend?number=..&programme=..&reason=..}</td><td>a trader changes it</td></tr>
 * <tr><td>{@code POST /sandbox/file-dossier?agency=..&procedure=..&applicant=..&files=..}, {@code
 * /sandbox/supplement-dossier?number=..&..}</td><td>a citizen files for a procedure with that many files, and the portal brings it to the
 * agency; or supplements it</td></tr>
 * <tr><td>{@code POST /sandbox/land-tax-notice?dossier=..&amount=..}, {@code /sandbox/land-tax-receipt?..}</td><td>land tax is owed,
 * or paid</td></tr>
 * <tr><td>{@code POST /sandbox/ask-status?dossier=..}</td><td>the portal searches for a dossier of the agency</td></tr>
 * <tr><td>{@code POST /sandbox/bring-again?reference=..}</td><td>the latest message about that number, once more</td></tr>
 * <tr><td>{@code POST /sandbox/bring?path=..}</td><td>brings the body to the agency, as it is</td></tr>
 * <tr><td>{@code POST /sandbox/download?url=..}</td><td>the portal fetches a file from the agency</td></tr>
 * <tr><td>{@code GET /sandbox/agency-calls?reference=..}</td><td>the calls made to the agency about that number</td></tr>
 * <tr><td>{@code GET /sandbox/dossier?code=..}</td><td>what the portal holds</td></tr>
 * <tr><td>{@code GET /sandbox/payment?reference=..}, {@code /sandbox/payments}</td><td>payments with their deliveries</td></tr>
 * <tr><td>{@code POST /sandbox/withdraw-procedure?code=..}, {@code /sandbox/change-fee?code=..&amount=..}</td><td>the portal publishes a
 * procedure no more, or with another fee online, until a reset</td></tr>
 * <tr><td>{@code GET /sandbox/pushed-results?code=..}</td><td>the results that agencies pushed about that dossier</td></tr>
 * <tr><td>{@code POST /sandbox/petitions/file?agency=..&name=..&phone=..&title=..&content=..&category=..&daysAgo=..}</td><td>a
 * citizen complains, or did so that many days ago; the petition with its code</td></tr>
 * <tr><td>{@code POST /sandbox/petitions/supplement?code=..&text=..}, {@code /sandbox/petitions/rate?code=..&rating=..}</td><td>the
 * citizen gives more, or says how it was handled</td></tr>
 * <tr><td>{@code GET /sandbox/petitions}, {@code /sandbox/petition?code=..}</td><td>how many were answered, forwarded, overdue; what
 * happened to one</td></tr>
 * <tr><td>{@code GET /sandbox/summaries}</td><td>reports of months and ratings that agencies sent</td></tr>
 * <tr><td>{@code POST /sandbox/bank?url=..}</td><td>which bank collects bills; none when empty</td></tr>
 * <tr><td>{@code POST /sandbox/ask-bank?route=..&request=..}</td><td>sends the body to the bank, well signed; its answer as it
 * is</td></tr>
 * <tr><td>{@code POST /sandbox/refund?reference=..&id=..&amount=..}</td><td>money goes back, through the bank when there is
 * one</td></tr>
 * <tr><td>{@code GET /sandbox/ledger?reference=..}</td><td>the ledgers of bank, platform and treasury, and what they hold of one payment</td></tr>
 * <tr><td>{@code POST /sandbox/collect?reference=..}</td><td>a payer chooses the bank: it is asked to collect; HTTP 502 when it does
 * not answer</td></tr>
 * <tr><td>{@code GET /sandbox/collections}</td><td>what the platform has collected and not sent back, by reference</td></tr>
 * <tr><td>{@code GET /sandbox/bills}</td><td>which bills without a dossier there are to pay</td></tr>
 * <tr><td>{@code GET /sandbox/stats}</td><td>counts of logins, calls, calls of each service, dossiers, payments</td></tr>
 * </table>
 */
@NullMarked
package dev.npsp.sdk.sandbox;

import org.jspecify.annotations.NullMarked;
