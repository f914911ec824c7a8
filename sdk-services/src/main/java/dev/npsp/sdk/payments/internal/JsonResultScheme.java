package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.wire.InboundJson;

/**
 * How a result is read that is one JSON object. Whatever could be read in two ways is malformed.
 */
public abstract class JsonResultScheme implements CallbackScheme<PaymentResult> {

  private final String operation;
  private final Json json;

  /**
   * A scheme.
   *
   * @param operation the operation with the wire's name, as errors say it
   */
  protected JsonResultScheme(String operation, Json json) {
    this.operation = operation;
    this.json = json;
  }

  @Override
  public final String operation() {
    return operation;
  }

  @Override
  public final CallbackClaim<PaymentResult> read(InboundRequest request) throws MalformedCallback {
    JsonNode object = MissingNode.getInstance();
    try {
      object = InboundJson.unambiguousObject(json, request.body());
      return claim(object);
    } catch (JsonUnreadable e) {
      throw new MalformedCallback(e.what(), refusal(object));
    }
  }

  /** What the object claims. */
  protected abstract CallbackClaim<PaymentResult> claim(JsonNode object) throws JsonUnreadable;

  /**
   * What a message is answered that cannot be read.
   *
   * @param read as far as it was read: the object, or a missing node
   */
  protected abstract byte[] refusal(JsonNode read);
}
