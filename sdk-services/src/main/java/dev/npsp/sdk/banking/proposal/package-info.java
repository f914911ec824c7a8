/**
 * <strong>Proposals.</strong> What a bank or e-wallet does between a bill and its receipt, and how
 * it talks with the platform meanwhile, by our own design.
 *
 * <p>Public sources name the operations that the platform asks of a bank (create a payment, status,
 * receipt, account, refund, paying account, disbursement, day file), the header {@code
 * x-request-id}, and a few rules. They do not show the messages. So every member, path and code
 * here is the smallest consistent completion that we could think of, not a fact about the state's
 * platform: expect to change the wire, and little else, when the bank has its contract.
 *
 * <p>What is attested is in {@link dev.npsp.sdk.banking}.
 */
@NullMarked
package dev.npsp.sdk.banking.proposal;

import org.jspecify.annotations.NullMarked;
