package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.error.CallbackRejected;

/**
 * Answers one kind of message from outside. An area that is called offers one, {@code
 * payments().resultHandler(..)} for instance; an {@link InboundRoute} says where it is called.
 */
@FunctionalInterface
public interface CallbackHandler {

  /**
   * The answer to a message. What it throws besides {@link CallbackRejected} is a failure of the
   * host: answer without an acknowledgement then, so that the message comes again.
   *
   * @throws CallbackRejected when the message is not accepted; it carries the answer
   */
  InboundReply answer(InboundRequest request);
}
