package dev.npsp.sdk.sandbox.internal.agency;

import dev.npsp.sdk.sandbox.AgencyCall;
import dev.npsp.sdk.sandbox.AgencyFile;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.SandboxFiling;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.FaultQueue;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the agency, and notes how it was answered. */
public final class AgencyCaller {
  private static final String SEARCH = "search/call";
  private static final String PROMOTION = "addtthcKhuyenMai";
  private static final String AMENDMENT = "nhanhsdvcqg";
  private static final String TAX_NOTICE = "nhantbthuedvcqg";
  private static final String FORGED_KEY = "forged-key";
  private static final List<String> ANSWER_TO_A_SEARCH =
      List.of(
          "MaHoSo",
          "MaTTHC",
          "TenTTHC",
          "MaLinhVuc",
          "TenLinhVuc",
          "LoaiDoiTuong",
          "TrangThaiHoSo",
          "HinhThuc",
          "DonViXuLy");

  private final DossierStore dossiers;
  private final FaultQueue faults;
  private final SandboxOptions options;
  private final AgencyTransport line;
  private final ProcedureShelf procedures;
  private final Supplier<URI> base;
  private final FiledPapers papers = new FiledPapers();
  private final CallRegister register = new CallRegister();
  private final AtomicInteger serial = new AtomicInteger();

  /**
   * A caller.
   *
   * @param base the portal's own address, below which it hands out what citizens filed
   */
  public AgencyCaller(
      SandboxOptions options,
      DossierStore dossiers,
      ProcedureShelf procedures,
      FaultQueue faults,
      Supplier<URI> base) {
    this.options = options;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.faults = faults;
    this.base = base;
    this.line = new AgencyTransport(options.agencyUri(), options.callbackTimeout());
  }

  public void agencyIsAt(URI agency) {
    line.leadsTo(agency);
  }

  /** The form of the portal's number is our proposal; the sheet has only an example. */
  public AgencyCall filePromotion(String trader, String taxCode, String programme) {
    String number = newNumber("KM");
    String json = Letters.promotion(number, trader, taxCode, programme, now());
    hold(number, json);
    return bring(new Message(PROMOTION, number, key -> json));
  }

  public AgencyCall amendPromotion(String original, String programme, String reason) {
    if (dossiers.find(original).isEmpty()) {
      throw new NoSuchElementException("the portal holds no promotion " + original);
    }
    String number = newNumber("KMSD");
    String json = Letters.amendment(number, original, programme, reason, now());
    hold(number, json);
    return bring(new Message(AMENDMENT, number, key -> json));
  }

  /** The reference form of the SDK; the form of the number is our proposal too. */
  public AgencyCall fileDossier(SandboxFiling filing) {
    if (!AgencyCodes.isAgency(filing.agency())) {
      throw new IllegalArgumentException("no agency code: " + filing.agency());
    }
    if (procedures.find(filing.procedure()).isEmpty()) {
      throw new NoSuchElementException("the portal publishes no procedure " + filing.procedure());
    }
    String number = newNumber("DVC");
    String json = Letters.filed(number, filing, addresses(number, filing), false, now());
    hold(number, Letters.filedData(number, filing, addresses(number, filing), now()));
    return bring(new Message(AMENDMENT, number, key -> json));
  }

  /** The citizen supplements: the same number comes again, with these files in place of the old. */
  public AgencyCall supplementDossier(String number, SandboxFiling filing) {
    if (dossiers.find(number).isEmpty()) {
      throw new NoSuchElementException("the portal holds no dossier " + number);
    }
    String json = Letters.filed(number, filing, addresses(number, filing), true, now());
    return bring(new Message(AMENDMENT, number, key -> json));
  }

  /** What citizens filed. */
  public FiledPapers papers() {
    return papers;
  }

  private List<URI> addresses(String number, SandboxFiling filing) {
    List<URI> addresses = new ArrayList<>();
    for (SandboxFiling.File file : filing.files()) {
      String path = number + "/" + (addresses.size() + 1) + ".pdf";
      papers.put(path, file.bytes());
      addresses.add(
          file.elsewhere()
              .orElseGet(() -> base.get().resolve(FiledPapers.FOLDER.substring(1) + path)));
    }
    return addresses;
  }

