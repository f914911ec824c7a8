package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.identity.Sex;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What forms ask of everybody, declared once for all applications, those of hosts as well: {@code
 * FieldType.group(CommonFields.PERSON)}. The names of the fields are the portal's own where a
 * message of it has them.
 */
public final class CommonFields {

  /** A personal number. */
  public static final FieldType<PersonalId> PERSONAL_ID =
      FieldType.text(PersonalId::value, PersonalId::of);

  /** A tax code. */
  public static final FieldType<TaxCode> TAX_CODE = FieldType.text(TaxCode::value, TaxCode::of);

  /** The code of a customer of an electricity company. */
  public static final FieldType<ElectricityCustomerCode> ELECTRICITY_CUSTOMER =
      FieldType.text(ElectricityCustomerCode::value, ElectricityCustomerCode::parse);

  /** A number of the social-insurance system. */
  public static final FieldType<SocialInsuranceCode> SOCIAL_INSURANCE =
      FieldType.text(SocialInsuranceCode::value, SocialInsuranceCode::parse);

  /** An address. */
  public static final FormFields<PostalAddress, PostalAddress.Builder> ADDRESS =
      FormFields.of(PostalAddress::builder, PostalAddress.Builder::build)
          .optional(
              "MaTinh",
              FieldType.TEXT,
              PostalAddress::provinceCode,
              PostalAddress.Builder::provinceCode)
          .optional(
              "TenTinh", FieldType.TEXT, PostalAddress::province, PostalAddress.Builder::province)
          .optional(
              "MaHuyen",
              FieldType.TEXT,
              PostalAddress::districtCode,
              PostalAddress.Builder::districtCode)
          .optional(
              "TenHuyen", FieldType.TEXT, PostalAddress::district, PostalAddress.Builder::district)
          .optional(
              "MaXa",
              FieldType.TEXT,
              PostalAddress::communeCode,
              PostalAddress.Builder::communeCode)
          .optional("TenXa", FieldType.TEXT, PostalAddress::commune, PostalAddress.Builder::commune)
          .optional(
              "DiaChiChiTiet", FieldType.TEXT, PostalAddress::detail, PostalAddress.Builder::detail)
          .optional(
              "QuocGia", FieldType.TEXT, PostalAddress::country, PostalAddress.Builder::country)
          .optional(
              "NgayGhi", FieldType.DAY, PostalAddress::writtenOn, PostalAddress.Builder::writtenOn);

  /** A person. */
  public static final FormFields<Person, Person.Builder> PERSON =
      FormFields.of(() -> Person.builder(""), Person.Builder::build)
          .required("HoTen", FieldType.TEXT, Person::name, Person.Builder::name)
          .optional("SoDinhDanh", PERSONAL_ID, Person::personalId, Person.Builder::personalId)
          .list("SoDinhDanhKhac", PERSONAL_ID, Person::otherIds, Person.Builder::otherIds)
          .optional(
              "SoGiayTo",
              FieldType.TEXT,
              Person::otherPaperNumber,
              Person.Builder::otherPaperNumber)
          .optional("NgaySinh", FieldType.PARTIAL_DATE, Person::born, Person.Builder::born)
          .optional("MaSoThue", TAX_CODE, Person::taxCode, Person.Builder::taxCode)
          .optional("DiaChi", FieldType.group(ADDRESS), Person::address, Person.Builder::address)
          .optional("Email", FieldType.TEXT, Person::email, Person.Builder::email)
          .optional("SoDienThoai", FieldType.TEXT, Person::phone, Person.Builder::phone)
          .optional("Fax", FieldType.TEXT, Person::fax, Person.Builder::fax);

