package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.VietnamTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Petitions of an invented citizen, event by event. */
public final class Petitions {

  public static final AgencyCode DEPARTMENT = AgencyCode.of("000.00.14.H56");
  public static final AgencyCode OTHER = AgencyCode.of("H56.15");
  public static final AgencyCode GOVERNMENT_OFFICE = AgencyCode.of("G22");
  public static final PetitionCode CODE = PetitionCode.of("PAKN-2026-000017");

  private final List<PetitionEvent> events = new ArrayList<>();
  private AgencyCode holder;

  private Petitions(AgencyCode to, Instant at, PetitionCategory category) {
    holder = to;
    events.add(
        PetitionEvent.builder(PetitionEventKind.FILED, at)
            .to(to)
            .filing(filing().toBuilder().category(category).build())
            .build());
  }

  public static PetitionFiling filing() {
    return PetitionFiling.builder(
            Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")).toBuilder()
                .phone("0912000001")
                .email("vi.du@example.vn")
                .build(),
            "Chậm trả kết quả",
            "Hồ sơ đã quá ngày hẹn trả mà chưa có kết quả.")
        .build();
  }

  static Petitions filed(AgencyCode to, Instant at) {
    return filed(to, at, PetitionCategory.CONDUCT);
  }

  static Petitions filed(AgencyCode to, Instant at, PetitionCategory category) {
    return new Petitions(to, at, category);
  }

  Petitions then(PetitionEventKind kind, Instant at) {
    return add(event(kind, at));
  }

  Petitions add(PetitionEvent.Builder event) {
    events.add(event.build());
    return this;
  }

  PetitionEvent.Builder event(PetitionEventKind kind, Instant at) {
    PetitionEvent.Builder event = PetitionEvent.builder(kind, at);
    return kind.isOfPetitioner() ? event : event.agency(holder);
  }

  Petitions forwarded(AgencyCode to, Instant at) {
    add(event(PetitionEventKind.FORWARDED, at).to(to).text("Không thuộc thẩm quyền"));
    holder = to;
    return this;
  }

  Petition build() {
    return build(CODE);
  }

  Petition build(PetitionCode code) {
    return Petition.replay(code, events);
  }

  static Instant at(String day, int hour, int minute) {
    return VietnamTime.of(LocalDate.parse(day).atTime(hour, minute));
  }

  static Instant at(String day) {
    return at(day, 9, 0);
  }
}
