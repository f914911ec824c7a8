/**
 * The National Reporting Platform and the directions of the Government: other platforms than the
 * portal, over the same core and the same words.
 */
module dev.npsp.sdk.reporting {
  requires transitive dev.npsp.sdk.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires java.xml.crypto;
  requires org.slf4j;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk.directions;
  exports dev.npsp.sdk.edocuments;
  exports dev.npsp.sdk.reporting;

  opens dev.npsp.sdk.edocuments.internal.hub to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.edocuments.internal.sdk to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.reporting to
      org.hibernate.validator;
  opens dev.npsp.sdk.reporting.internal.reference to
      com.fasterxml.jackson.databind;
}
