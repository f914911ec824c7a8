package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider of payments is.
 *
 * @param endpoint the line to it
 * @param base its address
 * @param isPortals whether that is the portal's own, with what stands before it
 */
public record ProviderAddress(Endpoint endpoint, URI base, boolean isPortals) {

  /** At its own address where it has one, else behind the portal's. */
  public static ProviderAddress of(ClientContext context, Optional<URI> own) {
    return own.map(uri -> new ProviderAddress(Endpoint.direct(uri), uri, false))
        .orElseGet(
            () ->
                new ProviderAddress(context.portal().endpoint(), context.portal().baseUri(), true));
  }

  /** Calls to it over a wire without sessions. */
  public CallExecutor calls(ClientContext context, Wire wire) {
    return isPortals ? context.atPortal(wire) : context.over(wire);
  }

  /**
   * The pay page that it named, which has to be as safe as the provider itself.
   *
   * @param more the members of the answer that we do not know
   */
  public PaymentPage page(
      @Nullable String named, PaymentOrder order, @Nullable Map<String, String> more)
      throws JsonUnreadable {
    URI page =
        WebAddress.withoutUser(WireText.orEmpty(named))
            .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_PAY_PAGE.text()));
    if (!WebAddress.isAsSafeAs(page, base)) {
      throw new JsonUnreadable(ServiceText.PAY_PAGE_NOT_HTTPS.text());
    }
    return PaymentPage.builder(page, order.reference())
        .additional(WireText.additional(more))
        .build();
  }
}
