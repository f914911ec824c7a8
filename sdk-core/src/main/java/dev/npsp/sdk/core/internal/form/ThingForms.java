package dev.npsp.sdk.core.internal.form;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses, documents and money lines. */
public final class ThingForms {

  private static final String ADDRESS = "postalAddress";
  private static final String DOCUMENT = "document";
  private static final String MONEY_LINE = "moneyLine";

  private ThingForms() {}

  /** A member, unless there is nothing to say. */
  public static void put(Map<String, Object> members, String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
  }

  public static Map<String, Object> written(PostalAddress address) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", ADDRESS);
    members.putAll(parts(address));
    return members;
  }

  /** What stands in a party, where nothing else can be meant. */
  public static Map<String, Object> parts(PostalAddress address) {
    Map<String, Object> members = new LinkedHashMap<>();
    put(members, "provinceCode", address.provinceCode());
    put(members, "province", address.province());
    put(members, "districtCode", address.districtCode());
    put(members, "district", address.district());
    put(members, "communeCode", address.communeCode());
    put(members, "commune", address.commune());
    put(members, "detail", address.detail());
    put(members, "country", address.country());
    put(members, "writtenOn", address.writtenOn().map(LocalDate::toString));
    return members;
  }

  public static PostalAddress address(FormMembers members) {
    members.requireType(ADDRESS);
    return parts(members);
  }

  public static PostalAddress parts(FormMembers members) {
    return PostalAddress.builder()
        .provinceCode(members.text("provinceCode"))
        .province(members.text("province"))
        .districtCode(members.text("districtCode"))
        .district(members.text("district"))
        .communeCode(members.text("communeCode"))
        .commune(members.text("commune"))
        .detail(members.text("detail"))
        .country(members.text("country"))
        .writtenOn(members.meant("writtenOn", LocalDate::parse))
        .build();
  }

  public static Map<String, Object> written(Document document) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", DOCUMENT);
    members.put("name", document.name());
    put(members, "mediaType", document.mediaType());
    Document.Content content = document.content();
    if (content instanceof Document.Link link) {
      members.put("link", link.location().toString());
    } else if (content instanceof Document.Bytes bytes) {
      members.put("bytes", Base64.getEncoder().encodeToString(bytes.toByteArray()));
    } else if (content instanceof Document.StoredFile file) {
      members.put("file", file.path().toString());
      members.put("size", file.size());
    } else {
      members.put("portalFile", ((Document.PortalFile) content).id());
    }
    return members;
  }

  public static Document document(FormMembers members) {
    members.requireType(DOCUMENT);
    return Document.builder(members.required("name"), content(members))
        .mediaType(members.text("mediaType"))
        .build();
  }

  /** Exactly one of the four: two would be two different documents. */
  private static Document.Content content(FormMembers members) {
    List<Document.Content> found = new ArrayList<>();
    members.meant("link", URI::create).map(Document.Link::new).ifPresent(found::add);
    members
        .meant("bytes", Base64.getDecoder()::decode)
        .map(Document.Bytes::new)
        .ifPresent(found::add);
    members.meant("file", Path::of).map(path -> file(members, path)).ifPresent(found::add);
    members.meant("portalFile", Document.PortalFile::new).ifPresent(found::add);
    if (found.size() != 1) {
      throw members.rejected("", CoreText.JSON_ONE_CONTENT.text());
    }
    return found.get(0);
  }

  private static Document.Content file(FormMembers members, Path path) {
    long size = members.whole("size");
    if (size < 0) {
      throw members.rejected("size", CoreText.JSON_NEGATIVE.text());
    }
    return new Document.StoredFile(path, size);
  }

  public static Map<String, Object> written(MoneyLine line) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", MONEY_LINE);
    members.put("name", line.name());
    members.put("amount", line.amount().amount());
    return members;
  }

  public static MoneyLine moneyLine(FormMembers members) {
    members.requireType(MONEY_LINE);
    long amount = members.whole("amount");
    if (amount < 0) {
      throw members.rejected("amount", CoreText.JSON_NEGATIVE.text());
    }
    return MoneyLine.of(members.required("name"), Vnd.of(amount));
  }
}
