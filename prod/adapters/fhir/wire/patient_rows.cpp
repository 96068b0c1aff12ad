#include "prod/adapters/fhir/wire/patient_rows.hpp"

#include <algorithm>
#include <charconv>

#include "core/log/json.hpp"
#include "edge/roster/field_values.hpp"
#include "edge/roster/phone.hpp"
#include "edge/roster/row_reader.hpp"

namespace rb::prod::fhir {
namespace {

constexpr std::size_t kLongestName = 64;

// The columns that are filled from a record, in this order.
const edge::Header& header() {
  static const edge::Header kHeader = [] {
    edge::CsvRecord names;
    names.fields = {"id",       "phone",       "phone2",    "zip",    "state",
                    "language", "first_name",  "last_name", "ehr_id", "birth_date",
                    "age",      "appointment", "consent"};
    return edge::read_header(names).value();
  }();
  return kHeader;
}

bool is_over(const Json& entry, Instant now) {
  if (text_of(entry, "use") == "old") return true;
  const Json* period = member(entry, "period");
  if (period == nullptr) return false;
  const std::string_view end = text_of(*period, "end");
  if (end.empty()) return false;
  if (const auto at = read_instant(end)) return *at < now;
  const auto day = edge::read_date(end);
  return day && std::chrono::sys_days{day->time_since_epoch()} + kDay <= now;
}

// The first of the list that is in use, by how soon its `use` stands in `order`.
const Json* best(const std::vector<Json>& list, Instant now,
                 const std::vector<std::string_view>& order) {
  const Json* found = nullptr;
  std::size_t rank = order.size();
  for (const Json& entry : list) {
    const auto at = std::find(order.begin(), order.end(), text_of(entry, "use"));
    const auto its = static_cast<std::size_t>(at - order.begin());
    if (its >= rank || is_over(entry, now)) continue;
    found = &entry;
    rank = its;
  }
  return found;
}

std::string short_text(std::string_view text) {
  const bool control = std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  });
  return text.size() > kLongestName || control ? std::string() : std::string(text);
}

std::string own_id(const Json& patient, const RowOptions& options) {
  if (!options.id_system.empty()) {
    for (const Json& identifier : list_of(patient, "identifier")) {
      const std::string_view value = text_of(identifier, "value");
      if (text_of(identifier, "system") == options.id_system && !value.empty() &&
          !is_over(identifier, options.now)) {
        return std::string(value);
      }
    }
  }
  return std::string(text_of(patient, "id"));
}

std::int64_t rank_of(const Json& telecom) {
  const Json* rank = member(telecom, "rank");
  if (rank == nullptr || !rank->is_number_integer()) return 1'000'000;
  return std::clamp<std::int64_t>(rank->get<std::int64_t>(), 0, 1'000'000);
}

// Two at most. Where none can be called the first is given all the same: the roster's rules say why
// not.
std::vector<std::string> phones_of(const Json& patient, Instant now,
                                   const edge::ZonePrefixes& prefixes) {
  struct Candidate {
    bool work;
    std::int64_t rank;
    bool other;  // than mobile
    std::string_view value;
  };
  std::vector<Candidate> candidates;
  for (const Json& telecom : list_of(patient, "telecom")) {
    const std::string_view system = text_of(telecom, "system");
    const std::string_view value = text_of(telecom, "value");
    if ((system != "phone" && system != "sms") || value.empty() || is_over(telecom, now)) continue;
    const std::string_view use = text_of(telecom, "use");
    candidates.push_back({use == "work", rank_of(telecom), use != "mobile", value});
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
    return std::tie(a.work, a.rank, a.other) < std::tie(b.work, b.rank, b.other);
  });
  std::vector<std::string> phones;
  for (const Candidate& candidate : candidates) {
    const auto phone = edge::parse_phone(candidate.value, prefixes);
    if (phone && phones.size() < 2 &&
        std::find(phones.begin(), phones.end(), phone->e164) == phones.end()) {
      phones.push_back(phone->e164);
    }
  }
  if (phones.empty() && !candidates.empty()) phones.emplace_back(candidates.front().value);
  phones.resize(2);
  return phones;
}

