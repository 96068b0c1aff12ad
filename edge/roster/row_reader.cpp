#include "edge/roster/row_reader.hpp"

#include <algorithm>
#include <utility>

#include "edge/roster/field_values.hpp"
#include "edge/roster/phone.hpp"

namespace rb::edge {
namespace {

constexpr std::array<std::string_view, kColumns> kColumnNames = {
    "id",          "phone",        "phone2",       "zone",       "zip",       "state",  "language",
    "preference",  "consent",      "consent_date", "text_ok",    "opted_out", "age",    "payer",
    "appointment", "first_name",   "last_name",    "birth_date", "ehr_id",    "source", "address",
    "sex",         "practitioner", "service_type", "urgency"};

struct OtherName {
  std::string_view squeezed;
  Column column;
};
constexpr std::array<OtherName, 16> kOtherNames = {{{"sourcesystem", Column::source},
                                                    {"street", Column::address},
                                                    {"gender", Column::sex},
                                                    {"givenname", Column::first_name},
                                                    {"familyname", Column::last_name},
                                                    {"dob", Column::birth_date},
                                                    {"fhirid", Column::ehr_id},
                                                    {"patientid", Column::id},
                                                    {"phone1", Column::phone},
                                                    {"phonenumber", Column::phone},
                                                    {"timezone", Column::zone},
                                                    {"zipcode", Column::zip},
                                                    {"postalcode", Column::zip},
                                                    {"lang", Column::language},
                                                    {"optout", Column::opted_out},
                                                    {"preferredtime", Column::preference}}};

constexpr std::size_t kLongestId = 64;  // of a name, too
constexpr std::size_t kLongestAddress = 200;
constexpr std::size_t kLongestServiceType = 200;
constexpr std::array<std::string_view, 4> kUrgencies = {"routine", "soon", "urgent", "emergency"};

// "Consent Date" and consent_date are one name.
std::string squeeze(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

std::ptrdiff_t find_column(std::string_view name) {
  const std::string squeezed = squeeze(name);
  for (std::size_t i = 0; i < kColumns; ++i) {
    if (squeeze(kColumnNames[i]) == squeezed) return static_cast<std::ptrdiff_t>(i);
  }
  for (const OtherName& other : kOtherNames) {
    if (other.squeezed == squeezed) return static_cast<std::ptrdiff_t>(other.column);
  }
  return -1;
}

std::string join(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

class RowReader {
 public:
  RowReader(const Header& header, const CsvRecord& record, const ZonePrefixes& prefixes)
      : header_(header), record_(record), prefixes_(prefixes) {}

  tl::expected<RosterRow, std::vector<FieldMistake>> read() {
    row_.line = record_.line;
    if (!fits_header()) return tl::unexpected(std::move(mistakes_));
    read_id();
    read_phones();
    read_location();
    read_answers();
    read_groups();
    read_person();
    read_visit();
    if (!mistakes_.empty()) return tl::unexpected(std::move(mistakes_));
    return std::move(row_);
  }

 private:
  std::string_view field(Column column) const { return header_.field(record_, column); }

  void wrong(Column column, std::string reason) {
    mistakes_.push_back({std::string(column_name(column)), std::move(reason)});
  }

  // Reads an optional field into `to`; an empty one leaves it as it is.
  template <class T, class Read>
  void read_into(T& to, Column column, Read read_text) {
    if (field(column).empty()) return;
    auto value = read_text(field(column));
    if (value) {
      to = std::move(*value);
    } else {
      wrong(column, std::move(value.error()));
    }
  }

  bool fits_header() {
    const std::vector<std::string>& fields = record_.fields;
    if (!record_.problem.empty()) {
      mistakes_.push_back({"", record_.problem});
    } else if (fields.size() < header_.width) {
      mistakes_.push_back({"", std::to_string(fields.size()) + " fields, but the header has " +
                                   std::to_string(header_.width)});
    } else if (std::any_of(fields.begin() + static_cast<std::ptrdiff_t>(header_.width),
                           fields.end(),
                           [](const std::string& f) { return !trim_field(f).empty(); })) {
      mistakes_.push_back(
          {"", "more fields than the header has; a comma within a field needs quotes"});
    } else {
      for (std::size_t i = 0; i < kColumns; ++i) {
        const auto column = static_cast<Column>(i);
        if (!is_utf8(field(column))) wrong(column, "not UTF-8 text");
      }
    }
    return mistakes_.empty();
  }

  void read_id() {
    row_.id = field(Column::id);
    if (row_.id.empty()) wrong(Column::id, "missing");
    if (row_.id.size() > kLongestId) wrong(Column::id, "longer than 64 bytes");
    if (has_control(row_.id)) wrong(Column::id, "has a control character");
    read_into(row_.source, Column::source, read_source);
  }

  void read_phones() {
    for (const Column column : {Column::phone, Column::phone2}) {
      if (field(column).empty()) continue;
      auto phone = parse_phone(field(column), prefixes_);
      if (!phone) {
        wrong(column, std::move(phone.error()));
        continue;
      }
      const auto& known = row_.phones;
      if (std::find(known.begin(), known.end(), phone->e164) != known.end()) continue;
      row_.phones.push_back(phone->e164);
      phones_.push_back(std::move(*phone));
    }
    if (field(Column::phone).empty() && field(Column::phone2).empty()) {
      wrong(Column::phone, "missing");
    }
  }

  void read_location() {
    auto location =
        locate({field(Column::zone), field(Column::zip), field(Column::state)}, phones_, prefixes_);
    if (!location) {
      mistakes_.push_back(std::move(location.error()));
      return;
    }
    row_.zones = std::move(location->zones);
    row_.states = std::move(location->states);
    row_.zone_source = location->source;
  }

  void read_answers() {
    AnswerField consent;
    AnswerField text_ok;
    AnswerField opted_out;
    read_into(consent, Column::consent, read_answer);
    read_into(text_ok, Column::text_ok, read_answer);
    read_into(opted_out, Column::opted_out, read_answer);
    row_.consent = consent.answer;
    row_.consent_date = consent.since;
    row_.text_ok = text_ok.answer;
    row_.opted_out = opted_out.answer == Answer::yes;
    // Who does not know whether somebody opted out may not assume that they did not.
    if (!field(Column::opted_out).empty() && opted_out.answer == Answer::unknown) {
      wrong(Column::opted_out, "must be yes or no");
    }
    if (field(Column::consent_date).empty()) return;
    read_into(row_.consent_date, Column::consent_date, read_date);
    if (field(Column::consent).empty()) row_.consent = Answer::yes;
  }

  void read_groups() {
    row_.language = row_.age_band = row_.payer = "unknown";
    read_into(row_.language, Column::language, read_language);
    read_into(row_.preference, Column::preference, read_preference);
    read_into(row_.age_band, Column::age, read_age_band);
    read_into(row_.payer, Column::payer, read_payer);
    read_into(row_.appointment, Column::appointment, read_appointment);
  }

  void read_person() {
    for (const auto& [column, to] :
         {std::pair{Column::first_name, &row_.first_name},
          std::pair{Column::last_name, &row_.last_name}, std::pair{Column::ehr_id, &row_.ehr_id}}) {
      *to = field(column);
      if (to->size() > kLongestId) wrong(column, "longer than 64 bytes");
      if (has_control(*to)) wrong(column, "has a control character");
    }
    read_into(row_.birth_date, Column::birth_date, read_date);
    row_.sex = read_sex(field(Column::sex));
    row_.address = field(Column::address);
    if (row_.address.size() > kLongestAddress) wrong(Column::address, "longer than 200 bytes");
    if (has_control(row_.address)) wrong(Column::address, "has a control character");
    if (const auto zip = read_zip(field(Column::zip))) row_.zip = *zip;
  }

  void read_visit() {
    const std::string_view practitioner = field(Column::practitioner);
    if (practitioner.size() > kLongestId) wrong(Column::practitioner, "longer than 64 bytes");
    if (has_control(practitioner)) wrong(Column::practitioner, "has a control character");
    if (!practitioner.empty()) {
      const bool whole = practitioner.find('/') != practitioner.npos;
      row_.practitioner = (whole ? "" : "Practitioner/") + std::string(practitioner);
    }
    row_.service_type = field(Column::service_type);
    if (row_.service_type.size() > kLongestServiceType) {
      wrong(Column::service_type, "longer than 200 bytes");
    }
    if (has_control(row_.service_type)) wrong(Column::service_type, "has a control character");
    row_.urgency = field(Column::urgency);
    const bool known =
        std::find(kUrgencies.begin(), kUrgencies.end(), row_.urgency) != kUrgencies.end();
    if (!row_.urgency.empty() && !known) {
      wrong(Column::urgency, "must be routine, soon, urgent or emergency");
    }
  }

  const Header& header_;
  const CsvRecord& record_;
  const ZonePrefixes& prefixes_;
  RosterRow row_;
  std::vector<Phone> phones_;
  std::vector<FieldMistake> mistakes_;
};

}  // namespace

std::string_view column_name(Column column) {
  return kColumnNames[static_cast<std::size_t>(column)];
}

std::string_view Header::field(const CsvRecord& record, Column column) const {
  const std::ptrdiff_t at = position[static_cast<std::size_t>(column)];
  if (at < 0 || static_cast<std::size_t>(at) >= record.fields.size()) return {};
  return trim_field(record.fields[static_cast<std::size_t>(at)]);
}

Result<Header> read_header(const CsvRecord& record) {
  const auto bad = [&](const std::string& what) {
    return fail(ErrorCode::invalid_input, "line " + std::to_string(record.line) + ": " + what);
  };
  if (!record.problem.empty()) return bad(record.problem);
  Header header;
  header.position.fill(-1);
  header.width = record.fields.size();
  while (header.width > 0 && trim_field(record.fields[header.width - 1]).empty()) --header.width;
  std::vector<std::string> found;
  for (std::size_t i = 0; i < header.width; ++i) {
    const std::string name(trim_field(record.fields[i]));
    if (!is_utf8(name)) return bad("the header is not UTF-8 text; save the file as CSV UTF-8");
    found.push_back(name);
    const std::ptrdiff_t column = find_column(name);
    if (column < 0) {
      header.unread.push_back(name);
      continue;
    }
    std::ptrdiff_t& position = header.position[static_cast<std::size_t>(column)];
    if (position >= 0) {
      return bad("column `" + std::string(kColumnNames[static_cast<std::size_t>(column)]) +
                 "` is there twice");
    }
    position = static_cast<std::ptrdiff_t>(i);
  }
  for (const Column needed : {Column::id, Column::phone}) {
    if (header.position[static_cast<std::size_t>(needed)] < 0) {
      return bad("no column `" + std::string(column_name(needed)) +
                 "`; the header has: " + join(found));
    }
  }
  return header;
}

tl::expected<RosterRow, std::vector<FieldMistake>> read_row(const Header& header,
                                                            const CsvRecord& record,
                                                            const ZonePrefixes& prefixes) {
  return RowReader(header, record, prefixes).read();
}

}  // namespace rb::edge
