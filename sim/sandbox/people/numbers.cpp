#include "sim/sandbox/people/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "core/base/assert.hpp"

namespace rb::sim::sandbox {
namespace {

// Of 555-0000 to 555-9999 in each area code, but for directory assistance (1212 and 4334).
constexpr std::uint32_t kLines = 10'000;

bool is_service(std::uint32_t line) {
  return line == 1212 || line == 4334;
}

// Who a number is for, as far as an area code can tell.
struct Home {
  std::string zone;
  std::string state;  // empty: none with rules of its own

  friend auto operator<=>(const Home&, const Home&) = default;
};

class Giver {
 public:
  explicit Giver(const NumberingPlan& plan) : plan_(plan) {
    for (int code = 200; code <= 999; ++code) {
      const edge::PrefixPlace* place = plan.prefixes->find_area_code(std::to_string(code));
      if (place == nullptr || place->kind != edge::PrefixKind::place) continue;
      codes_.push_back({code, place});
    }
  }

  // 0: no area code has room.
  std::uint64_t next(const Home& home) {
    const auto [found, is_new] = candidates_.try_emplace(home);
    if (is_new) found->second = candidates_of(home);
    for (const std::size_t at : found->second) {
      Code& code = codes_[at];
      while (is_service(code.next)) ++code.next;
      if (code.next >= kLines) continue;
      return 1'000'000'0000ULL + static_cast<std::uint64_t>(code.code) * 10'000'000ULL +
             555'0000ULL + code.next++;
    }
    return 0;
  }

 private:
  struct Code {
    int code = 0;
    const edge::PrefixPlace* place = nullptr;
    std::uint32_t next = 0;  // line
  };

  static bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  [[nodiscard]] bool fits_state(const Code& code, const Home& home) const {
    const auto& states = code.place->states;
    if (!home.state.empty()) return has(states, home.state);
    return std::all_of(states.begin(), states.end(), [&](const std::string& state) {
      return plan_.rules == nullptr || plan_.rules->find_state(state).is_none();
    });
  }

  // The better an area code fits, the earlier: exactly the zone, the state, the zone among others.
  [[nodiscard]] std::vector<std::size_t> candidates_of(const Home& home) const {
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < codes_.size(); ++i) {
      const auto& zones = codes_[i].place->zones;
      const bool in_zone = has(zones, home.zone);
      const int misfit = (fits_state(codes_[i], home) ? 0 : 1) + (in_zone ? 0 : 4) +
                         (in_zone && zones.size() == 1 ? 0 : 2);
      order.emplace_back(misfit, i);
    }
    std::stable_sort(order.begin(), order.end());
    std::vector<std::size_t> candidates;
    for (const auto& [misfit, at] : order) candidates.push_back(at);
    return candidates;
  }

  const NumberingPlan& plan_;
  std::vector<Code> codes_;
  std::map<Home, std::vector<std::size_t>> candidates_;
};

Home home_of(const sim::Population& population, PatientId patient, const NumberingPlan& plan) {
  const sim::PatientTruth& truth = population[patient];
  Home home{(*plan.zones)[truth.zone].name(), {}};
  // A modelled place has one state, or none that the rules know.
  for (const StateId state : population.place(truth.place).states) {
    home.state = plan.rules->state_names[state.index()];
  }
  return home;
}

}  // namespace

Result<Numbers> Numbers::give(const sim::Population& population, const NumberingPlan& plan) {
  Numbers made;
  made.numbers_.resize(population.phones());
  made.owners_.resize(population.phones());
  Giver giver(plan);
  for (std::uint32_t i = 0; i < population.size(); ++i) {
    const PatientId patient{i};
    const sim::PatientTruth& truth = population[patient];
    for (std::size_t k = 0; k < truth.phone_count; ++k) {
      const PhoneId phone = truth.phones[k];
      made.owners_[phone.index()].push_back(patient);
      std::string& number = made.numbers_[phone.index()];
      if (!number.empty()) continue;
      const std::uint64_t digits = giver.next(home_of(population, patient, plan));
      if (digits == 0) {
        return fail(ErrorCode::unsupported, "more people than there are numbers that ring nobody");
      }
      number = fmt::format("+{}", digits);
      made.by_number_.emplace(number, phone);
    }
  }
  return made;
}

PhoneId Numbers::find(std::string_view number) const {
  const auto found = by_number_.find(std::string(number));
  return found == by_number_.end() ? PhoneId::none() : found->second;
}

std::string patient_name(PatientId patient) {
  return fmt::format("p{}", patient.value());
}

PatientId find_patient(std::string_view name, const sim::Population& population) {
  std::uint32_t number = 0;
  if (name.size() < 2 || name.front() != 'p') return PatientId::none();
  const char* end = name.data() + name.size();
  const auto read = std::from_chars(name.data() + 1, end, number);
  const PatientId patient{number};
  const bool exact = read.ec == std::errc{} && read.ptr == end && patient_name(patient) == name;
  return exact && number < population.size() ? patient : PatientId::none();
}

}  // namespace rb::sim::sandbox
