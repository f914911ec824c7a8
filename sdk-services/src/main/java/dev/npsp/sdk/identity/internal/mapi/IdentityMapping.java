package dev.npsp.sdk.identity.internal.mapi;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.identity.TechId;
import dev.npsp.sdk.identity.internal.mapi.IdentitySheet.AccountParameters;
import dev.npsp.sdk.identity.internal.mapi.IdentitySheet.AccountRow;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.WireText;
import java.util.List;
import java.util.Optional;

/** Between accounts and what mapi says of them. */
public final class IdentityMapping {

  /** The only provider that peers name: the product behind the national sign-on. */
  private static final String PROVIDER = "wso2is";

  private IdentityMapping() {}

  static AccountParameters toWire(AccountHolder holder) {
    return new AccountParameters(PROVIDER, holder.number());
  }

  /** The first id in the rows of {@code TraCuuTechID}. */
  public static Optional<TechId> account(List<AccountRow> rows) throws JsonUnreadable {
    List<String> ids =
        ResultShape.readFrom(
            rows,
            rows.stream().flatMap(row -> WireText.optional(row.technicalId()).stream()).toList());
    return ids.stream().findFirst().map(TechId::of);
  }
}
