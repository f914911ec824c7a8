/**
 * The words that all platforms share: identifiers, money, time, working calendar, reference data,
 * constraints. Useful alone.
 */
module dev.npsp.sdk.domain {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk.domain;
  exports dev.npsp.sdk.domain.calendar;
  exports dev.npsp.sdk.domain.constraints;
  exports dev.npsp.sdk.domain.reference;
  exports dev.npsp.sdk.domain.internal to
      dev.npsp.sdk,
      dev.npsp.sdk.reconciliation,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.domain.internal.csv to
      dev.npsp.sdk,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.domain.internal.files to
      dev.npsp.sdk,
      dev.npsp.sdk.reconciliation,
      dev.npsp.sdk.reporting;
  exports dev.npsp.sdk.domain.internal.text to
      dev.npsp.sdk,
      dev.npsp.sdk.core,
      dev.npsp.sdk.jdbc,
      dev.npsp.sdk.reconciliation,
      dev.npsp.sdk.reporting,
      dev.npsp.sdk.reporting.xlsx;
  exports dev.npsp.sdk.domain.internal.type to
      dev.npsp.sdk,
      dev.npsp.sdk.core,
      dev.npsp.sdk.reconciliation,
      dev.npsp.sdk.reporting,
      dev.npsp.sdk.sandbox;

  opens dev.npsp.sdk.domain to
      org.hibernate.validator;
}
