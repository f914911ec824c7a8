package dev.npsp.sdk.sandbox.internal.hagiang;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.BareArray;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.DossierWrite;
import dev.npsp.sdk.sandbox.internal.store.Step;
import java.io.IOException;
import java.util.List;

/**
 * The gateway: agency and {@code isUpdating} in the query, a bare array in the body, no session.
 * The path of dossiers is attested; those of progress and statuses are ours. A status may run back.
 */
public final class HaGiangGateway {
  /** Where dossiers go, behind the prefix of this wire. */
  private static final String DOSSIERS = "api/SynsTTHCC/DongBoHoSoMC";

  private static final String PROGRESS = "api/SynsTTHCC/CapNhatTienDoHoSoMC";
  private static final String STATUSES = "api/SynsTTHCC/DongBoTrangThaiHoSo";

  private final DossierStore store;
  private final CallCounts counts;

  public HaGiangGateway(DossierStore store, CallCounts counts) {
    this.store = store;
    this.counts = counts;
  }

  /** Whether there is such a call. */
  public static boolean serves(String path) {
    return path.equals(DOSSIERS) || path.equals(PROGRESS) || path.equals(STATUSES);
  }

  /** The answer to a call; HTTP always says 200. */
  public byte[] answer(String path, String agency, String isUpdating, byte[] body)
      throws IOException {
    count(path);
    try {
      return carriedOut(path, agency, isUpdating, body);
    } catch (JsonProcessingException e) {
      return reply("-1", "Dữ liệu JSON không hợp lệ");
    } catch (Refusal refusal) {
      return reply("-1", "Dữ liệu không hợp lệ: " + refusal.message());
    }
  }

  /** A call that misbehaviour keeps from being carried out is counted all the same. */
  public void count(String path) {
    counts.call(path.substring(path.lastIndexOf('/') + 1));
  }

  /** What is said of a call that breaks a rule. */
  public static byte[] refusal(String message) {
    return reply("-1", message);
  }

  /** A code that says no, and nothing else. */
  public static byte[] bareError() {
    return reply("-1", "");
  }

  private byte[] carriedOut(String path, String agency, String isUpdating, byte[] body)
      throws IOException, Refusal {
    if (!AgencyCodes.isAgency(agency)) {
      throw Refusal.at("MaDinhDanhDV", "không đúng dạng mã cơ quan");
    }
    String wrong = Kinds.TRUE_FALSE_IN_ANY_CASE.wrong(isUpdating);
    if (wrong != null) {
      throw Refusal.at("isUpdating", wrong);
    }
    String root = AgencyCodes.root(agency);
    return switch (path) {
      case DOSSIERS -> dossiers(body, root, isUpdating.equalsIgnoreCase("True"));
      case PROGRESS -> steps(body, root);
      default -> status(body);
    };
  }

  private byte[] dossiers(byte[] body, String root, boolean updating) throws IOException, Refusal {
    List<DossierWrite> batch =
        BareArray.read(
            body,
            HaGiangShapes.DOSSIER_SHEET,
            HaGiangShapes.DOSSIER_SLOTS,
            (read, from, length) -> {
              String code = own(read, root);
              String status = read.text(HaGiangShapes.STATUS);
              return new DossierWrite(code, status, read.hash(), body, from, length);
            });
    int misfit = store.write(batch, updating);
    if (misfit < 0) {
      return reply("0", "Đồng bộ thành công");
    }
    String code = batch.get(misfit).code();
    return updating ? notFound(code) : reply("-3", "Mã hồ sơ đã tồn tại: " + code);
  }

  private byte[] steps(byte[] body, String root) throws IOException, Refusal {
    List<Step> steps =
        BareArray.read(
            body,
            HaGiangShapes.STEP,
            HaGiangShapes.STEP_SLOTS,
            (read, from, length) ->
                new Step(
                    own(read, root),
                    read.text(HaGiangShapes.OFFICER),
                    read.text(HaGiangShapes.AT),
                    read.text(HaGiangShapes.STATUS),
                    read.text(HaGiangShapes.NOTE),
                    read.text(HaGiangShapes.UNIT)));
    int misfit = store.addSteps(steps);
    return misfit < 0 ? reply("0", "Đồng bộ thành công") : notFound(steps.get(misfit).code());
  }

  /** What became of a dossier that was born on the portal: an array of one. */
  private byte[] status(byte[] body) throws IOException, Refusal {
    List<Inspection> read =
        BareArray.read(
            body,
            HaGiangShapes.STATUS_SHEET,
            HaGiangShapes.STATUS_SLOTS,
            (one, from, length) -> one);
    if (read.size() > 1) {
      throw Refusal.of("Chỉ nhận một hồ sơ mỗi lần");
    }
    Inspection one = read.get(0);
    String code = one.text(HaGiangShapes.CODE);
    Step step =
        new Step(
            code,
            "",
            one.text(HaGiangShapes.AT),
            one.text(HaGiangShapes.STATUS),
            one.text(HaGiangShapes.NOTE),
            "");
    return store.answerCitizen(step, one.text(HaGiangShapes.LOCAL_CODE))
        ? reply("0", "Đồng bộ thành công")
        : notFound(code);
  }

  private static String own(Inspection read, String root) throws Refusal {
    String code = read.text(HaGiangShapes.CODE);
    if (!AgencyCodes.rootOfDossier(code).equals(root)) {
      throw Refusal.at("MaHoSo", code + " không thuộc đơn vị " + root);
    }
    return code;
  }

  private static byte[] notFound(String code) {
    return reply("-1", "Không tìm thấy hồ sơ (not found): " + code);
  }

  /** The code is a text here, and a session stands beside it that nothing asks for. */
  private static byte[] reply(String code, String message) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("error_code", code);
          json.writeStringField("message", message);
          json.writeStringField("session", "");
          json.writeEndObject();
        });
  }
}
