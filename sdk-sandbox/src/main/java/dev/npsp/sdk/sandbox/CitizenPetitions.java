package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.petitions.PetitionOffice;
import java.net.URI;

/** The citizen who complains. */
record CitizenPetitions(URI base, PetitionOffice office) implements SandboxPetitions {

  private static final String NAME = "Nguyễn Văn Ví Dụ";
  private static final String PHONE = "0912000001";

  @Override
  public URI uri() {
    return base.resolve("reference/");
  }

  @Override
  public String file(String agency, String title, String content, String category) {
    return office.file(agency, new PetitionOffice.Filing(NAME, PHONE, title, content, category), 0);
  }

  @Override
  public void supplement(String code, String text) {
    office.supplement(code, text);
  }

  @Override
  public void rate(String code, String rating) {
    office.rate(code, rating);
  }

  @Override
  public int count(String kind) {
    return office.count(kind);
  }

  @Override
  public int overdue() {
    return office.overdue();
  }
}
