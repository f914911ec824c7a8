package dev.npsp.sdk.sandbox;

/** Messages with every member that the sheets list, the required ones apart from the rest. */
final class SheetExamples {
  static final String ROOT = "G05";

  static final Members REQUIRED_OF_DOSSIER =
      Members.of(
          "MaHoSo", "\"000.00.00.G05-240105-00001\"",
          "MaTTHC", "\"2.000000\"",
          "TenTTHC", "\"Thủ tục ví dụ\"",
          "MaLinhVuc", "\"G05-VD01\"",
          "TenLinhVuc", "\"Lĩnh vực ví dụ\"",
          "ChuHoSo", "\"Nguyễn Văn Ví Dụ\"",
          "LoaiDoiTuong", "\"1\"",
          "NgayTiepNhan", "\"20240105083000\"",
          "NgayHenTra", "\"\"",
          "TrangThaiHoSo", "\"4\"",
          "HinhThuc", "\"0\"",
          "DonViXuLy", "\"Đơn vị ví dụ\"");

  static final Members FILE =
      Members.of(
          "TepDinhKemId", "\"1\"",
          "TenTepDinhKem", "\"don.pdf\"",
          "IsDeleted", "\"False\"",
          "MaThanhPhanHoSo", "\"000.00.00.G05-KQ0001\"",
          "DuongDanTaiTepTin", "\"https://tep.example.invalid/1\"",
          "DuocSoHoa", "\"1\"",
          "DuocTaiSuDung", "\"0\"",
          "DuocLayTuKhoDMQG", "\"0\"",
          "MaKetQuaThayThe", "\"\"");

  static final Members FEE =
      Members.of(
          "TenPhiLePhi", "\"Phí\"",
          "MaPhiLePhi", "\"P1\"",
          "HinhThucThu", "\"1\"",
          "Gia", "\"50000\"",
          "LoaiPhiLePhi", "\"1\"");

  static final Members OTHER_PAPER =
      Members.of("TenGiayTo", "\"Giấy\"", "SoLuong", "1", "LoaiGiayTo", "0");

  static final Members SUPPLEMENT =
      Members.of(
          "HoSoBoSungId", "3000000001",
          "NguoiYeuCauBoSung", "\"Trần Thị Thử\"",
          "NoiDungBoSung", "\"Bổ sung\"",
          "NgayBoSung", "\"20240106080000\"",
          "NguoiTiepNhanBoSung", "\"\"",
          "ThongTinTiepNhan", "\"\"",
          "NgayTiepNhanBoSung", "\"\"",
          "TrangThaiBoSung", "false",
          "DanhSachGiayToBoSung", "[]",
          "DanhSachLePhiBoSung", "[]",
          "NgayHenTraTruoc", "\"\"",
          "NgayHenTraMoi", "\"\"");

  static final Members RESULT =
      Members.of(
          "TenGiayTo", "\"Giấy phép\"",
          "MaThanhPhanHoSo", "\"000.00.00.G05-KQ0001\"",
          "GiayToId", "\"1\"",
          "DuongDanTepTinKetQua", "\"https://tep.example.invalid/2\"",
          "MaGiayToKetQua", "\"\"",
          "MaKetQua", "\"KQ.G05.000001\"");

  static final Members OPTIONAL_OF_DOSSIER =
      Members.of(
          "SoBienNhan", "\"17\"",
          "MaDoiTuong", "null",
          "ThongTinKhac", "\"\"",
          "Email", "\"vidu@example.invalid\"",
          "Fax", "\"\"",
          "SoDienThoai", "\"0912345678\"",
          "TrichYeuHoSo", "\"Trích yếu\"",
          "NgayTra", "\"\"",
          "ThongTinTra", "\"\"",
          "NgayKetThucXuLy", "\"20240110090000\"",
          "GhiChu", "\"\"",
          "TaiLieuNop", "[" + FILE + "]",
          "DanhSachLePhi", "[" + FEE + "]",
          "DanhSachTepDinhKemKhac", "[" + OTHER_PAPER + "]",
          "DanhSachHoSoBoSung", "[" + SUPPLEMENT + "]",
          "DanhSachGiayToKetQua", "[" + RESULT + "]",
          "KenhThucHien", "null",
          "SoGiayToChuHoSo", "\"001000000000\"",
          "DinhDanhCHS", "[{\"LoaiDinhDanh\":\"1\",\"SoDinhDanh\":\"001000000000\"}]",
          "NgayTuChoi", "\"\"",
          "NgayNopHoSo", "\"20240104083000\"",
          "NoiNopHoSo", "\"2\"",
          "HoSoCoThanhPhanSoHoa", "\"1\"",
          "TaiKhoanDuocXacThucVoiVNeID", "\"1\"",
          "DuocThanhToanTrucTuyen", "\"0\"",
          "DSKetNoiCSDL", "[{\"MaCSDL\":\"1\"}]");

