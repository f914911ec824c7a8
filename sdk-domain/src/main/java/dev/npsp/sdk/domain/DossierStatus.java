package dev.npsp.sdk.domain;

import static java.util.Map.entry;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Map;
import java.util.Optional;

/**
 * Where a dossier stands. An open list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code TrangThaiHoSo}, {@code TrangThai}, {@code MaTrangThai}, always as text. Source:
 * attested by three peers and more, except {@link #OTHER}.
 *
 * @param code the code as it is sent
 */
public record DossierStatus(String code) {

  /**
   * Filed and not yet received by an officer; the processing time does not run. Code 1: Mới đăng
   * ký.
   */
  public static final DossierStatus NEWLY_REGISTERED = new DossierStatus("1");

  /** Accepted; a receipt with a due date was issued. Code 2: Được tiếp nhận. */
  public static final DossierStatus RECEIVED = new DossierStatus("2");

  /** Turned away, with a slip that says why. Final. Code 3: Không được tiếp nhận. */
  public static final DossierStatus NOT_ACCEPTED = new DossierStatus("3");

  /** Being worked on; the clock runs. Code 4: Đang xử lý. */
  public static final DossierStatus PROCESSING = new DossierStatus("4");

  /** Waits for papers of the applicant. Code 5: Yêu cầu bổ sung giấy tờ. */
  public static final DossierStatus SUPPLEMENT_REQUESTED = new DossierStatus("5");

  /** Waits for the applicant's payment. Code 6: Yêu cầu thực hiện nghĩa vụ tài chính. */
  public static final DossierStatus FINANCIAL_OBLIGATION_REQUESTED = new DossierStatus("6");

  /**
   * The applicant asks to take it back. Handling may go on when that is not granted (4), or is
   * stopped (8) when it is; the portal counts it as done while it stands there. Code 7: Công dân
   * yêu cầu rút hồ sơ.
   */
  public static final DossierStatus WITHDRAWAL_REQUESTED = new DossierStatus("7");

  /**
   * Handling was stopped, with a notice of its own. Usually the end; a pause when another status
   * follows. Code 8: Dừng xử lý.
   */
  public static final DossierStatus STOPPED = new DossierStatus("8");

  /** The result exists and waits to be handed over. Code 9: Đã xử lý xong. */
  public static final DossierStatus COMPLETED = new DossierStatus("9");

  /** The applicant has the result. Final. Code 10: Đã trả kết quả. */
  public static final DossierStatus RESULT_RETURNED = new DossierStatus("10");

  /** Anything else; no official text was seen, the names are ours. Code 11: Khác. */
  public static final DossierStatus OTHER = new DossierStatus("11");

  private static final Map<String, Names> KNOWN =
      Map.ofEntries(
          entry("1", new Names("Mới đăng ký", "newly registered")),
          entry("2", new Names("Được tiếp nhận", "received")),
          entry("3", new Names("Không được tiếp nhận", "not accepted")),
          entry("4", new Names("Đang xử lý", "processing")),
          entry("5", new Names("Yêu cầu bổ sung giấy tờ", "supplement requested")),
          entry(
              "6",
              new Names("Yêu cầu thực hiện nghĩa vụ tài chính", "financial obligation requested")),
          entry("7", new Names("Công dân yêu cầu rút hồ sơ", "withdrawal requested")),
          entry("8", new Names("Dừng xử lý", "stopped")),
          entry("9", new Names("Đã xử lý xong", "completed")),
          entry("10", new Names("Đã trả kết quả", "result returned")),
          entry("11", new Names("Khác", "other")));

  public DossierStatus {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static DossierStatus of(String code) {
    return new DossierStatus(code);
  }

  /** Whether this version has names for the code. */
  public boolean isKnown() {
    return KNOWN.containsKey(code);
  }

  /** The portal's own name, {@code "Đang xử lý"}. */
  public Optional<String> nameVi() {
    return Optional.ofNullable(KNOWN.get(code)).map(Names::vi);
  }

  /** The name in English, {@code "processing"}. */
  public Optional<String> nameEn() {
    return Optional.ofNullable(KNOWN.get(code)).map(Names::en);
  }

  @Override
  public String toString() {
    return code;
  }

  private record Names(String vi, String en) {}
}
