#include "edge/roster/location.hpp"

#include <algorithm>
#include <utility>

#include "edge/roster/field_values.hpp"

namespace rb::edge {
namespace {

using Names = std::vector<std::string>;

tl::unexpected<FieldMistake> mistake(std::string column, std::string reason) {
  return tl::unexpected(FieldMistake{std::move(column), std::move(reason)});
}

void add_all(Names& to, const Names& from) {
  to.insert(to.end(), from.begin(), from.end());
  std::sort(to.begin(), to.end());
  to.erase(std::unique(to.begin(), to.end()), to.end());
}

bool overlap(const Names& a, const Names& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& name) {
    return std::find(b.begin(), b.end(), name) != b.end();
  });
}

tl::expected<Names, FieldMistake> stated_zones(std::string_view text,
                                               const ZonePrefixes& prefixes) {
  Names zones;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" ;|"), text.size());
    const std::string_view name = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (name.empty()) continue;
    const std::string_view zone = prefixes.canonical_zone(name);
    if (zone.empty()) {
      return mistake("zone", "`" + std::string(name.substr(0, 60)) +
                                 "` is no time zone of the United States; expected a name such as "
                                 "America/New_York");
    }
    add_all(zones, {std::string(zone)});
  }
  if (zones.empty()) return mistake("zone", "names no time zone");
  return zones;
}

tl::expected<std::string, FieldMistake> stated_state(std::string_view text,
                                                     const ZonePrefixes& prefixes) {
  std::string state(text);
  for (char& c : state) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  if (prefixes.zones_of_state(state).empty()) {
    return mistake("state", "`" + std::string(text.substr(0, 60)) +
                                "` is no state; expected a postal code such as FL");
  }
  return state;
}

tl::expected<const PrefixPlace*, FieldMistake> place_of_zip(std::string_view text,
                                                            const ZonePrefixes& prefixes) {
  const auto zip = read_zip(text);
  if (!zip) return mistake("zip", zip.error());
  const PrefixPlace* place = prefixes.find_zip(*zip);
  if (place == nullptr) return mistake("zip", "no ZIP code starts with " + zip->substr(0, 3));
  if (place->kind != PrefixKind::place) {
    return mistake("zip", "military ZIP code " + *zip + " could be anywhere");
  }
  return place;
}

Location by_area_code(const std::vector<Phone>& phones, const ZonePrefixes& prefixes) {
  Location location;
  location.source = ZoneSource::area_code;
  for (const Phone& phone : phones) {
    const PrefixPlace* place = prefixes.find_area_code(phone.area_code);
    if (place == nullptr || place->kind != PrefixKind::place) continue;
    add_all(location.zones, place->zones);
    add_all(location.states, place->states);
  }
  return location;
}

// States for somebody of whom only the zones are known: those of the area code where they lie in
// the zones, else every state that lies in them.
Names states_in(const Names& zones, const Names& area_code_states, const ZonePrefixes& prefixes) {
  Names states;
  for (const std::string& state : area_code_states) {
    if (overlap(prefixes.zones_of_state(state), zones)) add_all(states, {state});
  }
  if (!states.empty()) return states;
  for (const std::string& zone : zones) add_all(states, prefixes.states_of_zone(zone));
  return states;
}

}  // namespace

tl::expected<Location, FieldMistake> locate(const LocationFields& fields,
                                            const std::vector<Phone>& phones,
                                            const ZonePrefixes& prefixes) {
  Names zones;
  Names states;
  const PrefixPlace* zip = nullptr;
  if (!fields.zone.empty()) {
    auto stated = stated_zones(fields.zone, prefixes);
    if (!stated) return tl::unexpected(stated.error());
    zones = std::move(*stated);
  }
  if (!fields.zip.empty()) {
    auto place = place_of_zip(fields.zip, prefixes);
    if (!place) return tl::unexpected(place.error());
    zip = *place;
    states = zip->states;
  }
  if (!fields.state.empty()) {
    auto state = stated_state(fields.state, prefixes);
    if (!state) return tl::unexpected(state.error());
    if (zip != nullptr && !overlap(zip->states, {*state})) {
      return mistake("state", "ZIP code " + std::string(fields.zip.substr(0, 10)) + " is in " +
                                  zip->states.front() + ", not in " + *state);
    }
    states = {*state};
  }

  const Location area = by_area_code(phones, prefixes);
  Location location;
  if (!zones.empty()) {
    location.source = ZoneSource::stated;
    location.zones = zones;
  } else if (zip != nullptr) {
    location.source = ZoneSource::zip;
    location.zones = zip->zones;
  } else if (!states.empty()) {
    location.source = ZoneSource::state;
    location.zones = prefixes.zones_of_state(states.front());
  } else if (!area.zones.empty()) {
    location.source = ZoneSource::area_code;
    location.zones = area.zones;
  } else {
    return mistake("zone",
                   "no time zone is known: no zone, ZIP code or state, and a number whose "
                   "area code belongs to no place");
  }
  location.states = states.empty() ? states_in(location.zones, area.states, prefixes) : states;
  return location;
}

}  // namespace rb::edge
