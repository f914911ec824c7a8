/** Typed clients for Vietnam's National Public Service Portal. */
module dev.npsp.sdk {
  requires transitive java.sql;
  requires transitive dev.npsp.sdk.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires com.github.benmanes.caffeine;
  requires de.siegmar.fastcsv;
  requires externalsortinginjava;
  requires java.xml;
  requires org.slf4j;
  requires static jakarta.servlet;
  requires static jdk.httpserver;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk;
  exports dev.npsp.sdk.banking;
  exports dev.npsp.sdk.banking.proposal;
  exports dev.npsp.sdk.calendar;
  exports dev.npsp.sdk.catalogues;
  exports dev.npsp.sdk.constraints;
  exports dev.npsp.sdk.dossiers;
  exports dev.npsp.sdk.feedback;
  exports dev.npsp.sdk.identity;
  exports dev.npsp.sdk.inbound;
  exports dev.npsp.sdk.inbound.feeds;
  exports dev.npsp.sdk.inbound.server;
  exports dev.npsp.sdk.internal.constraints to
      org.hibernate.validator;
  exports dev.npsp.sdk.payments;
  exports dev.npsp.sdk.procedures;
  exports dev.npsp.sdk.procedures.open;
  exports dev.npsp.sdk.reconciliation;
  exports dev.npsp.sdk.reference;
  exports dev.npsp.sdk.results;
  exports dev.npsp.sdk.services;
  exports dev.npsp.sdk.statistics;

  opens dev.npsp.sdk to
      org.hibernate.validator;
  opens dev.npsp.sdk.dossiers to
      org.hibernate.validator;
  opens dev.npsp.sdk.feedback to
      org.hibernate.validator;
  opens dev.npsp.sdk.inbound.feeds to
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.bankproposal to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.dvclt to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.dvclt.feeds to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.etax.banking to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.judicialrecord.feeds to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.keypay.payments to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.catalogues to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.dossiers to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.mapi.feedback to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.mapi.identity to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.inbound to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.procedures to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.results to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.services to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.statistics to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.openportal.open to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.paygov.payments to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.paymentplatform.banking to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.paymentplatform.payments to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.socialprotection.feeds to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.vnconnect.identity to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.wire.payments to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.payments to
      org.hibernate.validator;
  opens dev.npsp.sdk.procedures.open to
      org.hibernate.validator;
  opens dev.npsp.sdk.results to
      org.hibernate.validator;
  opens dev.npsp.sdk.statistics to
      org.hibernate.validator;
}
