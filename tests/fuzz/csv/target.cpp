#include "tests/fuzz/csv/target.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "core/base/assert.hpp"
#include "edge/roster/csv_reader.hpp"
#include "edge/roster/roster.hpp"
#include "edge/roster/zone_prefixes.hpp"

namespace rb::edge {
namespace {

const ZonePrefixes& prefixes() {
  static const ZonePrefixes loaded = [] {
    auto read = load_zone_prefixes(RB_SOURCE_DIR "/scenarios/zones");
    RB_ASSERT(read.has_value());
    return *read;
  }();
  return loaded;
}

// The records and the line breaks between them are the whole text, and lines are counted right.
void check_reader(std::string_view text) {
  CsvReader reader(text);
  CsvRecord record;
  std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  std::int32_t line = 1;
  while (reader.next(record)) {
    RB_ASSERT(text.substr(at).starts_with(record.raw));
    RB_ASSERT(record.line == line);
    RB_ASSERT(!record.problem.empty() || !record.fields.empty());
    std::size_t end = at + record.raw.size();
    if (end < text.size()) end += text.substr(end).starts_with("\r\n") ? 2 : 1;
    for (; at < end; ++at) {
      const bool crlf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
      if (text[at] == '\n' || (text[at] == '\r' && !crlf)) ++line;
    }
  }
  RB_ASSERT(at == text.size());
}

void check_row(const RosterRow& row) {
  RB_ASSERT(!row.id.empty() && row.id.size() <= 64);
  RB_ASSERT(!row.phones.empty() && row.phones.size() <= 2);
  for (const std::string& phone : row.phones) {
    RB_ASSERT(phone.size() == 12 && phone.starts_with("+1"));
    RB_ASSERT(phone.find_first_not_of("0123456789", 1) == std::string::npos);
    RB_ASSERT(prefixes().find_area_code(phone.substr(2, 3)) != nullptr);
  }
  RB_ASSERT(!row.zones.empty() && !row.states.empty());
  for (const std::string& zone : row.zones) RB_ASSERT(prefixes().canonical_zone(zone) == zone);
  for (const std::string& state : row.states) {
    RB_ASSERT(!prefixes().zones_of_state(state).empty());
  }
  RB_ASSERT(!row.language.empty() && !row.age_band.empty() && !row.payer.empty());
  RB_ASSERT(row.source.size() <= 32 && row.source.find_first_of(" :") == std::string::npos);
  RB_ASSERT(row.address.size() <= 200);
  RB_ASSERT(row.sex.empty() || row.sex == "f" || row.sex == "m");
  RB_ASSERT(row.zip.empty() || row.zip.size() == 5);
}

void check_roster(std::string_view text) {
  const Result<Roster> roster = read_roster(text, prefixes());
  if (!roster) {
    RB_ASSERT(!roster.error().message.empty());
    return;
  }
  RB_ASSERT(roster->rows_read == roster->rows.size() + roster->rejects.size());
  std::set<std::string> ids;
  std::set<std::int32_t> lines;
  for (const RosterRow& row : roster->rows) {
    check_row(row);
    RB_ASSERT(ids.insert(row.id).second);
    RB_ASSERT(lines.insert(row.line).second);
  }
  for (const Reject& reject : roster->rejects) {
    RB_ASSERT(!reject.reason.empty());
    RB_ASSERT(lines.insert(reject.line).second);
    RB_ASSERT(text.find(reject.row) != std::string_view::npos);
  }
  // What was rejected can be read back, unless the row is longer than a field may be.
  const bool long_row = std::any_of(
      roster->rejects.begin(), roster->rejects.end(),
      [](const Reject& reject) { return reject.row.size() > CsvReader::kLongestField; });
  if (long_row) return;
  const std::string written = rejects_csv(*roster);
  CsvReader reader(written);
  CsvRecord record;
  std::size_t records = 0;
  for (; reader.next(record); ++records) {
    RB_ASSERT(record.problem.empty() && record.fields.size() == 5);
    RB_ASSERT(records == 0 || record.fields[4] == roster->rejects[records - 1].row);
  }
  RB_ASSERT(records == roster->rejects.size() + 1);
}

}  // namespace
}  // namespace rb::edge

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  rb::edge::check_reader(text);
  rb::edge::check_roster(text);
  return 0;
}
