// A rule pack as the guard and the windows use it: what the law allows, per legal class and state.
// Dated data: a limit is in force between two local days, or always.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "core/policy/policy.hpp"
#include "core/time/contact_window.hpp"

namespace rb {

// A state of the rule pack's table, by position; none() for states without stricter rules. Somebody
// whose state is not known carries every state they may live in.
using StateId = StrongId<struct StateTag, std::uint8_t>;

struct ContactCap {
  std::uint8_t count = 0;
  Millis per{};
};

struct ClassRules {
  LegalClass legal_class = LegalClass::informational_consented;
  WeeklyHours hours;
  std::vector<ContactCap> caps;
  bool state_rules = true;
  bool needs_consent = true;
  Millis longest_call = Millis::max();
  std::int32_t longest_text = 0;  // 0: no limit of its own
  std::string source;
};

struct StateRule {
  std::string state;  // postal code
  bool has_hours = false;
  WeeklyHours hours;
  std::vector<ContactCap> caps;
  std::chrono::local_days from = std::chrono::local_days::min();
  std::chrono::local_days until = std::chrono::local_days::max();
  std::string source;
};

struct HolidayCalendar {
  std::string name;
  std::vector<std::chrono::local_days> dates;  // ascending
};

struct RulePack {
  std::string name;
  std::string version;     // ISO date
  std::uint64_t hash = 0;  // of the file's bytes
  std::vector<ClassRules> classes;
  std::vector<StateRule> states;         // ascending by state; a state may have several dated rules
  std::vector<std::string> state_names;  // distinct, ascending: StateId is a position in here
  std::vector<HolidayCalendar> holidays;
  std::vector<std::string> opt_out_words;  // folded: lower case, no accents, single spaces

  [[nodiscard]] StateId find_state(std::string_view postal_code) const;
  // nullptr if the pack does not know the class: nobody may be contacted under it.
  [[nodiscard]] const ClassRules* find_class(LegalClass legal_class) const;
  [[nodiscard]] const HolidayCalendar* find_holidays(std::string_view name) const;
};

// The layers a contact under `policy` in `states` is judged by: federal hours, each possible
// state's hours, the policy's windows, its holidays, and (if given) the patient's preferred
// daypart. With several possible states all of them apply (the stricter wins). Fails closed: an
// unknown class or holiday calendar, or nobody knowing the zone, gives a layer that never opens.
struct WindowQuestion {
  const Policy* policy = nullptr;
  std::vector<StateId> states = {};
  std::vector<ZoneId> zones = {};
  std::int32_t preferred_daypart = -1;  // position in policy->dayparts, -1: none
};
[[nodiscard]] WindowSpec window_spec(const RulePack& rules, const WindowQuestion& question);

// Every cap that holds for a contact under `policy` in these states: the law's, the states' and the
// policy's own, strictest per length, ascending by length. A dated state cap counts on every day.
// An unknown class gives a cap of 0.
[[nodiscard]] std::vector<ContactCap> contact_caps(const RulePack& rules, const Policy& policy,
                                                   std::span<const StateId> states);

// Whether a reply revokes consent: one of the words as the whole reply or as a short phrase of up
// to four words, any case, accents ignored ("STOP please", "no mas").
[[nodiscard]] bool is_opt_out(const RulePack& rules, std::string_view reply);

}  // namespace rb
