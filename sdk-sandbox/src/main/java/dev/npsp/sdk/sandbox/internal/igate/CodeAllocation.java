package dev.npsp.sdk.sandbox.internal.igate;

import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers of dossiers, {@code G09.20-20260609-0000001}: each is given once. */
final class CodeAllocation {
  private static final int DAY = "yyyyMMdd".length();

  private final DossierStore store;
  private final Clock clock;
  private final Map<String, Long> last = new ConcurrentHashMap<>();

  CodeAllocation(DossierStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The next number of an agency, or of the caller's own for one of its procedures. */
  IgateReply next(String code, String account) {
    boolean isAgency = AgencyCodes.isAgency(code);
    if (!isAgency && Kinds.PROCEDURE.wrong(code) != null) {
      return IgateReply.refused(
          IgateReply.INVALID, "Dữ liệu không hợp lệ: code phải là mã cơ quan hoặc mã thủ tục");
    }
    if (isAgency && !AgencyCodes.root(code).equals(AgencyCodes.root(account))) {
      return IgateReply.refused(
          IgateReply.FORBIDDEN, "Đơn vị " + code + " không thuộc tài khoản đã đăng nhập");
    }
    String given = next(isAgency ? code : account);
    return IgateReply.bare(
        json -> {
          json.writeStartObject();
          json.writeStringField("value", given);
          json.writeEndObject();
        });
  }

  private String next(String agency) {
    String prefix = agency + "-" + WireDates.moment(clock.instant()).substring(0, DAY) + "-";
    String code;
    do {
      code = prefix + String.format(Locale.ROOT, "%07d", last.merge(prefix, 1L, Long::sum));
    } while (store.find(code).isPresent());
    return code;
  }

  void clear() {
    last.clear();
  }
}