  public AgencyCall sendLandTaxNotice(String dossier, long amount) {
    String now = now();
    return bring(
        new Message(TAX_NOTICE, dossier, key -> Letters.taxNotice(dossier, amount, now, key)));
  }

  public AgencyCall sendLandTaxReceipt(String dossier, long amount) {
    String now = now();
    return bring(
        new Message(AMENDMENT, dossier, key -> Letters.taxReceipt(dossier, amount, now, key)));
  }

  public AgencyCall askStatus(String dossier) {
    return bring(new Message(SEARCH, dossier, key -> Letters.question(dossier)));
  }

  /** The latest message about that number, once more. */
  public AgencyCall bringAgain(String reference) {
    Message latest = register.latest(reference);
    if (latest == null) {
      throw new NoSuchElementException("nothing was brought about " + reference);
    }
    return bring(latest);
  }

  /** This text as it is. */
  public AgencyCall bring(String path, String json) {
    return call(new Message(path, "", key -> json), options.agencyKey(), 1);
  }

  public AgencyFile download(URI file) {
    try {
      HttpResponse<byte[]> answer = line.get(file);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return new FetchedFile(answer.statusCode(), type, answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("the agency did not answer: " + e, e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  public List<AgencyCall> callsAbout(String reference) {
    return register.calls(reference);
  }

  public void clear() {
    register.clear();
    papers.clear();
  }

  private AgencyCall bring(Message message) {
    register.note(message);
    Fault fault = faults.forAgency();
    if (fault == null) {
      return noted(call(message, options.agencyKey(), 1));
    }
    return switch (fault.kind()) {
      case FORGED_AGENCY_KEY -> noted(call(message, FORGED_KEY, 1));
      case LOST_AGENCY_ANSWER -> afterLostAnswer(message);
      default -> twice(message);
    };
  }

  private AgencyCall afterLostAnswer(Message message) {
    Call first = call(message, options.agencyKey(), 1);
    register.note(
        new Call(first.path(), first.reference(), first.at(), 1, 0, "lost on the way", false));
    return noted(call(message, options.agencyKey(), 2));
  }

  private AgencyCall twice(Message message) {
    AgencyCall first = noted(call(message, options.agencyKey(), 1));
    return first.acknowledged() ? noted(call(message, options.agencyKey(), 2)) : first;
  }

  private AgencyCall noted(Call call) {
    register.note(call);
    return call;
  }

  private Call call(Message message, String key, int attempt) {
    Instant at = options.clock().instant();
    try {
      HttpResponse<byte[]> answer = line.post(message.path(), message.json().apply(key), key);
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      return new Call(
          message.path(),
          message.reference(),
          at,
          attempt,
          answer.statusCode(),
          text,
          answer.statusCode() == 200 && isAcknowledgement(message, Wire.object(answer.body())));
    } catch (IOException e) {
      return new Call(
          message.path(), message.reference(), at, attempt, 0, String.valueOf(e), false);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * The portal is strict: the code, the number in front of the words, every member of an answer.
   */
  private static boolean isAcknowledgement(Message message, @Nullable JsonObject answer) {
    if (answer == null) {
      return false;
    }
    if (message.path().equals(SEARCH)) {
      return answer.text("MaHoSo").equals(message.reference())
          && ANSWER_TO_A_SEARCH.stream().allMatch(answer::hasText);
    }
    String code = answer.scalar("error_code");
    return (code.equals("0") || code.equals("1"))
        && answer.text("message").startsWith(message.reference() + "|");
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while the agency was called", e);
  }

  private void hold(String number, String json) {
    if (!dossiers.fileFromCitizen(number, json.getBytes(StandardCharsets.UTF_8))) {
      throw new IllegalStateException("the portal holds a dossier " + number + " already");
    }
  }

  private String newNumber(String kind) {
    return "%s-%s-%05d"
        .formatted(kind, WireDates.shortDay(options.clock().instant()), serial.incrementAndGet());
  }

  private String now() {
    return WireDates.moment(options.clock().instant());
  }
}
