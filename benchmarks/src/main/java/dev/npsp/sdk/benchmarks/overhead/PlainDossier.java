package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dossier of the benchmark as a hand would write it down for Jackson: the wire's names and
 * nothing else.
 */
record PlainDossier(
    @JsonProperty("MaHoSo") String maHoSo,
    @JsonProperty("MaTTHC") String maTTHC,
    @JsonProperty("TenTTHC") String tenTTHC,
    @JsonProperty("MaLinhVuc") String maLinhVuc,
    @JsonProperty("TenLinhVuc") String tenLinhVuc,
    @JsonProperty("SoBienNhan") String soBienNhan,
    @JsonProperty("ChuHoSo") String chuHoSo,
    @JsonProperty("LoaiDoiTuong") String loaiDoiTuong,
    @JsonProperty("MaDoiTuong") String maDoiTuong,
    @JsonProperty("ThongTinKhac") String thongTinKhac,
    @JsonProperty("Email") String email,
    @JsonProperty("Fax") String fax,
    @JsonProperty("SoDienThoai") String soDienThoai,
    @JsonProperty("TrichYeuHoSo") String trichYeuHoSo,
    @JsonProperty("NgayTiepNhan") String ngayTiepNhan,
    @JsonProperty("NgayHenTra") String ngayHenTra,
    @JsonProperty("TrangThaiHoSo") String trangThaiHoSo,
    @JsonProperty("NgayTra") String ngayTra,
    @JsonProperty("ThongTinTra") String thongTinTra,
    @JsonProperty("HinhThuc") String hinhThuc,
    @JsonProperty("NgayKetThucXuLy") String ngayKetThucXuLy,
    @JsonProperty("DonViXuLy") String donViXuLy,
    @JsonProperty("KenhThucHien") String kenhThucHien,
    @JsonProperty("SoGiayToChuHoSo") String soGiayToChuHoSo,
    @JsonProperty("NgayNopHoSo") String ngayNopHoSo,
    @JsonProperty("NoiNopHoSo") String noiNopHoSo,
    @JsonProperty("HoSoCoThanhPhanSoHoa") String hoSoCoThanhPhanSoHoa,
    @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") String taiKhoanDuocXacThucVoiVNeID,
    @JsonProperty("DuocThanhToanTrucTuyen") String duocThanhToanTrucTuyen,
    @JsonProperty("NgayTuChoi") String ngayTuChoi,
    @JsonProperty("DinhDanhCHS") List<Identity> dinhDanhCHS,
    @JsonProperty("DSKetNoiCSDL") List<Database> dSKetNoiCSDL,
    @JsonProperty("GhiChu") String ghiChu,
    @JsonProperty("TaiLieuNop") List<Paper> taiLieuNop,
    @JsonProperty("DanhSachLePhi") List<Fee> danhSachLePhi,
    @JsonProperty("DanhSachTepDinhKemKhac") List<OtherPaper> danhSachTepDinhKemKhac,
    @JsonProperty("DanhSachHoSoBoSung") List<Object> danhSachHoSoBoSung,
    @JsonProperty("DanhSachGiayToKetQua") List<Result> danhSachGiayToKetQua) {

  record Identity(
      @JsonProperty("LoaiDinhDanh") String loaiDinhDanh,
      @JsonProperty("SoDinhDanh") String soDinhDanh) {}

  record Database(@JsonProperty("MaCSDL") String maCSDL) {}

  record Paper(
      @JsonProperty("TepDinhKemId") String tepDinhKemId,
      @JsonProperty("TenTepDinhKem") String tenTepDinhKem,
      @JsonProperty("IsDeleted") String isDeleted,
      @JsonProperty("MaThanhPhanHoSo") String maThanhPhanHoSo,
      @JsonProperty("DuongDanTaiTepTin") String duongDanTaiTepTin,
      @JsonProperty("DuocSoHoa") String duocSoHoa,
      @JsonProperty("DuocTaiSuDung") String duocTaiSuDung,
      @JsonProperty("DuocLayTuKhoDMQG") String duocLayTuKhoDMQG,
      @JsonProperty("MaKetQuaThayThe") String maKetQuaThayThe) {}

  record Fee(
      @JsonProperty("TenPhiLePhi") String tenPhiLePhi,
      @JsonProperty("MaPhiLePhi") String maPhiLePhi,
      @JsonProperty("HinhThucThu") String hinhThucThu,
      @JsonProperty("Gia") String gia,
      @JsonProperty("LoaiPhiLePhi") String loaiPhiLePhi) {}

  record OtherPaper(
      @JsonProperty("TenGiayTo") String tenGiayTo,
      @JsonProperty("SoLuong") int soLuong,
      @JsonProperty("LoaiGiayTo") int loaiGiayTo) {}

  record Result(
      @JsonProperty("TenGiayTo") String tenGiayTo,
      @JsonProperty("MaThanhPhanHoSo") String maThanhPhanHoSo,
      @JsonProperty("GiayToId") String giayToId,
      @JsonProperty("DuongDanTepTinKetQua") String duongDanTepTinKetQua,
      @JsonProperty("MaGiayToKetQua") String maGiayToKetQua) {}

  /**
   * 45 filled fields and 5 papers: the content of {@link dev.npsp.sdk.benchmarks.SampleDossiers}.
   */
  static PlainDossier of(String code) {
    return new PlainDossier(
        code,
        "2.000815",
        "Chứng thực bản sao từ bản chính giấy tờ, văn bản",
        "G15-CT01",
        "Chứng thực",
        "BN-0001",
        "Nguyễn Văn Ví Dụ",
        "1",
        "00000000-1111-4222-8333-444444444444",
        "Không",
        "vidu@example.invalid",
        "",
        "0900000000",
        "Chứng thực bản sao bằng tốt nghiệp, bảng điểm",
        "20261120083000",
        "20261127170000",
        "4",
        "",
        "",
        "0",
        "",
        "Trung tâm Phục vụ hành chính công",
        "2",
        "038099000017",
        "20261120080000",
        "2",
        "1",
        "1",
        "1",
        "",
        List.of(new Identity("1", "038099000017")),
        List.of(new Database("7")),
        "Hồ sơ nộp trực tuyến",
        IntStream.rangeClosed(1, 5).mapToObj(PlainDossier::paper).toList(),
        List.of(new Fee("Phí chứng thực bản sao từ bản chính", "2", "1", "8000", "1")),
        List.of(new OtherPaper("Bản sao cần chứng thực", 2, 0)),
        List.of(),
        List.of(
            new Result(
                "Bản sao được chứng thực",
                "",
                "9",
                "http://ss.example.invalid:8080/VXPAdapter/RestService/forward/downloadfile/result",
                "KQ.G15.000002")));
  }

  private static Paper paper(int number) {
    return new Paper(
        Integer.toString(number),
        "giay-to-" + number + ".pdf",
        "False",
        "KQ.G15.00000" + number,
        "http://ss.example.invalid:8080/VXPAdapter/RestService/forward/downloadfile/" + number,
        "1",
        "0",
        "0",
        "");
  }
}
