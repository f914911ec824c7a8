package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.LgspHop;
import dev.npsp.sdk.LgspKeys;
import dev.npsp.sdk.sandbox.internal.lgsp.LgspRoom;
import java.net.URI;

/**
 * The integration hub (LGSP) that stands before the sandbox portal: a token, five keys, and the
 * operation by path, by the header {@code service-code} or by {@code serviceName} in the query. An
 * operation is a path of the portal, or one of its two names: {@code DVCQG-DANGNHAP} for {@code
 * mapi/login}, {@code DVCQG-GOI} for {@code mapi/g}. Names and answers are the sandbox's own.
 */
public interface SandboxLgsp {

  /** The {@code serviceType} of its operations in a query. */
  String SERVICE_TYPE = "DVCQG";

  /** The client that may obtain a token with Basic authentication. */
  String CLIENT = "lgsp-sandbox";

  /** What a portal environment has as its address: the portal behind the hub. */
  URI uri();

  /** Where a token is obtained. */
  URI tokenUri();

  /** The keys that it knows. */
  LgspKeys keys();

  /** The keys that it knows until they are rotated: those of a sandbox that runs elsewhere too. */
  static LgspKeys firstKeys() {
    return LgspRoom.firstKeys();
  }

  /** A hop with these keys; operations by path. */
  default LgspHop hop() {
    return LgspHop.of(tokenUri(), keys());
  }

  /** All its tokens end at once; sessions of the portal stay. */
  void expireTokens();

  /** How many tokens were asked for, refused ones included. */
  long tokenRequests();

  /** From now on it knows this secret key and no other; tokens stay good. */
  void rotateSecretKey(String secretKey);
}
