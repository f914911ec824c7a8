/** Typed clients for Vietnam's National Public Service Portal. */
module dev.npsp.sdk {
  requires transitive dev.npsp.sdk.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;
  requires static transitive java.sql;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk;
  exports dev.npsp.sdk.banking;
  exports dev.npsp.sdk.banking.proposal;
  exports dev.npsp.sdk.catalogues;
  exports dev.npsp.sdk.dossiers;
  exports dev.npsp.sdk.payments;
  exports dev.npsp.sdk.procedures;
  exports dev.npsp.sdk.reconciliation;

  opens dev.npsp.sdk to
      org.hibernate.validator;
  opens dev.npsp.sdk.dossiers to
      org.hibernate.validator;
  opens dev.npsp.sdk.payments to
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.mapi to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.catalogues to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.mapi.dossiers to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens dev.npsp.sdk.internal.mapi.procedures to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.bankproposal to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.etax.banking to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.paymentplatform.banking to
      com.fasterxml.jackson.databind;
  opens dev.npsp.sdk.internal.paymentplatform.payments to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
