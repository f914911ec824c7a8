package dev.npsp.sdk.edocuments.internal;

import java.util.Set;

/** The namespaces of edXML: one is written, three and none are read. */
public final class EdxmlNamespaces {

  /** That of QCVN 102:2016, the only one that hubs of today take. */
  public static final String QCVN_102_2016 = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

  private static final Set<String> READ =
      Set.of("", QCVN_102_2016, "http://www.go.vn/eDoc", "http://www.e-doc.vn/Schema/");

  private EdxmlNamespaces() {}

  static boolean isRead(String namespace) {
    return READ.contains(namespace);
  }
}
