package dev.npsp.sdk.edocuments.internal.sdk;

/** The verbs of the national SDK, and which of them change something. */
enum SdkVerb {
  AGENCIES("agencies", "getAgenciesList", false),
  REGISTER("register", "registerAgency", true),
  DEREGISTER("deregister", "deleteAgency", true),
  SEND("send", "sendEdoc", true),
  RECEIVED("received", "getReceivedEdocList", false),
  GET("get", "getEdoc", false),
  SENT("sent", "getSentEdocList", false),
  MARK("mark", "updateStatus", true);

  private final String method;
  private final String verb;
  private final boolean changesSomething;

  SdkVerb(String method, String verb, boolean changesSomething) {
    this.method = method;
    this.verb = verb;
    this.changesSomething = changesSomething;
  }

  String verb() {
    return verb;
  }

  boolean changesSomething() {
    return changesSomething;
  }

  /** For people: {@code axis.send (sendEdoc)}. */
  String label() {
    return "axis." + method + " (" + verb + ")";
  }
}
