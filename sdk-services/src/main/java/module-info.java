/** Typed clients for Vietnam's National Public Service Portal. */
module dev.npsp.sdk {
  requires transitive dev.npsp.sdk.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires org.slf4j;
  requires static jakarta.servlet;
  requires static java.sql;
  requires static jdk.httpserver;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk;
  exports dev.npsp.sdk.applications;
  exports dev.npsp.sdk.banking;
  exports dev.npsp.sdk.banking.proposal;
  exports dev.npsp.sdk.catalogues;
  exports dev.npsp.sdk.dossiers;
  exports dev.npsp.sdk.feedback;
  exports dev.npsp.sdk.feeds;
  exports dev.npsp.sdk.identity;
  exports dev.npsp.sdk.inbound;
  exports dev.npsp.sdk.inbound.server;
  exports dev.npsp.sdk.payments;
  exports dev.npsp.sdk.petitions;
  exports dev.npsp.sdk.procedures;
  exports dev.npsp.sdk.procedures.open;
  exports dev.npsp.sdk.results;
  exports dev.npsp.sdk.services;
  exports dev.npsp.sdk.statistics;

  opens dev.npsp.sdk.applications to
      org.hibernate.validator;
  opens dev.npsp.sdk.banking.internal.etax to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.banking.internal.paymentplatform to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.banking.internal.proposal to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.catalogues.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.dossiers to
      org.hibernate.validator;
  opens dev.npsp.sdk.dossiers.internal to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.dossiers.internal.hagiang to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.dossiers.internal.igate to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.dossiers.internal.mapi to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.feedback to
      org.hibernate.validator;
  opens dev.npsp.sdk.feedback.internal.mapi to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.feeds to
      org.hibernate.validator;
  opens dev.npsp.sdk.feeds.internal to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.feeds.internal.dvclt to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.feeds.internal.judicialrecord to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.feeds.internal.socialprotection to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.identity.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.identity.internal.vnconnect to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.inbound.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.payments to
      org.hibernate.validator;
  opens dev.npsp.sdk.payments.internal to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.payments.internal.keypay to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.payments.internal.paygov to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.payments.internal.paymentplatform to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.petitions.internal.reference to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.procedures.internal.apiv1 to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.procedures.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.procedures.internal.openportal to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.procedures.open to
      org.hibernate.validator;
  opens dev.npsp.sdk.results to
      org.hibernate.validator;
  opens dev.npsp.sdk.results.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.services.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.statistics to
      org.hibernate.validator;
  opens dev.npsp.sdk.statistics.internal.mapi to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.statistics.internal.reference to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.wire.igate to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.wire.lgsp to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.wire.mapi to
      com.fasterxml.jackson.databind;
}
