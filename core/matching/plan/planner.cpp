#include "core/matching/plan/planner.hpp"

#include <algorithm>
#include <utility>

#include "core/base/assert.hpp"

namespace rb::matching {

Planner::Place* Planner::find(PatientId patient) {
  const auto found = places_.find(patient);
  return found == places_.end() ? nullptr : &found->second;
}

// ---- who seeks

void Planner::seek(Seeker seeker) {
  Place& place = places_[seeker.patient];
  place.seeker = std::move(seeker);
  if (place.stage == Stage::seeks) changed_ = true;
}

void Planner::wish(PatientId patient, PartSet parts, std::uint8_t weekdays) {
  Place* place = find(patient);
  if (place == nullptr) return;
  place->seeker.parts = parts;
  place->seeker.weekdays = weekdays;
  if (place->stage == Stage::planned) take_back(*place);
}

void Planner::leave(PatientId patient) {
  Place* place = find(patient);
  if (place == nullptr) return;
  take_back(*place);
  places_.erase(patient);
}

void Planner::restore(PatientId patient, const FreeTime& time) {
  Place* place = find(patient);
  if (place == nullptr || place->stage == Stage::accepted) return;
  give(*place, time.key, Stage::planned);
  place->asked = true;
  place->provider = time.slot.provider;
  place->start = time.slot.start;
}

// ---- a booking searches

Planner::Answer Planner::ask(Instant now, PatientId patient, Told told) {
  Place* place = find(patient);
  if (place == nullptr) return {};
  const bool first = !std::exchange(place->asked, true);
  if (place->stage == Stage::seeks) {
    changed_ = changed_ || first;  // sooner times can be planned for them from now on
    return {};
  }
  if (place->stage == Stage::accepted || place->start < now + notice_) return {};
  if (place->stage == Stage::planned && told == Told::by_offer) {
    const auto of_provider = out_.find(place->provider);
    const bool full =
        all_out_ >= terms_.offers_out ||
        (of_provider != out_.end() && of_provider->second >= terms_.offers_out_per_provider);
    if (full) {
      ++counts_.told_to_wait;
      return {Turn::later, 0};
    }
  }
  return {Turn::planned, place->key};
}

bool Planner::kept_from(PatientId patient, std::uint64_t key) const {
  const auto found = kept_.find(key);
  return found != kept_.end() && found->second != patient;
}

std::vector<std::uint64_t> Planner::all_kept_from(PatientId patient) const {
  std::vector<std::uint64_t> keys;
  for (const auto& [key, keeper] : kept_) {
    if (keeper != patient) keys.push_back(key);
  }
  return keys;
}

std::optional<std::uint64_t> Planner::planned_for(PatientId patient) const {
  const auto found = places_.find(patient);
  if (found == places_.end() || found->second.stage == Stage::seeks) return std::nullopt;
  return found->second.key;
}

std::optional<std::uint64_t> Planner::on_offer_to(PatientId patient) const {
  const auto found = places_.find(patient);
  if (found == places_.end() || found->second.stage != Stage::offered) return std::nullopt;
  return found->second.key;
}

bool Planner::was_planned(PatientId patient, std::uint64_t key) const {
  const auto found = places_.find(patient);
  return found != places_.end() && found->second.stage != Stage::seeks &&
         found->second.key == key && !found->second.provider.is_none();
}

std::optional<Reason> Planner::reason_of(PatientId patient) const {
  const auto found = reasons_.find(patient);
  return found == reasons_.end() ? std::nullopt : std::optional{found->second};
}

// ---- what became of it

void Planner::count_out(const Place& place, bool out) {
  if (out) {
    ++all_out_;
    ++out_[place.provider];
    return;
  }
  const auto of_provider = out_.find(place.provider);
  RB_ASSERT(all_out_ > 0 && of_provider != out_.end());
  --all_out_;
  if (--of_provider->second == 0) out_.erase(of_provider);
}

// Takes the key from whoever had it: one time, one patient.
void Planner::give(Place& place, std::uint64_t key, Stage stage) {
  if (place.stage == Stage::offered) count_out(place, false);
  if (place.stage != Stage::seeks && place.key != key) kept_.erase(place.key);
  const auto kept = kept_.find(key);
  if (kept != kept_.end() && kept->second != place.seeker.patient) gone(key);
  kept_[key] = place.seeker.patient;
  place.key = key;
  place.stage = stage;
  if (stage == Stage::offered) count_out(place, true);
}

void Planner::take_back(Place& place) {
  if (place.stage == Stage::seeks) return;
  if (place.stage == Stage::offered) count_out(place, false);
  kept_.erase(place.key);
  place.stage = Stage::seeks;
  place.key = 0;
  changed_ = true;
}

void Planner::offered(PatientId patient, std::uint64_t key, Instant until) {
  Place* place = find(patient);
  if (place == nullptr || place->key != key) return;
  if (place->stage != Stage::planned && place->stage != Stage::offered) return;
  give(*place, key, Stage::offered);
  place->until = until;
}

// A time that was never planned for them says nothing of itself.
void Planner::take(PatientId patient, std::uint64_t key, Stage stage) {
  Place* place = find(patient);
  if (place == nullptr) return gone(key);
  const bool planned = place->stage != Stage::seeks && place->key == key;
  give(*place, key, stage);
  if (!planned) place->provider = ProviderId::none();
}

void Planner::held(PatientId patient, std::uint64_t key) {
  take(patient, key, Stage::held);
}

void Planner::accepted(PatientId patient, std::uint64_t key) {
  take(patient, key, Stage::accepted);
}

void Planner::declined(PatientId patient, std::uint64_t key) {
  Place* place = find(patient);
  if (place == nullptr) return;
  if (std::find(place->declined.begin(), place->declined.end(), key) == place->declined.end()) {
    place->declined.push_back(key);
  }
  if (place->stage != Stage::seeks && place->key == key) take_back(*place);
}

void Planner::let_go(PatientId patient) {
  Place* place = find(patient);
  if (place == nullptr) return;
  if (place->stage != Stage::offered && place->stage != Stage::held) return;
  if (place->provider.is_none()) {
    take_back(*place);
  } else {
    give(*place, place->key, Stage::planned);
  }
}

void Planner::gone(std::uint64_t key) {
  const auto kept = kept_.find(key);
  if (kept == kept_.end()) return;
  Place* place = find(kept->second);
  RB_ASSERT(place != nullptr);
  take_back(*place);
}

}  // namespace rb::matching
