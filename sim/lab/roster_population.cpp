#include "sim/lab/roster_population.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/random.hpp"
#include "sim/world/generate.hpp"

namespace rb::sim {
namespace {

// Positions of names in order of first use.
class Names {
 public:
  std::uint8_t at(const std::string& name) {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found != names_.end()) return static_cast<std::uint8_t>(found - names_.begin());
    // More groups than a report could show share the last one.
    if (names_.size() == 63) names_.emplace_back("more");
    if (names_.size() == 64) return 63;
    names_.push_back(name);
    return static_cast<std::uint8_t>(names_.size() - 1);
  }
  [[nodiscard]] const std::vector<std::string>& all() const { return names_; }

 private:
  std::vector<std::string> names_;
};

void reject_wide_rows(edge::Roster& roster) {
  std::vector<edge::RosterRow> kept;
  for (edge::RosterRow& row : roster.rows) {
    if (row.zones.size() <= kMaxPlaceZones && row.states.size() <= kMaxPlaceStates) {
      kept.push_back(std::move(row));
      continue;
    }
    roster.rejects.push_back({row.line, row.id, "zone",
                              "the person may be in too many zones or states to be sure of a legal "
                              "hour; expected a zone, a state or a ZIP code",
                              row.id});
  }
  roster.rows = std::move(kept);
  std::stable_sort(roster.rejects.begin(), roster.rejects.end(),
                   [](const edge::Reject& a, const edge::Reject& b) { return a.line < b.line; });
}

class Maker {
 public:
  Maker(const edge::Roster& roster, const Plan& plan, std::uint64_t seed, const Population& drawn)
      : roster_(roster), plan_(plan), seed_(seed), drawn_(drawn) {}

  RosterPopulation make() {
    for (const edge::RosterRow& row : roster_.rows) {
      languages_.at(row.language);
      ages_.at(row.age_band);
      payers_.at(row.payer);
    }
    RosterPopulation made{Population(PopulationNames{languages_.all(), ages_.all(), payers_.all(),
                                                     drawn_.names().mobile_carriers}),
                          {},
                          {}};
    made.population.reserve(roster_.rows.size());
    for (std::uint32_t i = 0; i < roster_.rows.size(); ++i) {
      add(made.population, i);
      made.ids.push_back(roster_.rows[i].id);
      made.appointments.push_back(appointment_of(roster_.rows[i]));
    }
    return made;
  }

 private:
  void add(Population& population, std::uint32_t i) {
    const edge::RosterRow& row = roster_.rows[i];
    PatientTruth p = drawn_[PatientId{i}];
    p.place = place_of(population, row);
    const auto zone = draw_below({seed_, Stream::patient_zone, i, 7}, row.zones.size());
    p.zone = plan_.zones->find(row.zones[zone]);
    p.shares_phone = false;
    const PhoneId drawn_phone = p.phones[0];
    p.phone_count = 0;
    for (const std::string& number : row.phones) {
      auto known = phones_.find(number);
      if (known == phones_.end()) {
        PhoneTruth truth = drawn_.phone(drawn_phone);
        if (row.text_ok == edge::Answer::no) truth.known_landline = true;
        known = phones_.emplace(number, std::pair{population.add_phone(truth), PatientId{i}}).first;
      } else {
        p.shares_phone = true;
        if (known->second.second.value() < i) population.mark_phone_shared(known->second.second);
      }
      p.phones[p.phone_count++] = known->second.first;
    }
    p.consent = row.consent == edge::Answer::yes;  // not known means no contact
    p.opted_out = row.opted_out;
    p.language = languages_.at(row.language);
    p.age = ages_.at(row.age_band);
    p.payer = payers_.at(row.payer);
    p.segment =
        static_cast<std::uint8_t>(std::min<int>(p.age, 3) * 4 + std::min<int>(p.language, 3));
    p.preferred_daypart = daypart_of(row.preference);
    population.add_patient(p);
  }

  // The person's own time, where several zones are possible, is the earliest of them.
  [[nodiscard]] Instant appointment_of(const edge::RosterRow& row) const {
    if (!row.appointment) return kNever;
    if (row.appointment->utc_offset) {
      return Instant{row.appointment->local.time_since_epoch() - *row.appointment->utc_offset};
    }
    Instant earliest = kNever;
    for (const std::string& name : row.zones) {
      const Zone& zone = (*plan_.zones)[plan_.zones->find(name)];
      earliest = std::min(earliest, zone.resolve(row.appointment->local).first);
    }
    return earliest;
  }

  PlaceId place_of(Population& population, const edge::RosterRow& row) {
    const auto key = std::pair{row.zones, row.states};
    if (const auto known = places_.find(key); known != places_.end()) return known->second;
    command::RegisterPlace place;
    for (const std::string& zone : row.zones) place.zones.push_back(plan_.zones->find(zone));
    for (const std::string& state : row.states) {
      // A state without rules of its own is not in the rule pack.
      const StateId id = plan_.rules->find_state(state);
      if (!id.is_none()) place.states.push_back(id);
    }
    return places_.emplace(key, population.add_place(place)).first->second;
  }

  [[nodiscard]] std::int8_t daypart_of(const std::string& preference) const {
    const auto& dayparts = plan_.campaigns.front().policy->dayparts;
    for (std::size_t d = 0; d < dayparts.size(); ++d) {
      if (dayparts[d].name == preference) return static_cast<std::int8_t>(d);
    }
    return -1;
  }

  const edge::Roster& roster_;
  const Plan& plan_;
  std::uint64_t seed_;
  const Population& drawn_;
  Names languages_, ages_, payers_;
  std::map<std::string, std::pair<PhoneId, PatientId>> phones_;
  std::map<std::pair<std::vector<std::string>, std::vector<std::string>>, PlaceId> places_;
};

}  // namespace

std::vector<std::string> zones_of(const edge::Roster& roster) {
  std::set<std::string> zones;
  for (const edge::RosterRow& row : roster.rows) zones.insert(row.zones.begin(), row.zones.end());
  return {zones.begin(), zones.end()};
}

Result<RosterPopulation> roster_population(edge::Roster& roster, const Plan& plan,
                                           std::uint64_t seed) {
  reject_wide_rows(roster);
  if (roster.rows.empty()) {
    return fail(ErrorCode::invalid_input, "the roster has no row that can be used");
  }
  proto::Population spec = plan.scenario.population();
  spec.set_patients(static_cast<std::int32_t>(roster.rows.size()));
  const std::vector<std::string> no_dayparts;
  auto drawn = generate_population({.seed = seed,
                                    .spec = &spec,
                                    .zones = plan.zones.get(),
                                    .rules = plan.rules.get(),
                                    .dayparts = no_dayparts});
  if (!drawn) return tl::unexpected(drawn.error());
  return Maker(roster, plan, seed, *drawn).make();
}

}  // namespace rb::sim