std::string language_of(const Json& patient) {
  std::string found;
  for (const Json& communication : list_of(patient, "communication")) {
    const Json* language = member(communication, "language");
    if (language == nullptr) continue;
    std::string name(text_of(*language, "text"));
    for (const Json& coding : list_of(*language, "coding")) {
      if (!text_of(coding, "code").empty()) {
        name = text_of(coding, "code");
        break;
      }
    }
    const auto read = edge::read_language(name);
    if (!read) continue;
    const Json* preferred = member(communication, "preferred");
    if (preferred != nullptr && preferred->is_boolean() && preferred->get<bool>()) return *read;
    if (found.empty()) found = *read;
  }
  return found;
}

std::string age_of(std::string_view birth_date, Instant now) {
  const auto born = edge::read_date(birth_date);
  if (!born) return {};
  const std::chrono::year_month_day birth{std::chrono::sys_days{born->time_since_epoch()}};
  const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(now)};
  int age = static_cast<int>(today.year()) - static_cast<int>(birth.year());
  const bool birthday_to_come =
      std::pair(today.month(), today.day()) < std::pair(birth.month(), birth.day());
  if (birthday_to_come) --age;
  return age >= 0 && age <= 120 ? std::to_string(age) : std::string();
}

std::string why_not(const Json& patient) {
  const Json* deceased = member(patient, "deceasedBoolean");
  if ((deceased != nullptr && *deceased == true) ||
      member(patient, "deceasedDateTime") != nullptr) {
    return "has died";
  }
  if (const Json* active = member(patient, "active"); active != nullptr && *active == false) {
    return "the record is not in use";
  }
  for (const Json& link : list_of(patient, "link")) {
    if (text_of(link, "type") == "replaced-by") return "another record has replaced this one";
  }
  return {};
}

}  // namespace

tl::expected<edge::RosterRow, edge::Reject> read_patient(const Json& patient,
                                                         const std::optional<Instant>& appointment,
                                                         const RowOptions& options,
                                                         const edge::ZonePrefixes& prefixes) {
  const std::string id = own_id(patient, options);
  const auto reject = [&](std::string column, std::string reason) {
    return tl::unexpected(edge::Reject{0, id, std::move(column), std::move(reason), {}});
  };
  if (text_of(patient, "resourceType") != "Patient" || !is_id(text_of(patient, "id"))) {
    return reject("id", "is no patient with an id");
  }
  if (std::string reason = why_not(patient); !reason.empty()) return reject("", std::move(reason));

  const Json* name = best(list_of(patient, "name"), options.now, {"official", "usual", ""});
  const Json* home = best(list_of(patient, "address"), options.now, {"home", "", "temp"});
  const auto of = [](const Json* object, std::string_view what) {
    return object == nullptr ? std::string_view{} : text_of(*object, what);
  };
  std::string given;
  if (name != nullptr) {
    const auto& list = list_of(*name, "given");
    if (!list.empty() && list.front().is_string()) given = list.front().get<std::string>();
  }
  const std::string_view zip = of(home, "postalCode");
  const std::string birth_date(text_of(patient, "birthDate"));
  const std::vector<std::string> phones = phones_of(patient, options.now, prefixes);
  edge::CsvRecord record;
  record.fields = {id,
                   phones[0],
                   phones[1],
                   edge::read_zip(zip) ? std::string(zip) : std::string(),
                   std::string(of(home, "state")),
                   language_of(patient),
                   short_text(given),
                   short_text(of(name, "family")),
                   std::string(text_of(patient, "id")),
                   edge::read_date(birth_date) ? birth_date : std::string(),
                   age_of(birth_date, options.now),
                   appointment ? rfc3339(*appointment) : std::string(),
                   options.consent};
  auto row = edge::read_row(header(), record, prefixes);
  if (row) return *std::move(row);
  std::string reasons;
  for (const edge::FieldMistake& mistake : row.error()) {
    if (!reasons.empty()) reasons += "; ";
    reasons += mistake.column + ": " + mistake.reason;
  }
  return reject(row.error().front().column, std::move(reasons));
}

}  // namespace rb::prod::fhir
