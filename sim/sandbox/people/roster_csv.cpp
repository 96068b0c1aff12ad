#include "sim/sandbox/people/roster_csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "sim/sandbox/people/persons.hpp"

namespace rb::sim::sandbox {
namespace {

// Names that a roster cannot hold are groups of what is not known.
std::string language_of(const std::string& name) {
  const bool code =
      (name.size() == 2 || name.size() == 3) &&
      std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return code ? name : "unknown";
}

std::string age_of(const std::string& name) {
  for (const char* band : {"0-17", "18-39", "40-64", "65+"}) {
    if (name == band) return name;
  }
  return "unknown";
}

const char* preference_of(sim::Preference preference) {
  switch (preference) {
    case sim::Preference::none:
      return "";
    case sim::Preference::morning:
      return "morning";
    case sim::Preference::afternoon:
      return "afternoon";
    case sim::Preference::evening:
      return "evening";
  }
  return "";
}

}  // namespace

std::string roster_csv(const sim::Population& population, const Numbers& numbers,
                       const NumberingPlan& plan, std::optional<std::uint64_t> persons) {
  std::string csv =
      "id,phone,phone2,zone,state,language,preference,consent,text_ok,opted_out,age,payer";
  csv += persons ? ",first_name,birth_date\n" : "\n";
  const sim::PopulationNames& names = population.names();
  for (std::uint32_t i = 0; i < population.size(); ++i) {
    const PatientId patient{i};
    const sim::PatientTruth& truth = population[patient];
    const auto& place = population.place(truth.place);
    std::string zones;
    for (const ZoneId zone : place.zones) {
      zones += (zones.empty() ? "" : ";") + (*plan.zones)[zone].name();
    }
    std::string state;
    for (const StateId one : place.states) state = plan.rules->state_names[one.index()];
    // The column speaks of all numbers of a person.
    bool text_ok = false;
    for (std::size_t k = 0; k < truth.phone_count; ++k) {
      text_ok = text_ok || !population.phone(truth.phones[k]).known_landline;
    }
    csv += fmt::format(
        "{},{},{},{},{},{},{},{},{},{},{},{}", patient_name(patient), numbers.of(truth.phones[0]),
        truth.phone_count > 1 ? numbers.of(truth.phones[1]) : "", zones, state,
        language_of(names.languages[truth.language]), preference_of(truth.preference),
        truth.consent ? "yes" : "no", text_ok ? "yes" : "no", truth.opted_out ? "yes" : "no",
        age_of(names.ages[truth.age]), names.payers[truth.payer]);
    if (persons) {
      const Person person = person_of(*persons, patient);
      csv += fmt::format(
          ",{},{}-{:02}-{:02}", person.given_name, static_cast<int>(person.birth.year()),
          static_cast<unsigned>(person.birth.month()), static_cast<unsigned>(person.birth.day()));
    }
    csv += '\n';
  }
  return csv;
}

}  // namespace rb::sim::sandbox
