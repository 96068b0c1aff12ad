#include "prod/plans/plan_book.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

using What = matching::PlanNews::What;

// So many of a hundred who seek came since the last whole round: the next is one, or the first who
// were enrolled would have the best of what there is. [D]
constexpr std::size_t kFreshPercent = 10;

}  // namespace

// ---- names

template <class Id>
Id PlanBook::number_of(std::map<std::string, Id>& numbers, const std::string& name) {
  const Id next{static_cast<typename Id::rep>(numbers.size())};
  return numbers.try_emplace(name, next).first->second;
}

// A slot at another time is another time.
std::uint64_t PlanBook::key_of(const FoundTime& time) {
  const auto [at, fresh] = keys_.try_emplace(std::pair{time.slot, time.start}, times_.size() + 1);
  if (fresh) times_.push_back(time);
  return at->second;
}

const std::uint64_t* PlanBook::known_key(const FoundTime& time) const {
  const auto found = keys_.find({time.slot, time.start});
  return found == keys_.end() ? nullptr : &found->second;
}

matching::FreeTime PlanBook::open_time(std::uint64_t key, const SoughtTime& one) {
  matching::FreeTime open;
  open.key = key;
  open.slot.provider = number_of(providers_, one.time.practitioner);
  open.slot.specialty = number_of(service_types_, one.sought);
  open.slot.networks = matching::kAnyNetwork;
  matching::put_start(open.slot, one.time.start, zone_.to_local(one.time.start));
  return open;
}

// ---- what it is told

void PlanBook::take(const PlanStep& what) {
  std::visit([&](const auto& one) { step(one); }, what);
}

void PlanBook::set_terms() {
  if (terms_.empty()) return;  // what is planned stays so
  std::vector<matching::PlanningTerms> all;
  for (const auto& [campaign, terms] : terms_) all.push_back(terms);
  const matching::PlanningTerms terms = matching::narrowest(all);
  again_ = terms.plan.again;
  planner_.set_terms(terms);
}

void PlanBook::step(const plan_step::CampaignPlans& s) {
  terms_[s.campaign] = s.terms;
  set_terms();
}

void PlanBook::step(const plan_step::CampaignEnds& s) {
  terms_.erase(s.campaign);
  set_terms();
}

void PlanBook::step(const plan_step::Seeks& s) {
  const bool is_new = seeking_.try_emplace(s.seeker.patient).second;
  fresh_ += is_new ? 1 : 0;
  seeking_[s.seeker.patient] = {s.campaign, s.service_type};
  sought_.insert(s.service_type);
  matching::Seeker seeker = s.seeker;
  seeker.specialty = number_of(service_types_, s.service_type);
  if (!s.practitioner.empty()) seeker.usual = number_of(providers_, s.practitioner);
  seeker.modalities = matching::bit(Modality::in_person);
  seeker.networks = matching::kAnyNetwork;
  seeker.farthest_metres = UINT32_MAX;
  planner_.seek(std::move(seeker));
}

void PlanBook::step(const plan_step::Leaves& s) {
  planner_.leave(s.patient);
  seeking_.erase(s.patient);
}

void PlanBook::step(const plan_step::WasPlanned& s) {
  const auto seeking = seeking_.find(s.patient);
  if (seeking == seeking_.end()) return;
  const std::uint64_t key = key_of(s.time);
  planner_.restore(s.patient, open_time(key, {s.time, seeking->second.service_type}));
  if (s.until != Instant{}) planner_.offered(s.patient, key, s.until);
}

void PlanBook::step(const plan_step::Happened& s) {
  const std::uint64_t key = s.time.slot.empty() ? 0 : key_of(s.time);
  const bool elsewhere = s.news.patient.is_none() || !planner_.seeks(s.news.patient);
  switch (s.news.what) {
    case What::held:
      if (elsewhere) held_.insert(key);
      break;
    case What::accepted:
    case What::let_go:
    case What::declined:
    case What::gone:
      held_.erase(key);  // whoever they were when it was held
      break;
    default:
      break;
  }
  if (s.news.what == What::accepted || s.news.what == What::gone) taken_.insert(key);
  matching::tell(planner_, s.news, key);
  if (s.news.what == What::leaves) seeking_.erase(s.news.patient);
}

// ---- rounds

void PlanBook::run(Instant now, std::span<const SoughtTime> free, bool all) {
  std::vector<matching::FreeTime> open;
  open.reserve(free.size());
  for (const SoughtTime& one : free) {
    const std::uint64_t key = key_of(one.time);
    times_[key - 1] = one.time;
    if (!held_.contains(key) && !taken_.contains(key)) open.push_back(open_time(key, one));
  }
  const bool many = fresh_ > 0 && fresh_ * 100 >= kFreshPercent * seeking_.size();
  if (all || many) planner_.plan_all();
  const std::uint32_t whole = counts().whole_rounds;
  planner_.run(now, std::move(open));
  if (counts().whole_rounds > whole) fresh_ = 0;
}

// ---- searches

bool PlanBook::seeks(const BookingOrder& order) const {
  const auto seeking = seeking_.find(order.who);
  return seeking != seeking_.end() && seeking->second.service_type == order.service_type;
}

PlanBook::Answer PlanBook::ask(Instant now, const BookingOrder& order) {
  if (!seeks(order)) return {};
  const auto told = order.in_conversation ? matching::Planner::Told::in_conversation
                                          : matching::Planner::Told::by_offer;
  const auto answer = planner_.ask(now, order.who, told);
  if (answer.turn != matching::Turn::planned) return {answer.turn, {}};
  const FoundTime& time = times_[answer.key - 1];
  const bool unwanted =
      std::find(order.except.begin(), order.except.end(), time.slot) != order.except.end();
  if (!unwanted) return {matching::Turn::planned, time};
  // Somebody has it, or they have refused it: asked again, they are planned anew.
  planner_.gone(answer.key);
  return {planner_.ask(now, order.who, told).turn, {}};
}

bool PlanBook::kept_from(PatientId patient, const FoundTime& time) const {
  const std::uint64_t* key = known_key(time);
  return key != nullptr && planner_.kept_from(patient, *key);
}

std::vector<std::string> PlanBook::kept_from(PatientId patient) const {
  std::vector<std::string> slots;
  for (const std::uint64_t key : planner_.all_kept_from(patient)) {
    slots.push_back(times_[key - 1].slot);
  }
  return slots;
}

// ---- for reports

std::map<CampaignId, PlanStanding> PlanBook::standings() const {
  std::map<CampaignId, PlanStanding> all;
  for (const auto& [campaign, terms] : terms_) all[campaign];
  for (const auto& [patient, seeking] : seeking_) {
    if (!planner_.seeks(patient)) continue;
    PlanStanding& of = all[seeking.campaign];
    ++of.seekers;
    switch (planner_.stage_of(patient)) {
      case matching::Planner::Stage::seeks:
        break;
      case matching::Planner::Stage::planned:
        ++of.planned;
        break;
      case matching::Planner::Stage::offered:
        ++of.on_offer;
        break;
      case matching::Planner::Stage::held:
        ++of.held;
        break;
      case matching::Planner::Stage::accepted:
        ++of.settled;
        break;
    }
  }
  return all;
}

}  // namespace rb::prod
