/** HTTP, JSON, signatures and validation for clients of the National Public Service Portal. */
module dev.npsp.sdk.core {
  requires transitive java.net.http;
  requires transitive dev.npsp.sdk.domain;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.hibernate.validator;
  requires org.slf4j;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk.core;
  exports dev.npsp.sdk.core.auth;
  exports dev.npsp.sdk.core.callback;
  exports dev.npsp.sdk.core.error;
  exports dev.npsp.sdk.core.http;
  exports dev.npsp.sdk.core.json;
  exports dev.npsp.sdk.core.observe;
  exports dev.npsp.sdk.core.internal.check to
      dev.npsp.sdk,
      dev.npsp.sdk.reporting,
      org.hibernate.validator;
  exports dev.npsp.sdk.core.internal.digest to
      dev.npsp.sdk,
      dev.npsp.sdk.jdbc,
      dev.npsp.sdk.reconciliation,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.core.internal.exec to
      dev.npsp.sdk,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.core.internal.form to
      dev.npsp.sdk,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.core.internal.json to
      dev.npsp.sdk,
      dev.npsp.sdk.reconciliation,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.core.internal.reference to
      dev.npsp.sdk,
      dev.npsp.sdk.reporting;

  opens dev.npsp.sdk.core.internal.reference to
      com.fasterxml.jackson.databind;
}
