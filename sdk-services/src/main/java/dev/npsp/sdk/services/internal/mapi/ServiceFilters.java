package dev.npsp.sdk.services.internal.mapi;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters of {@code LayDVC}: whatever the host gives. */
public record ServiceFilters(Map<String, String> byName) {

  public ServiceFilters {
    Map<String, String> composed = new LinkedHashMap<>();
    byName.forEach((name, value) -> composed.put(name, VietnameseText.nfc(value)));
    byName = composed;
  }
}