  static final Members STEP =
      Members.of(
          "MaHoSo", "\"000.00.00.G05-240105-00001\"",
          "NguoiXuLy", "\"Trần Thị Thử\"",
          "ThoiDiemXuLy", "\"20240107090000\"",
          "NoiDungXuLy", "\"\"",
          "TrangThai", "\"11\"");

  static final Members OPTIONAL_OF_STEP =
      Members.of(
          "ChucDanh", "\"\"",
          "PhongBanXuLy", "\"\"",
          "NgayBatDau", "\"\"",
          "NgayKetThucTheoQuyDinh", "\"\"");

  /** What every receipt has, whatever is paid; an administrative charge, to be completed. */
  static final Members REQUIRED_OF_RECEIPT =
      Members.of(
          "MaDichVu", "\"2\"",
          "NoiDungThanhToan", "\"Nop le phi\"",
          "HoTenNguoiNop", "\"Nguyễn Văn Thử\"",
          "SoCMNDNguoiNop", "\"001000000000\"",
          "DiaChiNguoiNop", "\"Số 1\"",
          "DSKhoanNop", "[{\"NoiDung\":\"Nop le phi\",\"SoTien\":\"150000\"}]");

  static final Members OF_A_SERVICE =
      Members.of(
          "MaDVC", "\"9.000001.01\"",
          "TenDVC", "\"Dịch vụ\"",
          "MaTTHC", "\"9.000001\"",
          "TenTTHC", "\"Thủ tục\"",
          "MaDonVi", "\"000.00.00.H00\"",
          "TenDonVi", "\"Đơn vị\"",
          "MaHoSo", "\"000.00.00.H00-260101-0001\"",
          "TKThuHuong", "\"1\"",
          "MaNHThuHuong", "\"1\"",
          "TenTKThuHuong", "\"TK\"",
          "PhiLePhi",
              "[{\"LoaiPhiLePhi\":\"1\",\"MaPhiLePhi\":\"2\",\"TenPhiLePhi\":\"Phí\",\"SoTien\":\"150000\"}]");

  static final Members OF_A_FINE =
      Members.of(
          "MaLoaiHinhThuPhat", "\"1\"",
          "TenLoaiHinhThuPhat", "\"Giao thông\"",
          "MaCoQuanQD", "\"000.00.00.H00\"",
          "TenCoQuanQD", "\"Công an\"",
          "KhoBac", "\"Kho bạc\"",
          "NgayQD", "\"20260101\"",
          "SoQD", "\"1/QĐ\"",
          "ThoiGianViPham", "\"01/01/2026\"",
          "DiaDiemViPham", "\"Đường 1\"",
          "TenNguoiViPham", "\"Nguyễn Văn Thử\"");

  static final Members OPTIONAL_OF_RECEIPT =
      Members.of(
          "TaiKhoanThuNSNN", "\"\"",
          "HuyenNguoiNop", "\"\"",
          "TinhNguoiNop", "\"\"",
          "PhiNoiDia", "\"\"",
          "DonViTien", "\"VND\"");

  private SheetExamples() {}

  static Members dossier() {
    return REQUIRED_OF_DOSSIER;
  }

  /** The INIT of the samples around that receipt, which no checksum covers. */
  static String init(Members receipt) {
    String sample = Caller.sample("pay-init-request.json");
    int from = sample.indexOf('{', sample.indexOf("\"ThongTinBienLai\""));
    return sample.substring(0, from) + receipt + "}";
  }
}
