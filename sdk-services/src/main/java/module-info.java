/** Typed clients for Vietnam's National Public Service Portal. */
module dev.npsp.sdk {
  requires transitive dev.npsp.sdk.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires org.slf4j;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk;
  exports dev.npsp.sdk.catalogues;
  exports dev.npsp.sdk.dossiers;
  exports dev.npsp.sdk.inbound.feeds;
  exports dev.npsp.sdk.payments;
  exports dev.npsp.sdk.procedures;

  opens dev.npsp.sdk to
      org.hibernate.validator;
  opens dev.npsp.sdk.dossiers to
      org.hibernate.validator;
  opens dev.npsp.sdk.inbound.feeds to
      org.hibernate.validator;
  opens dev.npsp.sdk.payments to
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.dvclt to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.dvclt.feeds to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.judicialrecord.feeds to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.socialprotection.feeds to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.catalogues to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.dossiers to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.mapi.procedures to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.paymentplatform.payments to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
