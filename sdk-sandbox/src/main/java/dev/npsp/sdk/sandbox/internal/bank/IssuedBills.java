package dev.npsp.sdk.sandbox.internal.bank;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.data.BillSeed;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bills of households and enterprises, and the issuer who is asked for them. The same number
 * costs the same each time and everywhere; the look-up code is another one each time.
 */
final class IssuedBills {
  private static final Set<String> MEMBERS = Set.of("LoaiTraCuu", "MaTraCuu");

  private final List<BillSeed> seeds;
  private final Clock clock;
  private final AtomicLong lookups = new AtomicLong();
  private final Set<String> paid = ConcurrentHashMap.newKeySet();

  /** A bill that was asked for or paid. */
  record Bill(BillSeed seed, String number, long amount) {}

  IssuedBills(List<BillSeed> seeds, Clock clock) {
    this.seeds = seeds;
    this.clock = clock;
  }

  PlatformAnswer inquiry(byte[] body) {
    JsonObject question = Wire.object(body);
    Optional<Bill> bill =
        question == null || !question.names().equals(MEMBERS)
            ? Optional.empty()
            : find(question.text("LoaiTraCuu"), question.text("MaTraCuu"));
    if (bill.isEmpty()) {
      return answer(-1);
    }
    return isPaid(bill.get()) ? answer(0) : due(bill.get());
  }

  Optional<Bill> find(String kind, String number) {
    return seeds.stream()
        .filter(seed -> seed.kind().equals(kind) && seed.index(number) > 0)
        .findFirst()
        .map(seed -> new Bill(seed, number, seed.amount(seed.index(number))));
  }

  private boolean isPaid(Bill bill) {
    return paid.contains(bill.seed().kind() + ":" + bill.number());
  }

  void pay(Bill bill) {
    paid.add(bill.seed().kind() + ":" + bill.number());
  }

  void clear() {
    paid.clear();
  }

  byte[] seeds() {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("bills");
          for (BillSeed seed : seeds) {
            json.writeStartObject();
            json.writeStringField("service", seed.serviceId());
            json.writeStringField("name", seed.serviceName());
            json.writeStringField("kind", seed.kind());
            json.writeStringField("first", seed.number(1));
            json.writeNumberField("count", seed.bills());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static PlatformAnswer answer(int code) {
    return PlatformAnswer.json(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("error_code", code);
              json.writeArrayFieldStart("message");
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private PlatformAnswer due(Bill bill) {
    String lookup =
        bill.number()
            + WireDates.moment(clock.instant())
            + "%06d".formatted(lookups.incrementAndGet());
    return PlatformAnswer.json(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("error_code", 1);
              json.writeObjectFieldStart("message");
              json.writeStringField("MaTraCuuTT", lookup);
              members(json, bill);
              json.writeEndObject();
              json.writeEndObject();
            }));
  }

  private static void members(JsonGenerator json, Bill bill) throws IOException {
    BillSeed seed = bill.seed();
    String narration = seed.narration() + " " + bill.number();
    json.writeStringField("MaDichVu", seed.service());
    json.writeStringField("TenDVC", seed.serviceName());
    json.writeStringField("MaHoSo", bill.number());
    if (!seed.period().isEmpty()) {
      json.writeStringField("KyThanhToan", seed.period());
    }
    json.writeStringField("TKThuHuong", seed.payeeAccount());
    json.writeStringField("MaNHThuHuong", seed.payeeBank());
    json.writeStringField("TenTKThuHuong", seed.payeeName());
    json.writeStringField("NoiDungThanhToan", narration);
    json.writeStringField("HoTenNguoiNop", "Nguyễn Văn Ví Dụ");
    json.writeStringField("PhiLePhi", "");
    json.writeArrayFieldStart("DSKhoanNop");
    json.writeStartObject();
    json.writeStringField("NoiDung", narration);
    json.writeStringField("SoTien", Long.toString(bill.amount()));
    json.writeEndObject();
    json.writeEndArray();
  }
}
