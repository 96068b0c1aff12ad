#include "edge/roster/zone_prefixes.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <utility>

#include "edge/files/text_file.hpp"
#include "edge/roster/csv_reader.hpp"

namespace rb::edge {
namespace {

struct KindName {
  std::string_view name;
  PrefixKind kind;
};
constexpr std::array<KindName, 6> kKinds = {{{"place", PrefixKind::place},
                                             {"military", PrefixKind::military},
                                             {"toll_free", PrefixKind::toll_free},
                                             {"premium", PrefixKind::premium},
                                             {"non_geographic", PrefixKind::non_geographic},
                                             {"foreign", PrefixKind::foreign}}};

std::string small_letters(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::vector<std::string> words(const std::string& text) {
  std::istringstream stream(text);
  std::set<std::string> found;
  for (std::string word; stream >> word;) found.insert(word);
  return {found.begin(), found.end()};
}

bool is_three_digits(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

tl::unexpected<Error> corrupt(const std::string& file, std::int32_t line, const std::string& what) {
  return fail(ErrorCode::corrupt_data, file + ":" + std::to_string(line) + ": " + what);
}

// The records of a table after its comment lines; the first is checked to be the header.
Result<std::vector<CsvRecord>> read_table(const std::string& file, std::string_view text,
                                          const std::vector<std::string>& header) {
  CsvReader reader(text);
  std::vector<CsvRecord> rows;
  bool seen_header = false;
  for (CsvRecord record; reader.next(record);) {
    if (record.blank() || record.raw.starts_with('#')) continue;
    if (!record.problem.empty()) return corrupt(file, record.line, record.problem);
    if (!seen_header && record.fields != header) {
      return corrupt(file, record.line, "expected the columns of " + header.front());
    }
    if (record.fields.size() != header.size()) {
      return corrupt(file, record.line, "expected " + std::to_string(header.size()) + " fields");
    }
    if (seen_header) rows.push_back(record);
    seen_header = true;
  }
  if (rows.empty()) return corrupt(file, 1, "no rows");
  return rows;
}

template <class Map>
const typename Map::mapped_type* look_up(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

const std::vector<std::string>& none() {
  static const std::vector<std::string> empty;
  return empty;
}

}  // namespace

class ZonePrefixesBuilder {
 public:
  Result<void> add_zips(const std::string& text) {
    return add_table("zip3.csv", text, {"zip3", "kind", "states", "zones"}, built_.zips_);
  }
  Result<void> add_area_codes(const std::string& text) {
    return add_table("area_codes.csv", text, {"area_code", "kind", "states", "zones"},
                     built_.area_codes_);
  }

  Result<void> add_aliases(const std::string& text) {
    auto rows = read_table("aliases.csv", text, {"alias", "zone"});
    if (!rows) return tl::unexpected(rows.error());
    for (const CsvRecord& row : *rows) {
      if (!built_.states_of_zone_.contains(row.fields[1])) {
        return corrupt("aliases.csv", row.line, "no place is in zone " + row.fields[1]);
      }
      built_.zone_names_.try_emplace(small_letters(row.fields[0]), row.fields[1]);
    }
    return {};
  }

  ZonePrefixes take() { return std::move(built_); }

 private:
  Result<void> add_table(const std::string& file, const std::string& text,
                         const std::vector<std::string>& header, ZonePrefixes::Table& table) {
    auto rows = read_table(file, text, header);
    if (!rows) return tl::unexpected(rows.error());
    for (const CsvRecord& row : *rows) {
      const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName& known) {
        return known.name == row.fields[1];
      });
      if (!is_three_digits(row.fields[0])) return corrupt(file, row.line, "expected three digits");
      if (kind == kKinds.end()) return corrupt(file, row.line, "no such kind: " + row.fields[1]);
      PrefixPlace place{kind->kind, words(row.fields[2]), words(row.fields[3])};
      const bool located = !place.states.empty() && !place.zones.empty();
      if (located != (place.kind == PrefixKind::place)) {
        return corrupt(file, row.line, "a place, and only a place, has states and zones");
      }
      index(place);
      if (!table.try_emplace(row.fields[0], std::move(place)).second) {
        return corrupt(file, row.line, row.fields[0] + " is written twice");
      }
    }
    return {};
  }

  void index(const PrefixPlace& place) {
    const auto insert = [](std::vector<std::string>& sorted, const std::string& value) {
      const auto at = std::lower_bound(sorted.begin(), sorted.end(), value);
      if (at == sorted.end() || *at != value) sorted.insert(at, value);
    };
    for (const std::string& state : place.states) {
      for (const std::string& zone : place.zones) {
        insert(built_.zones_of_state_[state], zone);
        insert(built_.states_of_zone_[zone], state);
        built_.zone_names_.try_emplace(small_letters(zone), zone);
      }
    }
  }

  ZonePrefixes built_;
};

const PrefixPlace* ZonePrefixes::find_zip(std::string_view zip) const {
  return look_up(zips_, zip.substr(0, 3));
}

const PrefixPlace* ZonePrefixes::find_area_code(std::string_view area_code) const {
  return look_up(area_codes_, area_code);
}

const std::vector<std::string>& ZonePrefixes::zones_of_state(std::string_view postal_code) const {
  const auto* zones = look_up(zones_of_state_, postal_code);
  return zones == nullptr ? none() : *zones;
}

const std::vector<std::string>& ZonePrefixes::states_of_zone(std::string_view zone) const {
  const auto* states = look_up(states_of_zone_, zone);
  return states == nullptr ? none() : *states;
}

std::string_view ZonePrefixes::canonical_zone(std::string_view name) const {
  const auto* zone = look_up(zone_names_, small_letters(name));
  return zone == nullptr ? std::string_view() : std::string_view(*zone);
}

std::vector<std::string> ZonePrefixes::zones() const {
  std::set<std::string> distinct;
  for (const auto& [small, name] : zone_names_) distinct.insert(name);
  return {distinct.begin(), distinct.end()};
}

Result<ZonePrefixes> parse_zone_prefixes(const ZonePrefixTexts& texts) {
  ZonePrefixesBuilder builder;
  if (auto done = builder.add_zips(texts.zip3); !done) return tl::unexpected(done.error());
  if (auto done = builder.add_area_codes(texts.area_codes); !done) {
    return tl::unexpected(done.error());
  }
  if (auto done = builder.add_aliases(texts.aliases); !done) return tl::unexpected(done.error());
  return builder.take();
}

Result<ZonePrefixes> load_zone_prefixes(const std::string& folder) {
  ZonePrefixTexts texts;
  const std::pair<const char*, std::string*> files[] = {{"/zip3.csv", &texts.zip3},
                                                        {"/area_codes.csv", &texts.area_codes},
                                                        {"/aliases.csv", &texts.aliases}};
  for (const auto& [name, text] : files) {
    auto read = read_text(folder + name);
    if (!read) return tl::unexpected(read.error());
    *text = std::move(*read);
  }
  return parse_zone_prefixes(texts);
}

}  // namespace rb::edge
