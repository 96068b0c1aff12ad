#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <optional>

#include "core/log/json.hpp"
#include "core/tzdb/tzdb.hpp"
#include "edge/files/text_file.hpp"
#include "edge/roster/zone_prefixes.hpp"
#include "sim/cli/cli.hpp"
#include "sim/lab/local_text.hpp"
#include "sim/lab/plan.hpp"

namespace rb::sim {
namespace {

// The tables of zone prefixes know the states; without them, any two letters will do.
bool is_state(const std::string& policy, const std::string& name) {
  if (name.size() != 2) return false;
  std::string capitals = name;
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c < 'A' || c > 'Z') return false;
  }
  const auto prefixes = edge::load_zone_prefixes(nearby_prefixes(policy));
  return !prefixes || !prefixes->zones_of_state(capitals).empty();
}

void print_intervals(const WindowSpec& spec, const ZoneTable& zones, Instant at, Instant until) {
  const Zone& zone = zones[spec.zones.front()];
  if (const std::size_t layer = first_closed_layer(spec, zones, at); layer < spec.layers.size()) {
    fmt::print("closed at {}: {}\n", local_text(zone, at), spec.layers[layer].rule);
  }
  const auto intervals = open_intervals(spec, zones, at, until);
  if (intervals.empty()) fmt::print("never open until {}\n", local_text(zone, until));
  for (const OpenInterval& interval : intervals) {
    const std::string closer = interval.closed_by < spec.layers.size()
                                   ? "closed by " + spec.layers[interval.closed_by].rule
                                   : "still open";
    fmt::print("{} to {}  ({} to {})  {}\n", local_text(zone, interval.time.open),
               local_text(zone, interval.time.close), rfc3339(interval.time.open),
               rfc3339(interval.time.close), closer);
  }
}

}  // namespace

int print_window(const WindowOptions& options) {
  if (const auto text = edge::read_text(options.policy); !text) return complain(text.error());
  const auto rules = options.rules.empty() ? read_nearby_rules(options.policy)
                                           : read_rule_pack(options.rules, nullptr);
  if (!rules) return complain(rules.error());
  const auto policy = read_policy(options.policy, **rules);
  if (!policy) return complain(policy.error());
  const auto zones = load_zones(options.zones);
  if (!zones) return complain(zones.error());

  WindowQuestion question{
      .policy = policy->policy.get(), .states = {}, .zones = {}, .preferred_daypart = -1};
  for (const std::string& name : options.zones) question.zones.push_back(zones->find(name));
  for (const std::string& name : options.states) {
    // A state without stricter rules is no mistake; a name that is none is.
    if (!is_state(options.policy, name)) {
      return complain(Error{ErrorCode::invalid_input,
                            "`" + name + "` is no state; expected a postal code such as FL",
                            false});
    }
    if (const StateId id = (*rules)->find_state(name); !id.is_none()) {
      question.states.push_back(id);
    } else {
      fmt::print(stderr, "ringback: {} has no rules of its own in {}\n", name, (*rules)->name);
    }
  }
  const Zone& zone = (*zones)[question.zones.front()];
  const auto at = parse_moment(options.at, zone);
  if (!at) return complain(at.error());
  Instant until = *at + kWeek;
  if (!options.until.empty()) {
    const auto given = parse_moment(options.until, zone);
    if (!given) return complain(given.error());
    until = *given;
  }
  if (until <= *at || until - *at > 10 * 366 * kDay) {
    return complain(
        Error{ErrorCode::invalid_input, "--until must be after --at, by ten years at most", false});
  }
  const WindowSpec spec = window_spec(**rules, question);
  fmt::print("policy {}, rules {} ({}), zone data {}\n", policy->policy->name, (*rules)->name,
             (*rules)->version, zones->version());
  fmt::print("times are local to {}", options.zones.front());
  for (std::size_t i = 1; i < options.zones.size(); ++i) {
    fmt::print("{}{}", i == 1 ? "; open in " : " and ", options.zones[i]);
  }
  fmt::print("{}\n", options.zones.size() > 1 ? " as well" : "");
  print_intervals(spec, *zones, *at, until);
  return kExitOk;
}

}  // namespace rb::sim
