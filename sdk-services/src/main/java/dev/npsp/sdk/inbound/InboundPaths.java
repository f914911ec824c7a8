package dev.npsp.sdk.inbound;

/** The names under which the portal calls an agency. Source: all are attested. */
public final class InboundPaths {

  /** Where a dossier stands, for the portal's search page. */
  public static final String STATUS_SEARCH = "search/call";

  /** A dossier about a promotion, filed on the portal. */
  public static final String PROMOTION = "addtthcKhuyenMai";

  /** An amended promotion, a receipt for land tax, or a dossier in the reference form. */
  public static final String AMENDMENT = "nhanhsdvcqg";

  /** A notice of land tax. */
  public static final String LAND_TAX_NOTICE = "nhantbthuedvcqg";

  /** A file that the agency shared; its ticket stands behind it. */
  public static final String DOWNLOAD = "downloadfile";

  /** What is to be paid for a dossier. */
  public static final String BILL_INQUIRY = "dptracuuthanhtoanhs";

  /** The result of a payment. */
  public static final String PAYMENT_RESULT = "dpnhankqthanhtoanhs";

  private InboundPaths() {}
}
