// What the rule tests share: the shipped rule pack, a policy that closes nothing, messages in YAML.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "core/rules/rule_pack.hpp"

namespace rb {

inline std::string read_source_file(const std::string& path) {
  std::ifstream file(std::string(RB_SOURCE_DIR) + "/" + path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Throws with the loader's own words, so that a mistake in the YAML reads well in the test's
// output.
inline LoadedRules load_or_throw(const std::string& yaml, const std::string& file) {
  LoadResult<proto::RulePack> loaded = load_rules(yaml, file);
  if (loaded) return std::move(*loaded);
  std::string what;
  for (const Problem& problem : loaded.error()) what += to_string(problem) + "\n";
  throw std::runtime_error(what);
}

inline Result<RulePack> pack_from(const std::string& yaml) {
  const LoadedRules loaded = load_or_throw(yaml, "test.yaml");
  return make_rule_pack(loaded.message, loaded.hash);
}

inline const RulePack& us_2026() {
  static const RulePack pack = [] {
    const LoadedRules loaded =
        load_or_throw(read_source_file("scenarios/rules/us-2026.yaml"), "us-2026.yaml");
    Result<RulePack> made = make_rule_pack(loaded.message, loaded.hash);
    if (!made) throw std::runtime_error(made.error().message);
    return *made;
  }();
  return pack;
}

// Open at all hours and without holidays: what is closed is closed by the law.
inline Policy open_policy(LegalClass legal_class) {
  Policy policy;
  policy.name = "open";
  policy.legal_class = legal_class;
  policy.windows = WeeklyHours::always();
  policy.limits.per_day = 8;
  policy.limits.per_week = 8;
  policy.dayparts = {Daypart{"morning", {540, 720}}, Daypart{"evening", {1020, 1260}}};
  return policy;
}

// Zone 0 is five hours behind UTC all year, zone 1 eight hours.
inline ZoneTable fixed_zones() {
  using std::chrono::hours;
  return ZoneTable("test", {Zone("Five", {Transition{Instant{}, -hours{5}}}),
                            Zone("Eight", {Transition{Instant{}, -hours{8}}})});
}

// A week of open time in zone 0, from Sunday 2026-03-01 local midnight, as "sun 12:00-21:00".
inline std::vector<std::string> open_week(const WindowSpec& spec,
                                          std::chrono::year_month_day sunday = {
                                              std::chrono::year{2026}, std::chrono::month{3},
                                              std::chrono::day{1}}) {
  const Instant start = std::chrono::sys_days{sunday} + std::chrono::hours{5};
  const ZoneTable zones = fixed_zones();
  std::vector<std::string> open;
  const char* names[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (const OpenInterval& interval : open_intervals(spec, zones, start, start + kWeek)) {
    const auto clock = [](Millis since) {
      const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(since).count();
      char text[16];
      std::snprintf(text, sizeof text, "%02d:%02d", static_cast<int>(minutes / 60),
                    static_cast<int>(minutes % 60));
      return std::string(text);
    };
    const Millis from = interval.time.open - start;
    const auto day = from / kDay;
    open.push_back(std::string(names[day]) + " " + clock(from - day * kDay) + "-" +
                   clock(interval.time.close - start - day * kDay));
  }
  return open;
}

inline std::vector<std::string> every_day(const std::string& hours, bool with_sunday = true) {
  std::vector<std::string> week;
  for (const char* day : {"sun", "mon", "tue", "wed", "thu", "fri", "sat"}) {
    if (with_sunday || day != std::string("sun")) week.push_back(std::string(day) + " " + hours);
  }
  return week;
}

}  // namespace rb
