/** The portal, small: embeddable in a test, runnable as a program, with a page to look at. */
module dev.npsp.sdk.sandbox {
  requires transitive dev.npsp.sdk;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires java.xml;
  requires org.apache.pdfbox;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.util;
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.junit.jupiter.api;

  exports dev.npsp.sdk.sandbox;

  opens dev.npsp.sdk.sandbox to
      info.picocli;
}
