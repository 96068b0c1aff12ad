// The only translation unit that knows the date library.
#include "core/tzdb/tzdb.hpp"

#include <date/tz.h>

#include <algorithm>
#include <exception>
#include <fstream>
#include <utility>

#include "core/tzdb/posix_rule.hpp"

namespace rb {
namespace {

using std::chrono::seconds;

// Where the date library looks, in its order.
constexpr const char* kDirectories[] = {"/usr/share/zoneinfo/uclibc/", "/usr/share/zoneinfo/"};
constexpr std::chrono::year kFirstYear{1970};
constexpr std::chrono::year kLastYear{2100};
constexpr std::string_view kUnknown = "unknown";

Instant start_of(std::chrono::year year) {
  return std::chrono::sys_days{year / 1 / 1};
}

std::ifstream open_data(const std::string& name) {
  std::ifstream file;
  for (const char* directory : kDirectories) {
    file.open(directory + name, std::ios::binary);
    if (file.is_open()) break;
    file.clear();
  }
  return file;
}

// Null if there is no such zone. Throws what the library throws.
const date::time_zone* find_zone(std::string_view name) {
  if (name == "localtime") return nullptr;
  const auto& zones = date::get_tzdb().zones;  // ordered by name
  const auto found = std::lower_bound(
      zones.begin(), zones.end(), name,
      [](const date::time_zone& zone, std::string_view wanted) { return zone.name() < wanted; });
  return found != zones.end() && found->name() == name ? &*found : nullptr;
}

std::string data_version() {
  const std::string& told = date::get_tzdb().version;
  if (!told.empty() && told != kUnknown) return told;
  // Debian has no version file, but the source text opens with "# version 2025b".
  constexpr std::string_view kTitle = "# version ";
  std::ifstream file = open_data("tzdata.zi");
  std::string line;
  if (std::getline(file, line) && line.size() > kTitle.size() && line.starts_with(kTitle)) {
    return line.substr(kTitle.size());
  }
  return std::string(kUnknown);
}

// The last line of the zone's file; empty if there is none (an old file, or a zone without a rule).
Result<std::string> footer_of(const std::string& name) {
  std::ifstream file = open_data(name);
  if (!file.is_open())
    return fail(ErrorCode::io_failed, "cannot read the data of zone '" + name + "'");
  const std::string data{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  constexpr std::size_t kVersionAt = 4;  // after the magic "TZif"; version 1 has no footer
  if (data.size() <= kVersionAt || !data.starts_with("TZif")) {
    return fail(ErrorCode::corrupt_data, "the data of zone '" + name + "' is not a TZif file");
  }
  if (data[kVersionAt] < '2') return std::string{};
  const std::size_t begins =
      data.size() < 2 ? std::string::npos : data.rfind('\n', data.size() - 2);
  if (data.back() != '\n' || begins == std::string::npos) {
    return fail(ErrorCode::corrupt_data, "the data of zone '" + name + "' is cut off");
  }
  return data.substr(begins + 1, data.size() - begins - 2);
}

void append(std::vector<Transition>& transitions, Transition next) {
  if (next.from >= start_of(kLastYear + std::chrono::years{1})) return;
  if (!transitions.empty() && transitions.back().from == next.from) transitions.pop_back();
  // Changes of name or of "is summer time" alone are none to us.
  if (!transitions.empty() && transitions.back().offset == next.offset) return;
  transitions.push_back(next);
}

Result<Zone> read_zone(const std::string& name, const date::time_zone& source) {
  std::vector<Transition> transitions;
  const Instant end = start_of(kLastYear + std::chrono::years{1});
  Instant listed = start_of(kFirstYear);  // of the last transition that is listed
  date::sys_info info = source.get_info(std::chrono::time_point_cast<seconds>(listed));
  append(transitions, {listed, info.offset});
  while (Instant{info.end} < end) {
    listed = info.end;
    info = source.get_info(info.end);
    append(transitions, {listed, info.offset});
  }
  const auto footer = footer_of(name);
  if (!footer) return tl::unexpected<Error>(footer.error());
  if (!footer->empty()) {
    const auto rule = parse_posix_rule(*footer);
    if (!rule) {
      return fail(ErrorCode::corrupt_data, "zone '" + name + "': " + rule.error().message);
    }
    const std::chrono::year_month_day from{std::chrono::floor<std::chrono::days>(listed)};
    for (const Transition& next :
         rule_transitions(*rule, from.year() - std::chrono::years{1}, kLastYear)) {
      if (next.from > listed) append(transitions, next);
    }
  }
  for (const Transition& transition : transitions) {
    if (transition.offset > kMaxUtcOffset || transition.offset < -kMaxUtcOffset) {
      return fail(ErrorCode::corrupt_data, "zone '" + name + "' is more than a day from UTC");
    }
  }
  return Zone(name, std::move(transitions));
}

Result<ZoneTable> read_zones(std::span<const std::string> names) {
  std::vector<const date::time_zone*> sources;
  std::string missing;
  for (const std::string& name : names) {
    sources.push_back(find_zone(name));
    if (sources.back() == nullptr) missing += (missing.empty() ? "'" : ", '") + name + "'";
  }
  if (!missing.empty()) {
    return fail(ErrorCode::not_found, "there is no time zone " + missing +
                                          "; expected IANA names such as America/New_York");
  }
  std::vector<Zone> zones;
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto zone = read_zone(names[i], *sources[i]);
    if (!zone) return tl::unexpected<Error>(std::move(zone.error()));
    zones.push_back(std::move(*zone));
  }
  return ZoneTable(data_version(), std::move(zones));
}

}  // namespace

Result<ZoneTable> load_zones(std::span<const std::string> names) {
  if (names.size() >= ZoneId::none().value()) {
    return fail(ErrorCode::invalid_input, "more time zones asked for than a table can hold");
  }
  try {
    return read_zones(names);
  } catch (const std::exception& problem) {
    return fail(ErrorCode::io_failed,
                std::string("the system's time zone data cannot be read: ") + problem.what());
  }
}

bool zone_exists(std::string_view name) {
  try {
    return find_zone(name) != nullptr;
  } catch (const std::exception&) {
    return false;
  }
}

std::vector<std::string> zone_names() {
  std::vector<std::string> names;
  try {
    for (const date::time_zone& zone : date::get_tzdb().zones) {
      if (zone.name() != "localtime") names.push_back(zone.name());
    }
  } catch (const std::exception&) {
    names.clear();
  }
  return names;
}

}  // namespace rb