  /** An organisation. */
  public static final FormFields<Organisation, Organisation.Builder> ORGANISATION =
      FormFields.of(() -> Organisation.builder(""), Organisation.Builder::build)
          .required("TenThuongNhan", FieldType.TEXT, Organisation::name, Organisation.Builder::name)
          .optional("MaSoThue", TAX_CODE, Organisation::taxCode, Organisation.Builder::taxCode)
          .optional(
              "SoDangKy",
              FieldType.TEXT,
              Organisation::registrationNumber,
              Organisation.Builder::registrationNumber)
          .optional(
              "DiaChiDoanhNghiep",
              FieldType.group(ADDRESS),
              Organisation::address,
              Organisation.Builder::address)
          .optional("Email", FieldType.TEXT, Organisation::email, Organisation.Builder::email)
          .optional("DienThoai", FieldType.TEXT, Organisation::phone, Organisation.Builder::phone)
          .optional("Fax", FieldType.TEXT, Organisation::fax, Organisation.Builder::fax)
          .optional(
              "NguoiLienHe",
              FieldType.group(PERSON),
              Organisation::contact,
              Organisation.Builder::contact);

  /** What else a form asks of a citizen. */
  public static final FormFields<PersonalDetails, PersonalDetails.Builder> PERSONAL_DETAILS =
      FormFields.of(() -> PersonalDetails.builder(Sex.UNKNOWN, ""), PersonalDetails.Builder::build)
          .required(
              "GioiTinh",
              FieldType.text(Sex::code, Sex::of),
              PersonalDetails::sex,
              PersonalDetails.Builder::sex)
          .required(
              "QuocTich",
              FieldType.TEXT,
              PersonalDetails::nationality,
              PersonalDetails.Builder::nationality)
          .optional(
              "DanToc",
              FieldType.TEXT,
              PersonalDetails::ethnicGroup,
              PersonalDetails.Builder::ethnicGroup)
          .optional(
              "NgayCapDinhDanh",
              FieldType.DAY,
              PersonalDetails::identityIssued,
              PersonalDetails.Builder::identityIssued)
          .optional(
              "NoiCapDinhDanh",
              FieldType.TEXT,
              PersonalDetails::identityIssuedBy,
              PersonalDetails.Builder::identityIssuedBy)
          .optional(
              "ThuongTru",
              FieldType.group(ADDRESS),
              PersonalDetails::permanentResidence,
              PersonalDetails.Builder::permanentResidence);

  /** Who applies: a person or an organisation, with the account. */
  public static final FormFields<Applicant, ?> APPLICANT =
      FormFields.of(Parts::new, Parts::build)
          .required(
              "LoaiDoiTuong",
              FieldType.text(ApplicantKind::code, ApplicantKind::of),
              Applicant::kind,
              (parts, kind) -> parts.kind = kind)
          .optional(
              "CaNhan",
              FieldType.group(PERSON),
              applicant -> of(applicant, Person.class),
              (parts, person) -> parts.person = person.orElse(null))
          .optional(
              "ToChuc",
              FieldType.group(ORGANISATION),
              applicant -> of(applicant, Organisation.class),
              (parts, organisation) -> parts.organisation = organisation.orElse(null))
          .optional(
              "MaDoiTuong",
              FieldType.TEXT,
              Applicant::technicalId,
              (parts, id) -> parts.technicalId = id)
          .optional(
              "TaiKhoanDuocXacThucVoiVNeID",
              FieldType.FLAG,
              applicant -> yes(applicant.verifiedByVneid()),
              (parts, yes) -> parts.verified = yes.orElse(false))
          .optional(
              "HoKinhDoanh",
              FieldType.FLAG,
              applicant -> yes(applicant.householdBusiness()),
              (parts, yes) -> parts.household = yes.orElse(false));

  private CommonFields() {}

  private static <P> Optional<P> of(Applicant applicant, Class<P> type) {
    return Optional.of(applicant.party()).filter(type::isInstance).map(type::cast);
  }

  private static Optional<Boolean> yes(boolean yes) {
    return yes ? Optional.of(true) : Optional.empty();
  }

  /** What was read of an applicant. */
  private static final class Parts {
    private @Nullable ApplicantKind kind;
    private @Nullable Person person;
    private @Nullable Organisation organisation;
    private Optional<String> technicalId = Optional.empty();
    private boolean verified;
    private boolean household;

    private Applicant build() {
      return Applicant.builder(
              Objects.requireNonNull(kind),
              person != null
                  ? person
                  : organisation != null ? organisation : Organisation.named(""))
          .technicalId(technicalId)
          .verifiedByVneid(verified)
          .householdBusiness(household)
          .build();
    }
  }
}
