/**
 * Templates and reports as XLSX workbooks. Apart from the other modules, since its reader registers
 * an XML parser with the JVM.
 */
module dev.npsp.sdk.reporting.xlsx {
  requires transitive dev.npsp.sdk.reporting;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;

  exports dev.npsp.sdk.reporting.xlsx;
}
